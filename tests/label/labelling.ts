// Short ways to label in tests.
import { resolve, type Labelled } from '../../src/label/resolve.ts'
import type { Role } from '../../src/label/role.ts'
import type { Source } from '../../src/text/source.ts'
import { sourceOf } from '../text/make-lines.ts'

/** Each line of a labelled document, with its role. */
export const rolesOf = ({ source, roles }: Labelled): string[] =>
  source.lines.map((line, i) => `${roles[i] ?? '?'}: ${line.text}`)

/** A text, labelled. */
export const labelled = async (text: string): Promise<Labelled> => resolve(await sourceOf(text))

/** The lines of one role. */
export const having = ({ source, roles }: Labelled, ...wanted: Role[]): string[] =>
  source.lines.filter((_, i) => wanted.includes(roles[i] ?? 'unplaced')).map(({ text }) => text)

/** The headings of a source, as number and title. */
export const headingsOf = (source: Source): string[] =>
  resolve(source).headings.map(
    ({ number, title }) => `${number ?? '-'} ${title.map(({ line, from, to }) => line.text.slice(from, to)).join(' ')}`,
  )

/** A paragraph that is nothing but text. */
export const PROSE =
  'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'
