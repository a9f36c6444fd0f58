// The help of `tables` and `search`. 80 columns.

export const TABLES = `Examples:
  kkr-referat tables minutes/ -o kkr.sqlite     all tables in one file
  kkr-referat tables minutes/ -o kkr.xlsx       a sheet a table
  kkr-referat tables minutes/ -o tables/        a CSV file a table
  kkr-referat tables minutes/ --table decisions CSV on standard output
  kkr-referat tables minutes/ --table decisions --format csv-excel -o b.csv
  kkr-referat extract minutes/ | kkr-referat tables - -o kkr.sqlite
`

export const TABLES_NOTES = `
Inputs are as for extract, and what extract wrote (- or .ndjson). Of several
documents of one meeting the best counts; the table documents tells of the
others. An SQLite file that is there takes in what is new or changed; documents
that are no inputs stay in it. docs/tables.md says what each table holds.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or the tables not written; 4 our own bug.
`

export const SEARCH = `Examples:
  kkr-referat search kkr.sqlite sundhed         also in sundhedsråd
  kkr-referat search kkr.sqlite letbane --since 2024 --outcome udsat
  kkr-referat search kkr.sqlite "rammeaftale 2026" --format csv > hits.csv
`

export const SEARCH_NOTES = `
Words are found by their parts, in capitals or not; å may be typed aa or a, ø oe
or o, æ ae. The newest meetings come first.

Exit codes: 0 also when nothing is found; 2 wrong usage, or no file of tables;
4 our own bug.
`
