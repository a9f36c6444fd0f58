// The examples that lead each help page. 80 columns.

export const PROGRAM = `Reads Danish KKR minutes (PDF or text) into located, validated JSON, and finds
their faults.

Examples:
  kkr-referat extract referat.pdf               one document, one line of JSON
  kkr-referat extract minutes/ > all.ndjson     a folder and all below it
  kkr-referat extract minutes/ --out-dir json/  a file for each document
  kkr-referat check minutes/                    their faults, for people and CI
  kkr-referat tables minutes/ -o kkr.sqlite     tables: SQLite, Excel, CSV
  kkr-referat search kkr.sqlite sundhed         items by their words
  kkr-referat archive minutes/ -o arkiv/        a page to search and read
  kkr-referat explain RULE                      what it means, how to mend it
  kkr-referat show referat.pdf                  the document as a tree
  kkr-referat schema                            what the JSON looks like
`

export const EXTRACT = `Examples:
  kkr-referat extract referat.pdf --pretty      indented, for reading
  kkr-referat extract 'minutes/**/*.pdf'        a pattern, in quotes
  kkr-referat extract minutes/ --out-dir json/  a/b.pdf to json/a/b.pdf.json
  kkr-referat extract minutes/ --format json    one array
  kkr-referat extract minutes/ --timeout 10     give up on a PDF after 10 s
  curl -s URL | kkr-referat extract - --stdin-filename referat.pdf
`

export const EXTRACT_NOTES = `
Inputs are files, folders (all .pdf, .docx, .txt and .md below, hidden ones
left out), patterns, or - for standard input. Results come in the order of the
inputs, folders sorted, each file once. A PDF that takes too long or too much
is given up, and the others are read.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or a result not written; 4 our own bug.
`

export const CHECK = `Examples:
  kkr-referat check referat.pdf                 its faults, with the words meant
  kkr-referat check minutes/ --fail-on warning  exit 1 from warnings on
  kkr-referat check minutes/ --format github --format sarif=out.sarif
  kkr-referat check minutes/ --rule sag-missing=off --lang da
  kkr-referat check minutes/ --baseline known.json --update-baseline
  kkr-referat extract minutes/ | kkr-referat check -
`

export const CHECK_NOTES = `
Inputs are as for extract; standard input and .json or .ndjson files may hold
what extract wrote. A report without =FILE goes to standard output. Settings
come from the nearest kkr-referat.config.json in or above a document's folder.

Exit codes: 0 nothing that fails; 1 findings that do; 2 wrong usage, wrong
settings or nothing to check; 3 an input could not be read; 4 our own bug.
`

export const MERGE_REPORTS = `Examples:
  kkr-referat merge-reports part-*.json -o report.json
  kkr-referat merge-reports part-*.json | jq .totals
`

export const MERGE_REPORTS_NOTES = `
Inputs come by their names. Where two reports tell of an input, the later one,
as they are given, counts, and it is told. Is a part (--shard) in no report,
that is told, too.

Exit codes: those of one run over all: 0; 1 check failed; 3 an input could not
be read, or a part is missing; 4 our own bug. 2: no report.
`

export const EXPLAIN = `Examples:
  kkr-referat explain deltager-listed-twice
  kkr-referat explain deltager-listed-twice --all
  kkr-referat explain no-text-layer --lang da
`

export const RULES = `Examples:
  kkr-referat rules
  kkr-referat rules --format json
`

export const SHOW = `Examples:
  kkr-referat show referat.pdf                  the document as a tree
  kkr-referat show referat.pdf --stage text     the text that offsets count in
  kkr-referat show referat.pdf --stage labels   what each line was taken for
`

export const SHOW_NOTES = `
Stages: text (the source text, exactly), lines (with page, offsets and look),
proposals (what each line may be), labels (what it was taken for, and by what),
tree (the lines of each part), clauses (how decisions were read: who, which
verb, of what, when, and whether it decides), outline (the tree of the result).
`

export const SCHEMA = `Examples:
  kkr-referat schema > referat.schema.json
`

export const ARCHIVE = `Examples:
  kkr-referat archive minutes/ -o arkiv/        arkiv/index.html, for a browser
  kkr-referat archive minutes/ -o arkiv/ --title 'KKR Sjælland 2018-2026'
  kkr-referat archive minutes/ -o arkiv/ --split
  kkr-referat archive minutes/ -o arkiv/ --redact emails,phones
`

export const ARCHIVE_NOTES = `
The page holds all it shows, asks for nothing from the net, and opens from a
disk as from a server. Run it again when a file has come: only what is new or
changed is read. With --split the data of each meeting lie in data/, and are
loaded when they are asked for: better above some 10 MB.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or the archive not written; 4 our own bug.
`
