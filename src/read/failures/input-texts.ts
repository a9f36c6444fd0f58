// What is said of inputs that are not given to us, or whose reading was ended: names, permissions, limits. Data only.
import type { Language } from '../../text/languages.ts'
import { both, type FailureTexts } from '../read-failure.ts'

const CHECK_NAME = ['check the name', 'kontrollér navnet'] as const
const SAVE_ANEW = ['save it anew with another program', 'gem den på ny med et andet program'] as const

/** What a file is that is none. */
export type FileKind = 'pipe' | 'socket' | 'device'

const KINDS: Readonly<Record<FileKind, readonly [en: string, da: string]>> = {
  pipe: ['a named pipe', 'en navngiven pipe'],
  socket: ['a socket', 'en socket'],
  device: ['a device', 'en enhed'],
}

/** Names that lead to no file that can be read. */
export const INPUT = {
  notFound: both(
    ['there is no such file or folder', CHECK_NAME[0]],
    ['der er ingen fil eller mappe med det navn', CHECK_NAME[1]],
  ),
  longName: both(
    ['the name is longer than a file name can be', CHECK_NAME[0]],
    ['navnet er længere, end et filnavn kan være', CHECK_NAME[1]],
  ),
  emptyName: both(['the name is empty', 'check what was given'], ['navnet er tomt', 'kontrollér det, der er angivet']),
  linkToItself: both(
    ['it is a link that leads to itself', 'name the file itself'],
    ['det er et link, der fører til sig selv', 'angiv selve filen'],
  ),
  forbidden: both(
    ['there is no permission to read it', 'change its permissions'],
    ['der er ikke tilladelse til at læse den', 'ret dens rettigheder'],
  ),
  /** @param code the system's */
  unreadable: (code: string) =>
    both([`it cannot be read (${code})`, 'try a copy of it'], [`den kan ikke læses (${code})`, 'prøv med en kopi']),
  noLongerFile: both(['it is no longer a file', 'run it again'], ['den er ikke længere en fil', 'kør igen']),
  notAFile: (kind: FileKind) =>
    both(
      [`it is ${KINDS[kind][0]}, no file`, 'send its contents to standard input and name it -'],
      [`det er ${KINDS[kind][1]}, ingen fil`, 'send indholdet til standard input, og angiv -'],
    ),
  /** @param mebibytes the most that is read */
  tooLarge: (mebibytes: number) =>
    both(
      [`it is larger than ${mebibytes} MiB`, 'check that it is a document; minutes are far smaller'],
      [`den fylder mere end ${mebibytes} MiB`, 'kontrollér, at det er et dokument; referater er langt mindre'],
    ),
} as const

/** Why something that was met is not read, in every language; a fragment without a period. */
export type SkipText = Readonly<Record<Language, string>>

/** How many endings are named of files that are no documents. */
const NAMED = 5

/** @param endings of the names, each once, the most frequent first; an empty one for none */
const endingsNamed = (endings: readonly string[], none: string): string => {
  const named = endings.slice(0, NAMED).map((ending) => (ending === '' ? none : ending))
  return [...named, ...(endings.length > NAMED ? ['…'] : [])].join(', ')
}

/** What is met and not read. */
export const SKIPPED = {
  noMatch: { en: 'no file matches this pattern', da: 'ingen fil passer til dette mønster' },
  emptyFolder: {
    en: 'it holds no .pdf, .docx, .txt or .md file',
    da: 'den indeholder ingen fil af typen .pdf, .docx, .txt eller .md',
  },
  /** Files below a folder that are no documents by their names: how many, and how their names end. */
  otherKinds: (count: number, endings: readonly string[]): SkipText => ({
    en: `${count} not looked at: ${endingsNamed(endings, 'no extension')}`,
    da: `${count} ikke åbnet: ${endingsNamed(endings, 'uden filendelse')}`,
  }),
  linkToFolder: {
    en: 'links to folders are not followed; name it',
    da: 'links til mapper følges ikke; angiv mappen selv',
  },
  notAFile: (kind: FileKind): SkipText => ({
    en: `it is ${KINDS[kind][0]}, no file`,
    da: `det er ${KINDS[kind][1]}, ingen fil`,
  }),
} as const

