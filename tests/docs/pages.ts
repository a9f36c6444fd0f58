// The pages that people read: the README in both languages and all of docs/, with their links, headings and blocks of code.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** A block of code: ```` ```sh skip="why no test runs it" ````. */
export interface CodeBlock {
  readonly language: string
  /** Why no test runs it; `null` when one does. */
  readonly skip: string | null
  readonly code: string
}

/** A page. */
export interface Page {
  /** From the project's root. */
  readonly path: string
  readonly text: string
  readonly blocks: readonly CodeBlock[]
}

const FENCE = /^(?<indent> *)```(?<info>[^\n`]*)\n(?<code>[^]*?)^ *```$/gmu

function readPage(path: string): Page {
  const text = readFileSync(join(PROJECT, path), 'utf8')
  const blocks = [...text.matchAll(FENCE)].map(({ groups }) => {
    const { indent = '', info = '', code = '' } = groups ?? {}
    const [language = ''] = info.split(' ')
    const skip = /skip="(?<why>[^"]*)"/u.exec(info)?.groups?.['why'] ?? null
    return { language, skip, code: code.replaceAll(new RegExp(`^${indent}`, 'gmu'), '') }
  })
  return { path, text, blocks }
}

/** All pages. */
export const PAGES: readonly Page[] = [
  ...['README.md', 'README.da.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
].map(readPage)

/** A page by its path. */
export function pageOf(path: string): Page {
  const page = PAGES.find((one) => one.path === path)
  if (page === undefined) throw new Error(`there is no page ${path}`)
  return page
}

/** The text of a page without its code. */
const prose = ({ text }: Page): string => text.replaceAll(FENCE, '')

/** What a heading's link ends in, as GitHub makes it: `## In GitLab, elsewhere` is `#in-gitlab-elsewhere`. */
export const anchors = (page: Page): string[] =>
  [...prose(page).matchAll(/^#{1,6} (?<heading>.+)$/gmu)].map(({ groups }) =>
    (groups?.['heading'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

/** Where the links of a page lead: of `[text](to)` and of pictures. */
export const links = (page: Page): string[] =>
  [...prose(page).matchAll(/\]\((?<to>[^()\s]+)\)/gu)].map(({ groups }) => groups?.['to'] ?? '')
