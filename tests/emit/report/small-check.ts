// A small run for the tests of all formats: a PDF with two findings, a text with two, a scan, a paper without fault.
import { namesOf } from '../../../src/emit/registry.ts'
import { REPORTERS, type ReportFormat } from '../../../src/emit/report/reporters.ts'
import type { CheckedFile, CheckTotals, ReportSettings } from '../../../src/emit/report/reporter.ts'
import type { Finding } from '../../../src/lint/finding.ts'

/** A finding; what is not said is that of a warning on line 1 of a text. */
const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'deltager-listed-twice',
  severity: 'warning',
  file: 'referat.txt',
  item: null,
  at: { page: null, line: 1, start: 0, end: 10 },
  quote: null,
  args: {},
  message: 'Anna Berg is listed twice among the deltagere',
  fingerprint: '00000000000000000000000000000001',
  ...parts,
})

/** A file that could be read. */
export const checked = (name: string, ...findings: readonly Partial<Finding>[]): CheckedFile => ({
  name,
  sha256: 'ab'.repeat(32),
  mediaType: name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
  findings: findings.map((parts) => finding({ ...parts, file: name })),
  failure: null,
})

/** A file that could not be read. */
export const failed = (name: string, problem = 'the PDF holds no text: its pages are pictures'): CheckedFile => ({
  name,
  sha256: null,
  mediaType: null,
  findings: [],
  failure: { code: 'no-text-layer', problem, advice: 'run OCR over it and read the result' },
})

const long =
  'Kommunerne drøftede status på det fælles arbejde med cykelstier langs kysten, og det blev aftalt at sende ' +
  'oplægget i høring hos de kommuner, der endnu ikke har svaret på den første henvendelse fra sekretariatet.'

export const SMALL: readonly CheckedFile[] = [
  checked(
    'referater/juni.pdf',
    {
      at: { page: 2, line: 14, start: 300, end: 327 },
      quote: { text: 'Anna Berg (A), Faxe Kommune', start: 0, end: 9 },
      args: { name: 'Anna Berg' },
    },
    {
      rule: 'answer-missing',
      severity: 'error',
      item: '3.2',
      at: { page: 5, line: 120, start: 4100, end: 4300 },
      quote: { text: long, start: long.indexOf('oplægget'), end: long.indexOf(' hos') },
      message: 'A hearing is announced and its end is not told',
      fingerprint: '00000000000000000000000000000002',
    },
  ),
  checked(
    'referater/marts.txt',
    {
      rule: 'contents-missing',
      at: null,
      message: 'The minutes have no list of contents',
      fingerprint: '00000000000000000000000000000003',
    },
    {
      rule: 'title-long',
      severity: 'info',
      item: '4',
      at: { page: null, line: 12, start: 210, end: 240 },
      message: 'The title of item 4 is longer than a line',
      fingerprint: '00000000000000000000000000000004',
    },
  ),
  failed('referater/scan.pdf'),
  checked('referater/september.pdf'),
]

/** What was seen in a run. */
export function totalsOf(files: readonly CheckedFile[], known = 0): CheckTotals {
  const findings = files.flatMap((file) => file.findings)
  const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length
  const names = [...new Set(findings.map(({ rule }) => rule))].sort()
  const rules = names.map((name) => [name, findings.filter(({ rule }) => rule === name).length] as const)
  return {
    files: files.length,
    unreadable: files.filter(({ failure }) => failure !== null).length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    known,
    rules,
  }
}

/** All formats, loaded. */
const CREATE = new Map(
  await Promise.all(namesOf(REPORTERS).map(async (name) => [name, await REPORTERS[name]()] as const)),
)

/** A whole report. */
export function report(
  format: ReportFormat,
  files: readonly CheckedFile[],
  { known = 0, ...settings }: Partial<ReportSettings> & { readonly known?: number } = {},
): string {
  const reporter = CREATE.get(format)?.({ version: '1.2.3', language: 'en', color: false, width: 80, ...settings })
  if (reporter === undefined) throw new RangeError(format)
  return [...files.map((file) => reporter.next(file)), reporter.end(totalsOf(files, known))].join('')
}
