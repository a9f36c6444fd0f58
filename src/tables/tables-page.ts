import { columnsOf, type Column, type Table } from './model/column.ts'
import { TABLES } from './tables.ts'

const HEAD = `# Tables

Every table that \`kkr-referat tables\` writes, made from the model: do not edit this page.

- A row’s \`id\` is text that stays the same when the paper is read again: the meeting, and the place in it
  (\`hovedstaden-2026-06-16/3.2/decision\`). \`→\` says in which table a column’s values are keys.
- Of several documents of one meeting (agenda and minutes, PDF and text, two versions) only the best counts: its rows stand
  in the tables. The table \`documents\` has them all, with the reason why another counts.
- Meetings come in the order of their days, and so do the rows of every table.
- Words of the paper stand as printed, normalised values beside them. Dates are ISO 8601. \`or null\` says that the paper
  may not have it.
- \`page\`, \`line\`, \`start\` and \`end\` say where a row stands in its document; \`end\` and \`from\` are words of SQL and
  want quotes there: \`"end"\`.

| format      | one file holds | is for                                                                          |
| ----------- | -------------- | ------------------------------------------------------------------------------- |
| \`csv\`       | one table      | programs: RFC 4180, UTF-8                                                       |
| \`csv-excel\` | one table      | Excel in Danish: semicolons, decimal commas, no formula is ever run             |
| \`xlsx\`      | all tables     | Excel and LibreOffice: a sheet a table, filters, real dates, links to the page  |
| \`sqlite\`    | all tables     | SQL, Datasette, \`kkr-referat search\`: keys, indices, views, full-text search    |
| \`parquet\`   | one table      | DuckDB, pandas, R: with types                                                   |
| \`ndjson\`    | one table      | jq and programs                                                                 |

The SQLite file has the views \`decisions_by_meeting\`, \`attendance_by_party\` and \`postponed\`, the search indices
\`items_fts\` and \`decisions_fts\` (FTS5, trigrams: words are found by their parts), and hidden tables, whose names begin with
an underscore: what a later run needs to take in more, and the words that \`search\` looks among.

In \`csv-excel\` text that Excel would take for a formula has an apostrophe in front, also a paragraph that begins with a
hyphen: Excel reads \`- punkt\` as a formula, too. Excel holds 32,767 characters in a cell and 1,048,576 rows in a sheet: what is cut is told.
`

/** Makes the page of the docs that lists every table and column. @returns Markdown, its tables unaligned */
export const tablesPage = (): string => [HEAD, ...Object.values(TABLES).map(section)].join('\n')

function section(table: Table): string {
  const rows = columnsOf(table).map(
    (column) => `| \`${column.name}\` | ${typeOf(column)} | ${cell(column.description)} |`,
  )
  return [
    `## ${table.name}`,
    '',
    table.description,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function typeOf({ type, nullable, references }: Column): string {
  const target = references === null ? '' : ` → [${references}](#${references})`
  return `${type}${nullable ? ' or null' : ''}${target}`
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
