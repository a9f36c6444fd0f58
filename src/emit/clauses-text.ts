// The clauses of the decisions as they were read: how a person finds out why a sentence decides, or does not.
//
//   2.1 Trafik i byerne
//     KKR Sjælland kunne ikke tiltræde indstillingen, da tallene mangler.
//       main | council | tiltræde (kunne, past, denied) | indstillingen | decides: afvist
//       cause | thing | mangle … | | hangs on another clause (cause)
import { clausesOf, type Clause, type Reading } from '../danish/clause/clause.ts'
import { decides, type Verdict } from '../danish/clause/decides.ts'
import { verdictsOf } from '../danish/clause/verdicts.ts'
import { sentencesIn } from '../danish/sentences.ts'
import type { Block, Item, ListItem, Referat } from '../referat.ts'
import { visible } from './visible.ts'

const pointsOf = (items: readonly ListItem[]): string[] => items.flatMap((one) => [one.text, ...pointsOf(one.items)])
const proseOf = (block: Block): string[] =>
  block.type === 'list' ? pointsOf(block.items) : block.type === 'table' ? [] : [block.text]

/** The paragraphs and points of a decision. */
function decisionProse({ sections, beslutning }: Item): string[] {
  const labelled = sections.filter(({ kind }) => kind === 'beslutning')
  if (labelled.length > 0) return labelled.flatMap(({ blocks }) => blocks.flatMap(proseOf))
  return beslutning === null ? [] : [beslutning.text]
}

function verbText({ verb }: Clause): string {
  if (verb === null) return '-'
  const how = [
    verb.carrier,
    verb.modal,
    verb.tense === 'none' ? 'no auxiliary' : verb.tense,
    verb.passive ? 'passive' : null,
    verb.negation === 'none' ? null : verb.negation,
  ]
  return `${verb.lemma === '' ? '?' : verb.lemma} (${how.filter((part) => part !== null).join(', ')})`
}

function clauseText(clause: Clause, verdict: Verdict): string {
  const { words, text } = clause.sentence
  const [first, last] = [words[clause.object.from], words[clause.object.to - 1]]
  const object =
    first === undefined || last === undefined || last.end <= first.start ? '-' : text.slice(first.start, last.end)
  const said = decides(verdict) ? `decides: ${verdict.outcome}` : verdict.why
  return [clause.link, clause.subject.who, verbText(clause), visible(object), said].join(' | ')
}

/**
 * Prints how the decisions of a document were read.
 * @param referat a document read
 * @returns lines, each ended by `\n`; safe to print
 */
export function clausesText({ items, meeting }: Referat): string {
  const reading: Reading = { year: meeting.year, body: meeting.body }
  const lines = items.flatMap((item) => {
    const said = decisionProse(item).flatMap(sentencesIn)
    if (said.length === 0) return []
    return [
      visible(`${item.number ?? '-'} ${item.title}`),
      ...said.flatMap((text) => {
        const clauses = clausesOf(text, reading)
        const verdicts = verdictsOf(clauses, reading)
        return [
          `  ${visible(text)}`,
          ...clauses.map((clause, i) => `    ${clauseText(clause, verdicts[i] ?? { why: 'not read' })}`),
        ]
      }),
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}
