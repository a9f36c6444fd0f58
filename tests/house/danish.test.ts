// Danish words have a floor of their own: what lies in src/text, src/label and src/build asks src/danish and
// src/vocabulary. A literal there that holds a Danish word is refused, unless the list below says why it may stay.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../src/vocabulary/outcomes.ts'
import { SECTION_LABELS } from '../../src/vocabulary/section-labels.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Literals that hold Danish and are no grammar of Danish: file and literal, with the reason. */
const EXCEPTIONS: readonly { readonly file: RegExp; readonly literal: RegExp; readonly reason: string }[] = [
  {
    file: /^src\/build\/decision\//u,
    literal: /^'\p{L}+'$|^'tage til efterretning'$|^\/\^\(\?:[\p{L}|]+\)\$\/u$/u,
    reason: 'a clause is asked for a verb by its lemma, or for one of its words',
  },
  {
    file: /^src\/build\/decision\/(?:points|said)\.ts$/u,
    literal: /^\//u,
    reason: 'marks of points (`Ad 1:`, `Pkt. 1-3`), and stems of points: to move when points read clauses, too',
  },
]

/** Values of the JSON are names, not words of the paper: outcomes, kinds of sections and documents, lists of people. */
const NAMES: ReadonlySet<string> = new Set([
  ...OUTCOMES,
  ...SECTION_LABELS.map(({ kind }) => kind),
  ...['andet', 'referat', 'dagsorden', 'deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'],
])

// Small words that Danish sentences are made of, and words of the minutes. English has none of them.
const DANISH =
  /[æøåÆØÅ]|(?<![\p{L}.$-])(?:og|eller|som|kl|den|det|af|til|fra|med|ved|ikke|samt|kommune\p{L}*|punkt\p{L}*|pkt|møde\p{L}*|KKR|bilag|dagsorden|formand\p{L}*|stemme\p{L}*|godkend\p{L}+|ingen|Ad|Sag)(?![\p{L}-])/u

const COMMENT = /\/\*[^]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/gu
const LITERAL =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:[!&|?+]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu

/** The Danish literals of a program's text. */
function danishLiterals(code: string): string[] {
  const bare = code
    .replace(COMMENT, ' ')
    .replace(/^import [^;]*? from '[^']*'$/gmu, ' ')
    .replace(/ from '[^']*'/gu, ' ')
  return (
    [...bare.matchAll(LITERAL)]
      .map(([literal]) => literal)
      // A class of letters, `[a-zæøå]`, is the alphabet.
      .filter(
        (literal) =>
          !NAMES.has(literal.slice(1, -1)) && DANISH.test(literal.replace(/\[[^\]]*\]|\\p\{\w+\}|\(\?<\w+>/gu, '')),
      )
  )
}

const programs = ['src/text', 'src/label', 'src/build'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length).replace(/^\/+/u, '')
      return { path, code: readFileSync(`${root}/${path}`, 'utf8') }
    }),
)

describe('the floor of Danish', () => {
  it('holds all Danish below it', () => {
    const found = programs.flatMap(({ path, code }) =>
      danishLiterals(code)
        .filter((literal) => !EXCEPTIONS.some((one) => one.file.test(path) && one.literal.test(literal)))
        .map((literal) => `${path}: ${literal}`),
    )
    expect(found).toEqual([])
  })

  it('has no exception that nothing needs', () => {
    const idle = EXCEPTIONS.filter(({ file, literal }) => {
      const literals = programs.filter(({ path }) => file.test(path)).flatMap(({ code }) => danishLiterals(code))
      return !literals.some((one) => literal.test(one))
    })
    expect(idle).toEqual([])
  })

  it.each([
    [`const A = /(?:og|samt)$/u`, 1],
    [`const A = 'Mødet'`, 1],
    ['const A = new RegExp(`^${COUNCIL}\\\\s(?:blev|er)\\\\ssat til`)', 1],
    [`// det er en kommentar\nconst a = b / c / d`, 0],
    [`const A = 'bilag'`, 0],
    [`const A = /[a-zæøå]/u`, 0],
    [`import { a } from './og.ts'`, 0],
  ])('reads %s', (code, count) => {
    expect(danishLiterals(code)).toHaveLength(count)
  })
})
