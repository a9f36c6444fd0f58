// `archive` as a command: what it writes, what it reads again, what it leaves out.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingNotes } from '../../src/archive/format/meeting.ts'
import { chromiumPath, openBrowser, watch } from './browser.ts'
import { makeArchiveOf, project, temporaryFolder } from './made.ts'

const FIXTURES = ['sjaelland-2022-01-21', 'sjaelland-2025-09-12', 'nordjylland-2015-02-23']

/** A folder of minutes that a test may change. */
function minutes(): { inputs: string; out: string } {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'in'))
  for (const name of FIXTURES) copyFileSync(join(project, 'fixtures', name, 'referat.txt'), join(folder, 'in', `${name}.txt`)) // prettier-ignore
  return { inputs: join(folder, 'in'), out: join(folder, 'out') }
}

/** Every file of an archive but what it keeps for itself. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.cache') && name !== 'data')
    .sort()

const read = (folder: string, name = 'index.html'): string => readFileSync(join(folder, name), 'utf8')

/** All data that a page holds, unpacked. */
const dataOf = (html: string): string =>
  [...html.matchAll(/<script type="application\/gzip" id="[^"]*">(?<data>[^<]*)</gu)]
    .flatMap(({ groups }) => groups?.['data']?.split('.') ?? [])
    .map((data) => gunzipSync(Buffer.from(data, 'base64')).toString())
    .join('\n')

describe('archive', () => {
  const { inputs, out } = minutes()

  it('writes the page, a feed and a calendar', () => {
    expect(makeArchiveOf([inputs], out)).toMatchObject({ code: 0, stderr: '' })
    const files = filesOf(out)
    expect(files.filter((name) => !name.startsWith('tables'))).toEqual(['feed.xml', 'index.html', 'kkr.sqlite', 'moeder.ics', 'referater.ledger.jsonl']) // prettier-ignore
    expect(files).toEqual(expect.arrayContaining(['tables/decisions.csv', 'tables/kkr.xlsx', 'tables/meetings.csv']))
  })

  it('has a shell of at most 80 KB, and at most 80 KB for each meeting', () => {
    const html = read(out)
    const data = [...html.matchAll(/<script type="application\/gzip"[^>]*>(?<data>[^<]*)</gu)].map(({ groups }) => groups?.['data'] ?? '') // prettier-ignore
    expect(data).toHaveLength(FIXTURES.length + 1)
    expect(html.length - data.join('').length).toBeLessThan(80 * 1024)
    for (const one of data) expect(one.length).toBeLessThan(80 * 1024)
  })

  it('allows its own script and style, and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(read(out)) ?? []
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; img-src data:; /u)
    expect(policy).not.toMatch(/unsafe|\*|https?:/u)
  })

  it('leads to every file beside it', () => {
    const { files } = JSON.parse(dataOf(read(out)).split('\n')[0] ?? '') as { files: { href: string }[] }
    expect(files.length).toBeGreaterThan(3)
    for (const { href } of files) expect(filesOf(out)).toContain(href)
  })

  it('is the same bytes again, and reads only what is new', () => {
    const before = read(out)
    const beside = (): string[] => ['kkr.sqlite', 'tables/kkr.xlsx', 'tables/decisions.csv', 'feed.xml', 'moeder.ics'].map((name) => readFileSync(join(out, name)).toString('base64')) // prettier-ignore
    const first = beside()
    const report = join(out, '..', 'report.json')
    makeArchiveOf([inputs], out, '--report', report)
    expect(read(out) === before).toBe(true)
    expect(beside().every((bytes, i) => bytes === first[i])).toBe(true)
    const cached = (): number => (readFileSync(report, 'utf8').match(/"cached": ?true/gu) ?? []).length
    expect(cached()).toBe(FIXTURES.length)
    copyFileSync(join(project, 'fixtures/midtjylland-2012-06-15/referat.txt'), join(inputs, 'ny.txt'))
    makeArchiveOf([inputs], out, '--report', report)
    expect(cached()).toBe(FIXTURES.length)
    expect(dataOf(read(out)).includes('midtjylland-2012-06-15')).toBe(true)
    rmSync(join(inputs, 'ny.txt'))
    makeArchiveOf([inputs], out)
    expect(read(out) === before).toBe(true)
  })

  it('keeps a ledger of what came, was changed and went', () => {
    const ledger = (): string[] =>
      read(out, 'referater.ledger.jsonl')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { state: string; file: string })
        .map(({ state, file }) => `${state} ${file.slice(inputs.length + 1)}`)
    const first = FIXTURES.toSorted().map((name) => `new ${name}.txt`)
    expect(ledger()).toEqual([...first, 'new ny.txt', 'vanished ny.txt'])
    const file = join(inputs, `${FIXTURES[0] ?? ''}.txt`)
    const sound = readFileSync(file, 'utf8')
    writeFileSync(file, sound.replace(/godkendte/u, 'afviste'))
    makeArchiveOf([inputs], out)
    writeFileSync(file, sound)
    makeArchiveOf([inputs], out)
    expect(ledger().slice(first.length + 2)).toEqual([
      `decision-changed ${FIXTURES[0] ?? ''}.txt`,
      `decision-changed ${FIXTURES[0] ?? ''}.txt`,
    ])
  })

  it('takes one job as it takes two', () => {
    const other = join(out, '..', 'one')
    makeArchiveOf([inputs], other, '--jobs', '1')
    expect(read(other).replace(/<script type[^]*/u, '')).toBe(read(out).replace(/<script type[^]*/u, ''))
    expect(dataOf(read(other)).length).toBeGreaterThan(1000)
  })

  it('refuses what it does not know', () => {
    const { code, stderr } = makeArchiveOf([inputs], out, '--redact', 'email')
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('emails') as string })
  })
})

