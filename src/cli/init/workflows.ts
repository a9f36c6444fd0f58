// The text of a workflow for GitHub or GitLab, which checks the minutes below one folder of a repository.
import type { Language } from '../../text/languages.ts'
import { INIT_WORDS } from './words.ts'

export const CI_SYSTEMS = ['github', 'gitlab'] as const
export type CiSystem = (typeof CI_SYSTEMS)[number]

interface Workflow {
  /** Where it lies, from the root of the repository. */
  readonly file: string
  /** What stands there until somebody puts the address of kkr-referat in its place. */
  readonly place: string
  /** @param patterns which files are minutes: git pathspecs */
  readonly text: (language: Language, patterns: readonly string[]) => string
}

const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => `${' '.repeat(by)}${line}\n`).join('')

export const WORKFLOWS: Readonly<Record<CiSystem, Workflow>> = {
  github: {
    file: '.github/workflows/kkr-referat.yml',
    place: 'OWNER/kkr-referat@REF',
    text: (language, patterns) => `# ${INIT_WORDS[language].workflow}
name: kkr-referat
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  security-events: write # SARIF
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # ${INIT_WORDS[language].history}
      - uses: actions/setup-node@v4
        with:
          node-version: '24'
      - uses: OWNER/kkr-referat@REF
        with:
          patterns: |
${indented(patterns, 12)}          changed-only: \${{ github.event_name == 'pull_request' }} # ${INIT_WORDS[language].everything}
          sarif: kkr-referat.sarif
      - if: always() && hashFiles('kkr-referat.sarif') != ''
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: kkr-referat.sarif
`,
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    place: 'OWNER, REF',
    text: (language, patterns) => `# ${INIT_WORDS[language].workflow}
include:
  - remote: https://gitlab.com/OWNER/kkr-referat/-/raw/REF/ci/gitlab.yml
variables:
  KKR_REFERAT_REPOSITORY: https://gitlab.com/OWNER/kkr-referat.git
  KKR_REFERAT_REF: REF
  KKR_PATTERNS: |
${indented(patterns, 4)}`,
  },
}

/**
 * The git pathspecs of all documents below a folder.
 * @param folder from the root of the repository, with forward slashes; empty for the root
 */
export function patternsBelow(folder: string): string[] {
  const base = folder === '' ? '' : `${folder.replaceAll(/[[\]*?\\]/gu, '\\$&')}/`
  return ['pdf', 'docx', 'txt', 'md'].map((extension) => `${base}**/*.${extension}`)
}
