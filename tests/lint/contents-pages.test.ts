// Which pages of the contents are told as wrong: by which count the paper's pages are judged.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/lint/lint.ts'
import { readPaper } from './model-paper.ts'

/** Six items, each on a page of its own. @param stands pages of the file @param printed pages of the contents */
async function told(stands: readonly number[], printed: readonly number[], attendance?: [number, number]) {
  const titles = ['Veje', 'Broer', 'Havne', 'Skoler', 'Idræt', 'Musik']
  const headings = titles.slice(0, stands.length).map((title, i) => `${String(i + 1)}. ${title}`)
  const referat = await readPaper({
    contents: [
      'Indholdsfortegnelse',
      ...(attendance === undefined ? [] : [`Deltagerfortegnelse ..... ${String(attendance[1])}`]),
      ...headings.map((heading, i) => `${heading} ..... ${String(printed[i])}`),
    ].join('\n'),
    attendance: `${attendance === undefined ? '' : `— side ${String(attendance[0])} —\n\n`}Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune`,
    items: headings
      .map((heading, i) => `— side ${String(stands[i])} —\n\n${heading}\n\nKKR Sjælland godkendte sagen.`)
      .join('\n\n'),
  })
  return createLinter()(referat)
    .filter(({ rule }) => rule === 'contents-page-wrong')
    .map(({ item, args }) => `${item ?? '-'}: ${String(args['printed'])} for ${String(args['page'])}`)
}

describe('the pages of the contents', () => {
  it.each<[string, number[], number[], [number, number] | undefined, string[]]>([
    ['all right', [4, 5, 6, 7], [4, 5, 6, 7], undefined, []],
    ['a cover that is not counted', [5, 6, 7, 8], [4, 5, 6, 7], undefined, []],
    ['one of them wrong', [4, 5, 6, 8], [4, 5, 6, 7], undefined, ['4: 7 for 8']],
    ['one wrong, and a cover that is not counted', [5, 6, 7, 9], [4, 5, 6, 7], undefined, ['4: 7 for 8']],
    ['all one too high', [4, 5, 6], [5, 6, 7], undefined, ['1: 5 for 4', '2: 6 for 5', '3: 7 for 6']],
    [
      'most one too high: the right ones are not accused',
      [4, 5, 6, 7, 8, 9],
      [4, 5, 7, 8, 9, 10],
      undefined,
      ['3: 7 for 6', '4: 8 for 7', '5: 9 for 8', '6: 10 for 9'],
    ],
    [
      'all too high, ever more, behind an attendance that is right',
      [4, 5, 6],
      [5, 7, 9],
      [3, 3],
      ['1: 5 for 4', '2: 7 for 5', '3: 9 for 6'],
    ],
    [
      'all too low behind an attendance that is right: it has grown',
      [5, 6, 7],
      [4, 5, 6],
      [3, 3],
      ['1: 4 for 5', '2: 5 for 6', '3: 6 for 7'],
    ],
    ['no distance that they agree on', [2, 2, 3, 3], [3, 4, 5, 6], undefined, []],
  ])('%s', async (_, stands, printed, attendance, expected) => {
    expect(await told(stands, printed, attendance)).toEqual(expected)
  })
})
