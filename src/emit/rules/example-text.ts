// An example of a rule as a reader sees it: the parts of the paper that matter, without the empty lines of a text file.
//
//   [rettet.md]
//   Deltagere
//   Anna Berg (A), Faxe Kommune
//   Anna Berg (A), Faxe Kommune
//   -> Anna Berg is listed twice among the deltagere
import { partsOf, shownParts } from '../../lint/model-paper.ts'
import type { Faulty, Language, Paper, Papers, Part, RuleCard } from '../../lint/rule.ts'
import { RULE_WORDS } from './rule-words.ts'

/** A heading of the agenda, or a line that begins a page. */
const BEGINS = /^(?:\d+(?:\.\d+)*\. |— side \d+ —$)/u

/** @returns the lines of the parts, one paper after the other, each under its name where there is one */
export const exampleLines = (papers: Papers, language: Language): string[] =>
  papers.flatMap((paper, i) => [...(i === 0 ? [] : ['']), ...paperLines(paper, language)])

/** What is said of an example, as a line. */
export const sentenceLine = ({ sentence }: RuleCard, { args }: Faulty, language: Language): string =>
  `-> ${sentence[language](args)}`

function paperLines(paper: Paper, language: Language): string[] {
  const texts = partsOf(paper)
  const parts = shownParts(paper)
    .map((part) => partLines(part, texts[part] ?? RULE_WORDS[language].noContents))
    .filter((lines) => lines.length > 0)
  const head = paper.name === undefined ? [] : [`[${paper.name}]`]
  return [...head, ...parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))]
}

/** An item stands apart from the text before it. */
function partLines(part: Part, text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '')
  const isApart = (line: string, before: string): boolean =>
    part === 'items' && BEGINS.test(line) && before !== '' && !BEGINS.test(before)
  return lines.flatMap((line, i) => (isApart(line, lines[i - 1] ?? '') ? ['', line] : [line]))
}
