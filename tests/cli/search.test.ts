// `search`: what is found, what is printed of it, what is refused.
import { describe, expect, it } from 'vitest'
import { realEngine } from './fake-program.ts'
import { folder } from './folder.ts'
import { paper } from './minutes.ts'
import { cli, transcript } from './transcript.ts'

describe('search', () => {
  const made = async (): Promise<string> => {
    const cwd = folder({
      'a.txt': paper('12-06'),
      'b.txt': paper('13-06', 'KKR Sjælland tiltrådte indstillingen om sundhedsaftalen.'),
    })
    await cli(['tables', '.', '-o', 'kkr.sqlite'], { cwd, engine: realEngine })
    return cwd
  }
  const search = async (...args: string[]): Promise<string> =>
    transcript(['search', 'kkr.sqlite', ...args], { cwd: await made() })

  it('finds parts of words, the newest meeting first', async () => {
    expect(await search('sundhed')).toMatchInlineSnapshot(`
      "$ kkr-referat search kkr.sqlite sundhed
      2026-06-13  KKR Sjælland  1 Sundhedsråd på Lolland  (tiltrådt)
        KKR Sjælland tiltrådte indstillingen om sundhedsaftalen.
        b.txt

      2026-06-12  KKR Sjælland  1 Sundhedsråd på Lolland  (godkendt)
        a.txt
      Exit code: 0
      "
    `)
  })

  it.each([['sundhedsraad'], ['sundhedsrad'], ['SUNDHEDSRÅD'], ['sundhedsrådet'], ['paa', 'lolland'], ['råd på']])(
    'finds Sundhedsråd på Lolland by %j',
    async (...words) => {
      const { stdout } = await cli(['search', 'kkr.sqlite', ...words, '--format', 'ndjson'], { cwd: await made() })
      expect(
        stdout
          .split('\n')
          .slice(0, -1)
          .map((line) => (JSON.parse(line) as { item: string }).item),
      ).toEqual(['sjaelland-2026-06-13/1', 'sjaelland-2026-06-12/1'])
    },
  )

  it.each([
    [['sundhedsaftalerne'], ['sjaelland-2026-06-13/1']],
    [['sundhed', '--until', '2026-06-12'], ['sjaelland-2026-06-12/1']],
    [['sundhed', '--since', '2026-06-13'], ['sjaelland-2026-06-13/1']],
    [['sundhed', '--since', '2027'], []],
    [['sundhed', '--outcome', 'tiltraadt'], ['sjaelland-2026-06-13/1']],
    [['økonomi', '--outcome', 'udsat', '--council', 'sjaelland', '--limit', '1'], ['sjaelland-2026-06-13/2']],
    [['rådhus'], []],
  ])('%j', async (args, wanted) => {
    const { stdout, code } = await cli(['search', 'kkr.sqlite', ...args, '--format', 'ndjson'], { cwd: await made() })
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { item: string }).item),
    ).toEqual(wanted)
    expect(code).toBe(0)
  })

  it('marks what it found on a terminal', async () => {
    const { stdout } = await cli(['search', 'kkr.sqlite', 'lolland', '--limit', '1'], { cwd: await made(), tty: true })
    expect(stdout).toContain('på \u001b[1m\u001b[33mLolland\u001b[39m\u001b[22m')
  })

  it('writes CSV', async () => {
    const { stdout } = await cli(['search', 'kkr.sqlite', 'lolland', '--limit', '1', '--format', 'csv'], {
      cwd: await made(),
    })
    expect(stdout).toBe(
      'date,council,number,title,outcome,excerpt,document,page,start,end,item\r\n' +
        '2026-06-13,KKR Sjælland,1,Sundhedsråd på Lolland,tiltrådt,,b.txt,,371,466,sjaelland-2026-06-13/1\r\n',
    )
  })

  it.each([
    [['none.sqlite', 'a'], 'none.sqlite: there is no such file. Make it: kkr-referat tables … -o none.sqlite'],
    [['a.txt', 'a'], 'a.txt is no SQLite file that `tables` wrote. Make one: kkr-referat tables … -o kkr.sqlite'],
    [['kkr.sqlite', '--', '-'], '- holds no letter to search for.'],
    [['kkr.sqlite', 'a', '--outcome', 'udsadt'], /^--outcome takes tiltrådt, .*, not udsadt\. Did you mean udsat\?$/u],
    [
      ['kkr.sqlite', 'a', '--since', 'i går'],
      '--since takes a day, a month or a year (2026-06-16, 2026-06, 2026), not i går.',
    ],
    [['kkr.sqlite', 'a', '--council', 'skåne'], 'no meeting of skåne is in the file. There are KKR Sjælland.'],
  ] as [string[], string | RegExp][])('refuses %j', async (args, message) => {
    const { stdout, stderr, code } = await cli(['search', ...args], { cwd: await made() })
    const said = stderr.replace(/^error: /u, '').trimEnd()
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  })
})
