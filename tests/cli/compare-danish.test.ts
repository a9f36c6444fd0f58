// `compare --lang da`: what people are shown is Danish, and what programs read is as ever.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realEngine } from './fake-program.ts'
import { folder } from './folder.ts'
import { CORRECTED, DAGSORDEN, JUNE, UDSAT } from './june-papers.ts'
import { cli, transcript, type Result, type Setting } from './transcript.ts'

const FILES = { 'a.txt': JUNE, 'b.txt': UDSAT, 'c.txt': CORRECTED, 'dagsorden.txt': DAGSORDEN }
const compare = (args: string[], setting: Setting = {}): Promise<Result> =>
  cli(['compare', ...args], { cwd: folder(FILES), engine: realEngine, ...setting })

describe('a comparison in Danish', () => {
  it('is what is told at the terminal of a Dane', async () => {
    const setting = { cwd: folder(FILES), engine: realEngine, tty: true, columns: 80 }
    const env = { NO_COLOR: '1', LANG: 'da_DK.UTF-8' }
    expect(await transcript(['compare', 'a.txt', 'b.txt', '--quiet'], { ...setting, env })).toMatchInlineSnapshot(`
      "$ kkr-referat compare a.txt b.txt --quiet
      a.txt → b.txt   KKR Sjælland, 2026-06-12

      * deltagere ændret: deltagere
        Bo Dal (V), Køge Kommune: parti A → V
          linje 17                             | linje 17
          Bo Dal ([-A-]), Køge Kommune         | Bo Dal ({+V+}), Køge Kommune

      ! beslutning ændret: 1 Sundhedsråd på Lolland, beslutning
        udfald tiltrådt → udsat
          linje 31                             | linje 31
          KKR Sjælland [-tiltrådte             | KKR Sjælland {+udsatte sagen+}.
          indstillingen-].                     |

      2 ændringer (1 i beslutninger, 1 i indhold)
      Exit code: 1
      "
    `)
  })

  it('is what is asked for with --lang, for people: programs get the same in every language', async () => {
    const cwd = folder(FILES)
    const formats = ['markdown=m.md', 'html=h.html', 'json=j.json'].flatMap((one) => ['--format', one])
    await compare(['dagsorden.txt', 'c.txt', '--lang', 'da', ...formats], { cwd })
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
    expect(read('m.md')).toContain('\n1 ændring (1 i indhold)\n')
    expect(read('m.md')).toContain('1 behandlet, 1 uden beslutning')
    expect(read('h.html')).toMatch(/<html lang="da">[^]*<title>Ændringer<\/title>/u)
    const danish = read('j.json')
    await compare(['dagsorden.txt', 'c.txt', '--format', 'json=j.json', '--format', 'html=h.html'], { cwd })
    expect(read('j.json')).toBe(danish)
    // On an English page the papers are still Danish.
    expect(read('h.html')).toMatch(/<html lang="en">[^]*<title>Changes<\/title>/u)
  })
})
