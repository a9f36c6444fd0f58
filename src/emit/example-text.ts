// An example of a rule as a reader sees it: the parts of the paper that matter, as lines.
import type { Example, Paper } from '../lint/rule.ts'

/** @returns the lines of the parts, one paper after the other; where a paper is faultless as it stands, its name alone */
export function exampleLines(example: Example): string[] {
  return example.flatMap((paper, i) => [...(i === 0 ? [] : ['']), ...paperLines(paper, example.length > 1)])
}

function paperLines({ name, cover, contents, attendance, items }: Paper, named: boolean): string[] {
  const parts = [cover, contents ?? undefined, attendance, items].filter((part) => part !== undefined)
  const head = name !== undefined || named ? [`[${name ?? 'referat.md'}]`] : []
  return [...head, ...parts.join('\n\n').split('\n')].filter((line, i, all) => line !== '' || all[i - 1] !== '')
}
