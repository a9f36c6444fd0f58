// The page as one file: the shell, and the data inert beside it.
import { createHash } from 'node:crypto'
import type { Overview } from './format/overview.ts'
import { compressed } from './entry.ts'

/** The script and the style of the page, as the build made them. */
export interface Shell {
  readonly script: string
  readonly style: string
}

/** The data of a meeting, as `held` and files have them: base64 with a point between parts. */
export interface MeetingPart {
  readonly key: string
  readonly data: string
}

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%230a5566%22/%3E%3Cpath d=%22M4 5h8M4 8h8M4 11h5%22 stroke=%22white%22 stroke-width=%221.4%22/%3E%3C/svg%3E'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the page may do: run its own script, use its own style, show its own icon; nothing else, and no request. */
function policyOf({ script, style }: Shell, split: boolean): string {
  // Of a page that was opened as a file, the browser knows no origin: files of data are trusted because the script, whose
  // hash is here, asks for them.
  const scripts = split ? `'strict-dynamic' ${hashOf(script)}` : hashOf(script)
  return `default-src 'none'; script-src ${scripts}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`
}

/**
 * Writes the page.
 * @param meetings data of the meetings in the order of the overview; not written when the page is split
 */
export function pageHtml(overview: Overview, meetings: readonly MeetingPart[], shell: Shell): string {
  const data = overview.split
    ? []
    : meetings.map(({ data }, i) => `<script type="application/gzip" id="meeting-${i}">${data}</script>`)
  return [
    '<!doctype html>',
    '<html lang="da">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(shell, overview.split)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="kkr-referat ${escaped(overview.version)}">`,
    `<title>${escaped(overview.title)}</title>`,
    `<link rel="icon" href="${ICON}">`,
    '<link rel="alternate" type="application/atom+xml" href="feed.xml">',
    `<style>${shell.style}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    '<noscript>Siden viser mødernes data ved hjælp af JavaScript, som er slået fra i denne browser.</noscript>',
    `<script type="application/gzip" id="overview">${compressed(overview)}</script>`,
    ...data,
    `<script>${shell.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The file of a meeting beside a page that is split. */
export const dataFile = ({ key, data }: MeetingPart): string =>
  `kkrReferat(${JSON.stringify(key)},${JSON.stringify(data)})\n`

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
