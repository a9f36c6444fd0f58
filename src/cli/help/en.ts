// What `--help` says, in English. 80 columns. Danish says the same in da.ts.
/** What help says of a command. Texts of several lines end with a line break; examples stand above, notes below the rest. */
export interface CommandHelp {
  readonly summary: string
  /** What each of its arguments is. */
  readonly takes: readonly string[]
  readonly examples: string
  readonly notes: string
}

/** Leads the help of the program. */
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

/** The help of each command. */
export const COMMANDS = {
  extract: {
    summary: 'read documents into JSON',
    takes: ['files, folders, patterns, or - for standard input'],
    examples: `Examples:
  kkr-referat extract referat.pdf --pretty      indented, for reading
  kkr-referat extract 'minutes/**/*.pdf'        a pattern, in quotes
  kkr-referat extract minutes/ --out-dir json/  a/b.pdf to json/a/b.pdf.json
  kkr-referat extract minutes/ --format json    one array
  kkr-referat extract minutes/ --timeout 10     give up on a PDF after 10 s
  curl -s URL | kkr-referat extract - --stdin-filename referat.pdf
`,
    notes: `
Inputs are files, folders (all .pdf, .docx, .txt and .md below, hidden ones
left out), patterns, or - for standard input. Results come in the order of the
inputs, folders sorted, each file once. A PDF that takes too long or too much
is given up, and the others are read.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or a result not written; 4 our own bug.
`,
  },
  check: {
    summary: 'find faults in documents',
    takes: ['files, folders, patterns, or - for standard input'],
    examples: `Examples:
  kkr-referat check referat.pdf                 its faults, with the words meant
  kkr-referat check minutes/ --fail-on warning  exit 1 from warnings on
  kkr-referat check minutes/ --format github --format sarif=out.sarif
  kkr-referat check minutes/ --rule sag-missing=off --lang da
  kkr-referat check minutes/ --baseline known.json --update-baseline
  kkr-referat extract minutes/ | kkr-referat check -
`,
    notes: `
Inputs are as for extract; standard input and .json or .ndjson files may hold
what extract wrote. A report without =FILE goes to standard output. Settings
come from the nearest kkr-referat.config.json in or above a document's folder.

Exit codes: 0 nothing that fails; 1 findings that do; 2 wrong usage, wrong
settings or nothing to check; 3 an input could not be read; 4 our own bug.
`,
  },
  tables: {
    summary: 'write documents as tables: CSV, Excel, SQLite, Parquet',
    takes: ['files, folders, patterns, or - for standard input'],
    examples: `Examples:
  kkr-referat tables minutes/ -o kkr.sqlite     all tables in one file
  kkr-referat tables minutes/ -o kkr.xlsx       a sheet a table
  kkr-referat tables minutes/ -o tables/        a CSV file a table
  kkr-referat tables minutes/ --table decisions CSV on standard output
  kkr-referat tables minutes/ --table decisions --format csv-excel -o b.csv
  kkr-referat extract minutes/ | kkr-referat tables - -o kkr.sqlite
`,
    notes: `
Inputs are as for extract, and what extract wrote (- or .ndjson). Of several
documents of one meeting the best counts; the table documents tells of the
others. An SQLite file that is there takes in what is new or changed; documents
that are no inputs stay in it. docs/tables.md says what each table holds.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or the tables not written; 4 our own bug.
`,
  },
  search: {
    summary: 'find items in an SQLite file that tables wrote',
    takes: ['the SQLite file', 'all of them must stand in the item; "…" for words in a row'],
    examples: `Examples:
  kkr-referat search kkr.sqlite sundhed         also in sundhedsråd
  kkr-referat search kkr.sqlite letbane --since 2024 --outcome udsat
  kkr-referat search kkr.sqlite "rammeaftale 2026" --format csv > hits.csv
`,
    notes: `
Words are found by their parts, in capitals or not; å may be typed aa or a, ø oe
or o, æ ae. The newest meetings come first.

Exit codes: 0 also when nothing is found; 2 wrong usage, or no file of tables;
4 our own bug.
`,
  },
  compare: {
    summary: 'tell what changed between two papers of one meeting',
    takes: ['a file, a folder, a pattern, or - for standard input', 'the same, later: papers are paired by meeting'],
    examples: `Examples:
  kkr-referat compare dagsorden.pdf referat.pdf  what became of the dagsorden
  kkr-referat compare juni.pdf 'juni (2).pdf'    what was changed afterwards
  kkr-referat compare before/ after/ --only decisions
  kkr-referat compare a.pdf b.pdf --format html=changes.html --format pretty
`,
    notes: `
Items are found again by number, title and words: one put in does not shift the
others. Signs: ! a decision, * another fact or figure, ~ wording; [-taken out-],
{+put in+}. Two folders are paired by meeting.

Exit codes: 0 the same meaning; 1 changed (see --fail-on); 2 wrong usage or
nothing to read; 3 an input could not be read or an output not written; 4 our
own bug.
`,
  },
  ledger: {
    summary: 'keep what was seen, and tell what is new or changed since',
    takes: ['files, folders, patterns, or - for standard input'],
    examples: `Examples:
  kkr-referat ledger minutes/ --file referater.ledger.jsonl
  kkr-referat ledger minutes/ --file l.jsonl --feed feed.xml --fail-on decision
`,
    notes: `
Tells of each paper: new, retypeset (other bytes, the same meaning), corrected,
decision-changed, duplicate, vanished, returned; and meetings that were
announced for a day that has passed, of which no paper is there (missing).
Run it from the same folder each time: files are known by their names.

Exit codes: 0 done; 1 changed (see --fail-on); 2 wrong usage, or the file is no
ledger; 3 an input could not be read or the ledger not written; 4 our own bug.
`,
  },
  archive: {
    summary: 'a folder of minutes as a page that anyone can open',
    takes: ['files, folders, patterns, or - for standard input'],
    examples: `Examples:
  kkr-referat archive minutes/ -o arkiv/        arkiv/index.html, for a browser
  kkr-referat archive minutes/ -o arkiv/ --title 'KKR Sjælland 2018-2026'
  kkr-referat archive minutes/ -o arkiv/ --split
  kkr-referat archive minutes/ -o arkiv/ --redact emails,phones
`,
    notes: `
The page holds all it shows, asks for nothing from the net, and opens from a
disk as from a server. Run it again when a file has come: only what is new or
changed is read. With --split the data of each meeting lie in data/, and are
loaded when they are asked for: better above some 10 MB.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or the archive not written; 4 our own bug.
`,
  },
  'merge-reports': {
    summary: 'join the reports (--report) of several runs to that of one',
    takes: ['what --report wrote, e.g. of each part (--shard)'],
    examples: `Examples:
  kkr-referat merge-reports part-*.json -o report.json
  kkr-referat merge-reports part-*.json | jq .totals
`,
    notes: `
Inputs come by their names. Where two reports tell of an input, the later one,
as they are given, counts, and it is told. Is a part (--shard) in no report,
that is told, too.

Exit codes: those of one run over all: 0; 1 check failed; 3 an input could not
be read, or a part is missing; 4 our own bug. 2: no report.
`,
  },
  explain: {
    summary: 'tell what a rule or a failure means, and what to do',
    takes: ['of a rule, or of a failure'],
    examples: `Examples:
  kkr-referat explain deltager-listed-twice
  kkr-referat explain deltager-listed-twice --all
  kkr-referat explain no-text-layer --lang da
`,
    notes: '',
  },
  rules: {
    summary: 'list the rules',
    takes: [],
    examples: `Examples:
  kkr-referat rules
  kkr-referat rules --format json
`,
    notes: '',
  },
  show: {
    summary: 'print what a stage saw of a document',
    takes: ['a file, or - for standard input'],
    examples: `Examples:
  kkr-referat show referat.pdf                  the document as a tree
  kkr-referat show referat.pdf --stage text     the text that offsets count in
  kkr-referat show referat.pdf --stage labels   what each line was taken for
`,
    notes: `
Stages: text (the source text, exactly), lines (with page, offsets and look),
proposals (what each line may be), labels (what it was taken for, and by what),
tree (the lines of each part), clauses (how decisions were read: who, which
verb, of what, when, and whether it decides), outline (the tree of the result).
`,
  },
  schema: {
    summary: 'print the JSON Schema of the result',
    takes: [],
    examples: `Examples:
  kkr-referat schema > referat.schema.json
`,
    notes: '',
  },
  completion: {
    summary: 'print a script that makes a shell complete commands and options',
    takes: ['bash, zsh, fish or powershell'],
    examples: `Examples:
  source <(kkr-referat completion bash)         in ~/.bashrc
  source <(kkr-referat completion zsh)          in ~/.zshrc, after compinit
  kkr-referat completion fish > ~/.config/fish/completions/kkr-referat.fish
  kkr-referat completion powershell | Out-String | Invoke-Expression
`,
    notes: '',
  },
} satisfies Record<string, CommandHelp>