const ADVICE_JSON = [
  'give the documents themselves, or what `kkr-referat extract` wrote (with its places: no --no-at)',
  'angiv selve dokumenterne eller det, `kkr-referat extract` har skrevet (med steder, dvs. uden --no-at)',
] as const

/** JSON that should be what `extract` wrote. */
export const JSON_INPUT = {
  empty: both(['it is JSON without any document', ADVICE_JSON[0]], ['det er JSON uden noget dokument', ADVICE_JSON[1]]),
  /** What was asked for is not in the JSON. */
  withoutDocument: both(
    ['it is what `kkr-referat extract` wrote, and the document itself is needed', 'give the document'],
    ['det er, hvad `kkr-referat extract` har skrevet, og selve dokumentet er nødvendigt', 'angiv dokumentet'],
  ),
  /** @param place the field that is wrong; empty when it is the whole */
  noReferat: (place: string) =>
    both(
      [`it is JSON, but no Referat${place === '' ? '' : ` (at ${place})`}`, ADVICE_JSON[0]],
      [`det er JSON, men ikke et referat${place === '' ? '' : ` (ved ${place})`}`, ADVICE_JSON[1]],
    ),
  /** @param error the parser's */
  broken: (error: string) =>
    both([`it is broken JSON (${error})`, ADVICE_JSON[0]], [`det er ødelagt JSON (${error})`, ADVICE_JSON[1]]),
} as const

/** Readings that were ended. */
export const ENDED = {
  timeout: (seconds: number): FailureTexts =>
    both(
      [`it was not read within ${seconds} s`, `${SAVE_ANEW[0]}, or allow more with --timeout`],
      [`den blev ikke læst inden for ${seconds} s`, `${SAVE_ANEW[1]}, eller tillad mere med --timeout`],
    ),
  memory: (megabytes: number): FailureTexts =>
    both(
      [`reading it takes more than ${megabytes} MB of memory`, `${SAVE_ANEW[0]}, or allow more with --max-memory`],
      [
        `det kræver mere end ${megabytes} MB hukommelse at læse den`,
        `${SAVE_ANEW[1]}, eller tillad mere med --max-memory`,
      ],
    ),
  /** @param detail what is known of it */
  crash: (detail: string): FailureTexts =>
    both(
      [`reading it broke down (${detail})`, SAVE_ANEW[0]],
      [`læsningen af den brød sammen (${detail})`, SAVE_ANEW[1]],
    ),
  /** @param detail what is known of it */
  unstarted: (detail: string): FailureTexts =>
    both(
      [
        `the process that should read it did not start (${detail})`,
        'the document is not to blame; the machine may be too busy: run it again, with fewer at a time (--jobs 1)',
      ],
      [
        `den proces, der skulle læse den, kom ikke i gang (${detail})`,
        'det skyldes ikke dokumentet; maskinen kan være for travl: Kør igen med færre ad gangen (--jobs 1)',
      ],
    ),
} as const

const FORCE = [
  'If it is KKR minutes all the same, try --force and compare the result with the paper.',
  'Er det alligevel et KKR-referat, så prøv --force, og sammenlign resultatet med dokumentet.',
] as const

const other = (en: string, da: string): FailureTexts => both([en, FORCE[0]], [da, FORCE[1]])

/** Papers that are no minutes of a KKR. */
export const OTHER_PAPER = {
  /** @param name what it is, in Danish and with its article */
  lookAlike: (name: string) =>
    other(`this looks like ${name}, not like KKR minutes`, `dette ligner ${name} og ikke et KKR-referat`),
  noKkr: other(
    'no title names a KKR (KKR Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland)',
    'ingen titel nævner et KKR (KKR Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland)',
  ),
  nothing: other(
    'neither the title of a referat or dagsorden nor any agenda item was found',
    'der blev hverken fundet en titel som referat eller dagsorden eller nogen punkter',
  ),
} as const

/** The same of a paper that has files attached. @param detail of the warning that tells of them, which ends with their names */
export function withAttached({ en, da }: FailureTexts, detail: string): FailureTexts {
  const names = detail.slice(detail.indexOf(': ') + 2)
  return both(
    [`${en.problem}; ${detail}`, `The minutes may be among what is attached. ${en.advice}`],
    [
      `${da.problem}; der er vedhæftet filer, som ikke læses: ${names}`,
      `Referatet kan være blandt det, der er vedhæftet. ${da.advice}`,
    ],
  )
}
