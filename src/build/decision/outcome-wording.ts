// Brings roundabout wordings of a decision to the plain past tense, so that they are read like it.
//
//   KKR Sjælland besluttede at udsætte sagen.   -> KKR Sjælland udsatte sagen.
//   KKR Sjælland tiltræder indstillingen.       -> KKR Sjælland tiltrådte indstillingen.
//   KKR Sjælland har tiltrådt indstillingen.    -> the same; `har tidligere tiltrådt` is left alone
import { COUNCIL } from '../../danish/council.ts'
import { INFINITIVES, PRESENT } from '../../vocabulary/outcomes.ts'

/** Small words between subject and verb: `KKR tiltrådte`, `KKR Sjælland herefter tiltrådte`. */
export const SMALL =
  '(?:(?:herefter|derefter|dermed|derfor|således|enstemmigt|også|samtidig|desuden|så|i forlængelse heraf|efter drøftelse)\\s){0,2}'

const RESOLVED = new RegExp(
  `^(?<head>${COUNCIL}\\s${SMALL})(?:besluttede\\s(?<not>ikke\\s)?at|kunne)\\s(?:enstemmigt\\s)?(?<verb>${Object.keys(INFINITIVES).join('|')})(?!\\p{L})`,
  'u',
)
const NOW = new RegExp(
  `^(?<head>${COUNCIL}\\s${SMALL})(?<verb>${Object.keys(PRESENT).join('|')})(?!\\p{L})(?!.*hvert\\sår)`,
  'u',
)
const PERFECT = new RegExp(
  `^(?<head>${COUNCIL}\\s)har\\s${SMALL}(?<verb>tiltrådt|godkendt)(?=\\s(?:indstillingen|forslaget|punktet|sagen)(?!\\p{L}))`,
  'u',
)
const PROPOSED = new RegExp(`^(?<head>${COUNCIL}\\s${SMALL})indstillede(?=\\s\\p{Lu}\\p{L}+\\s\\p{Lu})`, 'u')

/** The sentence in the plain wording; itself where it has none of these. */
export function normalised(sentence: string): string {
  return sentence
    .replace(/^Til\sefterretning(?!\p{L})/u, 'Taget til efterretning')
    .replace(
      RESOLVED,
      (_, head: string, not: string | undefined, verb: string) =>
        `${head}${INFINITIVES[verb] ?? verb}${not === undefined ? '' : ' ikke'}`,
    )
    .replace(NOW, (_, head: string, verb: string) => `${head}${PRESENT[verb] ?? verb}`)
    .replace(PERFECT, (_, head: string, verb: string) => `${head}${verb}e`)
    .replace(PROPOSED, (_, head: string) => `${head}udpegede`)
}
