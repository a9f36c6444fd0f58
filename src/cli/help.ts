// The examples that lead each help page. 80 columns.

export const PROGRAM_HELP = `Reads Danish KKR minutes (PDF or text) into located, validated JSON.

Examples:
  kkr-referat extract referat.pdf               one document, one line of JSON
  kkr-referat extract minutes/ > all.ndjson     a folder and all below it
  kkr-referat extract minutes/ --out-dir json/  a file for each document
  kkr-referat show referat.pdf                  the document as a tree
  kkr-referat schema                            what the JSON looks like
`

export const EXTRACT_HELP = `Examples:
  kkr-referat extract referat.pdf --pretty      indented, for reading
  kkr-referat extract 'minutes/**/*.pdf'        a pattern, in quotes
  kkr-referat extract minutes/ --out-dir json/  a/b.pdf to json/a/b.pdf.json
  kkr-referat extract minutes/ --format json    one array
  curl -s URL | kkr-referat extract - --stdin-filename referat.pdf
`

export const EXTRACT_NOTES = `
Inputs are files, folders (all .pdf, .txt and .md below, hidden ones left out),
patterns, or - for standard input. Results come in the order of the inputs,
folders sorted, each file once.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or a result not written; 4 our own bug.
`

export const SHOW_HELP = `Examples:
  kkr-referat show referat.pdf                  the document as a tree
  kkr-referat show referat.pdf --stage text     the text that offsets count in
  kkr-referat show referat.pdf --stage labels   what each line was taken for
`

export const SHOW_NOTES = `
Stages: text (the source text, exactly), lines (with page, offsets and look),
labels (the role of each line), outline (the tree of the result).
`

export const SCHEMA_HELP = `Examples:
  kkr-referat schema > referat.schema.json
`
