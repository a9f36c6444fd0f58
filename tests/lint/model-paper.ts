// The papers of the rules' examples, as documents that are read and parsed.
import { parse } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import { PAGE, partsOf } from '../../src/lint/model-paper.ts'
import type { Paper, Papers } from '../../src/lint/rule.ts'
import type { Referat } from '../../src/referat.ts'
import type { Line } from '../../src/text/source.ts'

/** The text of a paper. */
export function paperText(paper: Paper): string {
  const { cover, contents, attendance, items } = partsOf(paper)
  return [cover, ...(contents === null ? [] : [contents]), 'Deltagerfortegnelse', attendance, items].join('\n\n')
}

/** Lines such as `— side 5 —` turn pages; they are no text of the paper. */
function turnPages(lines: readonly Line[]): Line[] {
  let page = 1
  return lines.flatMap((line) => {
    const turned = PAGE.exec(line.text)?.groups?.['page']
    page = Number(turned ?? page)
    return turned === undefined ? [{ ...line, page }] : []
  })
}

/** Reads and parses a paper. */
export async function readPaper(paper: Paper): Promise<Referat> {
  const text = paperText(paper)
  const bytes = new TextEncoder().encode(text)
  const name = paper.name ?? 'referat.md'
  const source = await read({ name, bytes })
  if (!text.split('\n').some((line) => PAGE.test(line))) return parse(source)
  return parse({ ...source, mediaType: 'application/pdf', pages: 99, lines: turnPages(source.lines) })
}

/** Reads and parses the papers of an example, in their order. */
export const readPapers = (papers: Papers): Promise<Referat[]> => Promise.all(papers.map(readPaper))
