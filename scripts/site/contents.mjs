// The pages of the site, in their order: English, and what there is in Danish. A page that stands nowhere is not built,
// which a test finds.

/** A page: its file in the project, and its name in the list at the side. */
const page = (source, name) => ({ source, name })

export const PARTS = [
  {
    lang: 'en',
    title: 'kkr-referat',
    groups: [
      { name: 'First steps', pages: [page('README.md', 'What it is'), page('docs/journalist.md', 'For a journalist'), page('docs/ci.md', 'For a repository with CI')] },
      {
        name: 'What it does',
        pages: [
          page('docs/json.md', 'JSON'),
          page('docs/recipes.md', 'Recipes'),
          page('docs/checking.md', 'Checking'),
          page('docs/archive.md', 'Archive'),
          page('docs/compare.md', 'Comparing papers'),
          page('docs/at-scale.md', 'Many documents'),
        ],
      },
      {
        name: 'Reference',
        pages: [
          page('docs/commands.md', 'Commands'),
          page('docs/fields.md', 'Fields'),
          page('docs/rules.md', 'Rules'),
          page('docs/tables.md', 'Tables'),
          page('docs/library.md', 'Library'),
        ],
      },
      {
        name: 'How far to trust it',
        pages: [
          page('docs/limits.md', 'Limits'),
          page('docs/evaluation.md', 'Measuring it'),
          page('SECURITY.md', 'Security'),
          page('docs/performance.md', 'Speed'),
        ],
      },
      {
        name: 'Working on it',
        pages: [
          page('docs/extending.md', 'Extending'),
          page('docs/dependencies.md', 'Install, dependencies'),
          page('CHANGELOG.md', 'Changes'),
        ],
      },
    ],
  },
  {
    lang: 'da',
    title: 'kkr-referat',
    groups: [
      { name: 'Kom i gang', pages: [page('README.da.md', 'Hvad det er'), page('docs/sekretaer.md', 'For sekretærer')] },
      { name: 'Opslag', pages: [page('docs/regler.md', 'Regler')] },
    ],
  },
] // prettier-ignore

/** What the frame of a page says. */
export const WORDS = {
  en: { pages: 'Pages', skip: 'To the text', other: 'Dansk', here: 'On this page' },
  da: { pages: 'Sider', skip: 'Til teksten', other: 'English', here: 'På denne side' },
}

const SOURCES = new Set(PARTS.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages.map(({ source }) => source))))

/** Whether a file of the project is a page of the site. */
export const isPage = (path) => SOURCES.has(path)

/** Where a page of the project is on the site: the README is its first page. */
export function addressOf(source) {
  if (source === 'README.md') return 'index.html'
  return source.replace(/\.md$/u, '.html')
}
