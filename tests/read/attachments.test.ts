// Files that are attached to a PDF are never read: they are told, and a refusal says that the minutes may be among them.
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import { at, makePdf, PROSE } from './make-pdf.ts'
import { reading } from './reading.ts'

/** Catalog entries that attach files by name. The bytes are those of the page's content, the sixth object. */
const attached = (names: readonly string[], more = ''): { catalog: string } => ({
  catalog: `/Names <</EmbeddedFiles <</Names [${names.map((name) => `(${name}) <</Type/Filespec /F (${name}) /UF (${name}) /EF <</F 6 0 R>>>>`).join(' ')}]>>>> ${more}`,
})

const told = async (names: readonly string[]): Promise<string | undefined> =>
  (await reading(makePdf([{ content: PROSE }], attached(names)))).warnings.find(({ code }) => code === 'attachments')
    ?.detail

describe('a warning names what is attached', () => {
  it.each([
    [[], undefined],
    [['bilag.txt'], '1 file attached, not read: bilag.txt'],
    [['a.pdf', 'b.docx'], '2 files attached, not read: a.pdf, b.docx'],
    [['a', 'b', 'c', 'd', 'e', 'f'], '6 files attached, not read: a, b, c, d, e and others'],
    [['to\\nlinjer.pdf'], '1 file attached, not read: to linjer.pdf'],
  ])('%j', async (names, detail) => {
    expect(await told(names)).toBe(detail)
  })
})

describe('a refusal says that the minutes may be attached', () => {
  const cover = at(72, 700, 'Du skal have et andet program for at se denne mappe med dokumenter.') + PROSE

  it.each([
    [
      'a portfolio of one',
      attached(['referat.pdf'], '/Collection <</View/D>>'),
      /1 file attached, not read: referat\.pdf/u,
    ],
    ['a portfolio of two', attached(['dagsorden.pdf', 'referat.pdf'], '/Collection <<>>'), /2 files attached/u],
    ['a cover with an attached file', attached(['referat.pdf']), /1 file attached, not read: referat\.pdf/u],
  ])('%s', async (_, spec, problem) => {
    const outcome = await extract({ name: 'a.pdf', bytes: makePdf([{ content: cover }], spec) }).catch((error: unknown) => error) // prettier-ignore
    if (!(outcome instanceof ReadFailure)) throw new Error('it was read')
    expect(outcome.texts.en.problem).toMatch(problem)
    expect(outcome.texts.en.advice).toMatch(/^The minutes may be among what is attached/u)
    expect(outcome.texts.da.advice).toMatch(/^Referatet kan være blandt det, der er vedhæftet/u)
  })

  it('and of a paper without attached files it does not', async () => {
    const outcome = await extract({ name: 'a.pdf', bytes: makePdf([{ content: cover }]) }).catch((error: unknown) => error) // prettier-ignore
    expect(outcome instanceof ReadFailure && outcome.texts.en.advice).not.toMatch(/attached/u)
  })
})
