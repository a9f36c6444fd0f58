// Papers of the same world that are not minutes of a KKR, and what names a KKR paper. Data only. The minutes of a KKR
// speak of all these bodies in their prose, so a cue is a title, to be tried on each line of the cover and never on the
// body; for a letter-spaced title, on the line with its letters closed.
//   Referat fra møde i Byrådet       <- a cue: a kind of paper, then the body
//   Byrådet i Køge                   <- a cue: the body and a place, and no more
//   Byrådssalen, Køge Rådhus         <- no cue: where a KKR met
import { anyCase } from '../text/any-case.ts'

/** A kind of paper that is easily taken for KKR minutes. */
export interface LookAlike {
  /** What it is, in Danish and with its article: "et byrådsreferat". */
  readonly name: string
  /** Whose papers they are, as patterns: a title of one of them in a line of the cover names it. */
  readonly bodies: readonly string[]
  /** So does any one of these. */
  readonly others?: readonly RegExp[]
}

const PAPER = '(?:udkast til |åben |åbent |lukket )?(?:beslutnings)?(?:referat|dagsorden|protokol)'
const MEETING = '(?: (?:ordinært |ekstraordinært |konstituerende )?mødet?)?'
const HEAD = `(?:${PAPER}(?: \\d{4})?[:–-]?(?: (?:fra|for|af|til))?${MEETING}|møde)(?: i)?(?: den| det)? `

/** The line is a title of `body`: a kind of paper and the body; the body alone with at most a place; or the body and whatever
 * follows it, all in capitals. */
const title = (body: string): RegExp[] => [
  new RegExp(
    `^(?:${HEAD}(?:${body})s?(?!\\p{Alpha})|(?:${body})(?: \\([^()]{1,20}\\))?(?:(?: i| for|,)?(?: region)? [\\p{Alpha}-]+(?: kommune)?)?(?: \\([^()]{1,20}\\))?$)`,
    'iu',
  ),
  new RegExp(`^(?:${body.toUpperCase()})S?(?!\\p{Alpha})[^\\p{Ll}]*$`, 'u'),
]

const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: 'et referat fra et kommunaldirektørnetværk',
    bodies: ['kommunaldirektør(?:netværk|forum|kreds|møde)(?:et|en)?'],
    others: [/^(?:referat |dagsorden )?K ?(?:17|29)$/iu],
  },
  { name: 'et referat fra et embedsmandsudvalg', bodies: ['embedsmandsudvalg(?:et)?'] },
  { name: 'et referat fra et kommunekontaktudvalg (KKU)', bodies: ['kommunekontaktudvalg(?:et)?|KKU'] },
  { name: 'en Blå Bog', bodies: [], others: [/^(?:KKR(?:['’]?s)? |KL(?:['’]?s)? )?bl(?:å|aa) bog(?!\p{Alpha})/iu] },
  {
    name: 'et byrådsreferat',
    bodies: [
      'byråd(?:et)?|borgerrepræsentation(?:en)?|kommunalbestyrelse(?:n)?',
      'økonomiudvalg(?:et)?|magistrat(?:en)?',
    ],
  },
  { name: 'et regionsrådsreferat', bodies: ['regionsråd(?:et)?'] },
  {
    name: 'et bestyrelsesreferat',
    bodies: ["bestyrelsesmøde(?:t)?|bestyrelse(?:n)?|KL['’]?s bestyrelse"],
    others: [/^referat (?:fra|af) bestyrelsesmøde/iu],
  },
]

const CUES = LOOK_ALIKES.map(({ name, bodies, others = [] }) => ({ name, cues: [...bodies.flatMap(title), ...others] }))
/** Without any of these in it, a line need not be held against the titles, which are costly to look for. */
const NAMES = new RegExp(
  LOOK_ALIKES.flatMap(({ bodies, others = [] }) => [...bodies, ...others.map(({ source }) => source)]).join('|'),
  'iu',
)

/** What a line of the cover says the paper is, in Danish and with its article; `null` when it says nothing of the kind. */
export const lookAlike = (line: string): string | null =>
  NAMES.test(line) ? (CUES.find(({ cues }) => cues.some((cue) => cue.test(line)))?.name ?? null) : null

/** Names a KKR and its region: "KKR Hovedstaden", "Kommunekontaktråd Syddanmark", "KKRSJÆLLAND" (a title with its
 * blanks squeezed out). Use on a title; prose of other papers names a KKR too. */
export const KKR_TITLE = anyCase(
  String.raw`(?<!\p{Alpha})(?:KKR|kommunekontaktråd(?:et)?)[ -]?(?:mødet?[ -]?)?(?:i |for )?(?:region )?(?<region>hovedstaden|sjælland|syddanmark|midtjylland|nordjylland)`,
)
