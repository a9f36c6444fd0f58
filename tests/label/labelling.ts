// Short ways to label in tests.
import type { Role } from '../../src/label/decided.ts'
import { propose } from '../../src/label/line-reading.ts'
import { resolve, type Labelled } from '../../src/label/resolve.ts'
import type { Source } from '../../src/text/source.ts'
import { sourceOf } from '../text/make-lines.ts'

/** A source, labelled. */
export const labelSource = (source: Source): Labelled => resolve(propose(source))

/** Each line of a labelled document, with its role. */
export const rolesOf = ({ lines }: Labelled): string[] => lines.map(({ role, reading }) => `${role}: ${reading.text}`)

/** A text, labelled. */
export const labelled = async (text: string): Promise<Labelled> => labelSource(await sourceOf(text))

/** The lines of one role. */
export const having = ({ lines }: Labelled, ...wanted: Role[]): string[] =>
  lines.filter(({ role }) => wanted.includes(role)).map(({ reading }) => reading.text)

/** The headings of a source, as number and title. */
export const headingsOf = (source: Source): string[] =>
  labelSource(source).lines.flatMap((line) => {
    if (line.role !== 'item-heading') return []
    const { number, title } = line.heading
    return `${number ?? '-'} ${title.map(({ line: printed, from, to }) => printed.text.slice(from, to)).join(' ')}`
  })

/** A paragraph that is nothing but text. */
export const PROSE =
  'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'