it('is told who is whom, on the page and in the tables', () => {
  const folder = temporaryFolder()
  const paper = (day: string, name: string): string =>
    `REFERAT 2026\n\nKKR SJÆLLAND\n\nDato: ${day}-06-2026 10:00\nSted: Rådhuset, Ringsted\n\nDeltagerfortegnelse\n\nDeltagere\n\n${name} (A), Køge\n\n1. Broer\n\nBeslutning\n\nKKR Sjælland drøftede sagen.\n`
  writeFileSync(join(folder, 'a.txt'), paper('12', 'Dan Holm'))
  writeFileSync(join(folder, 'b.txt'), paper('13', 'Daniel Holm'))
  const same = ['sjaelland/koege/daniel-holm', 'sjaelland/koege/dan-holm']
  writeFileSync(join(folder, 'who.json'), JSON.stringify({ same: [same] }))
  const peopleOf = (out: string): string[] =>
    read(join(folder, out), 'tables/people.csv').trimEnd().split(/\r?\n/u).slice(1).map((row) => row.split(',')[0] ?? '') // prettier-ignore
  const inputs = [join(folder, 'a.txt'), join(folder, 'b.txt')]
  expect(makeArchiveOf(inputs, join(folder, 'as-read'))).toMatchObject({ code: 0 })
  expect(peopleOf('as-read')).toEqual([...same].sort())
  expect(makeArchiveOf(inputs, join(folder, 'told'), '--aliases', join(folder, 'who.json'))).toMatchObject({ code: 0 })
  expect(peopleOf('told')).toEqual([same[0]])
  const { people } = JSON.parse(dataOf(read(join(folder, 'told'))).split('\n')[0] ?? '') as { people: unknown[] }
  expect(people).toHaveLength(1)
})

it('leaves out addresses and telephones everywhere', () => {
  const { inputs, out } = minutes()
  const file = join(inputs, `${FIXTURES[2] ?? ''}.txt`)
  const text = readFileSync(file, 'utf8')
  const secret =
    'Kontakt: per.hansen@eksempel-kommune.dk, tlf. 12 34 56 78 eller +45 87654321. Beløbet er 12.345.678 kr.'
  writeFileSync(file, text.replace('Sagsfremstilling', `Sagsfremstilling\n\n${secret}`))
  makeArchiveOf([inputs], out)
  expect(dataOf(read(out)).includes('per.hansen@eksempel-kommune.dk')).toBe(true)
  makeArchiveOf([inputs], out, '--redact', 'emails,phones')
  const left = dataOf(read(out)) + read(out, 'feed.xml') + read(out, 'tables/sections.csv') + readFileSync(join(out, 'kkr.sqlite'), 'latin1') // prettier-ignore
  const secrets = ['per.hansen', 'eksempel-kommune', '12 34 56 78', '87654321', '12.345.678 kr.']
  expect(secrets.filter((one) => left.includes(one))).toEqual(['12.345.678 kr.'])
  // Nor in what is kept for the next run.
  const kept = readdirSync(join(out, '.cache')).map((name) => read(out, `.cache/${name}`)).join('\n') // prettier-ignore
  expect(kept.includes('per.hansen')).toBe(false)
})

describe.skipIf(chromiumPath === undefined)('a page that is split (skipped where Chromium is not installed)', () => {
  const { inputs, out } = minutes()
  let browser: Browser
  let url = ''
  beforeAll(async () => {
    url = makeArchiveOf([inputs], out, '--split').url
    browser = await openBrowser()
  }, 400_000)
  afterAll(() => browser.close())

  it('has a file for each meeting, and none for those that are gone', () => {
    expect(filesOf(join(out, 'data'))).toEqual(FIXTURES.map((name) => `${name}.js`).sort())
    makeArchiveOf([join(inputs, `${FIXTURES[0] ?? ''}.txt`)], out, '--split')
    expect(filesOf(join(out, 'data'))).toEqual([`${FIXTURES[0] ?? ''}.js`])
    makeArchiveOf([inputs], out, '--split')
  })

  it('loads a meeting from a disk when it is opened, and all texts when they are searched', async () => {
    const { page, said, requests } = await watch(browser, `${url}#/beslutninger`)
    expect(requests).toEqual([])
    await page.goto(`${url}#/moede/${FIXTURES[1] ?? ''}`)
    await page.waitForSelector('.reading .item')
    expect(requests.map((address) => address.replace(/.*\//u, ''))).toEqual([`${FIXTURES[1] ?? ''}.js`])
    await page.goto(`${url}#/beslutninger?q=kommune`)
    await page.getByRole('button', { name: 'Søg også i sagernes fulde tekst' }).click()
    await page.getByRole('heading', { name: 'I sagens tekst' }).waitFor()
    expect(said).toEqual([])
  })

  it('says so when the data are not there', async () => {
    rmSync(join(out, 'data', `${FIXTURES[2] ?? ''}.js`))
    const { page } = await watch(browser, `${url}#/moede/${FIXTURES[2] ?? ''}`)
    expect(await page.getByRole('alert').textContent()).toContain('Ligger mappen »data« ved siden af siden?')
  })
})

it('tells what changed since a draft', () => {
  const { inputs, out } = minutes()
  const file = join(inputs, `${FIXTURES[2] ?? ''}.txt`)
  const text = readFileSync(file, 'utf8')
  const wording = 'KKR Nordjylland tiltrådte indstillingen.'
  expect(text.includes(wording)).toBe(true)
  writeFileSync(join(inputs, 'udkast.txt'), `UDKAST\n${text.replace(wording, 'KKR Nordjylland udsatte sagen.')}`)
  makeArchiveOf([inputs], out)
  const notes = dataOf(read(out)).split('\n').find((line) => line.startsWith('{"findings"') && line.includes('"against"')) // prettier-ignore
  const { changes } = JSON.parse(notes ?? '{}') as MeetingNotes
  const changed = changes[0]?.rows.find(({ type }) => type === 'decision-changed')
  expect(changes[0]?.against).toMatch(/udkast\.txt$/u)
  expect(changed?.before?.text).toContain('udsatte sagen')
  expect(changed?.after?.text).toContain(wording)
  // Whole words went and came; what stayed is neither.
  expect(changed?.words.filter(([state]) => state !== 0)).toEqual([
    [1, ' udsatte sagen'],
    [2, ' tiltrådte indstillingen'],
  ])
  // The draft has one line more above.
  expect((changed?.before?.line ?? 0) - (changed?.after?.line ?? 0)).toBe(1)
})
