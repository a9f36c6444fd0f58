// The command line as a value: every command with its options and what each of them takes. The manual page, the page of
// commands and the completions of shells are made of it.
/** What stands at a place: a file, a folder, one of some words, or any text. */
export interface Takes {
  readonly kind: 'file' | 'folder' | 'words' | 'text'
  /** What help calls it: `file`, `i/n`. */
  readonly called: string
  /** The words; empty unless `kind` is `words`. None holds a blank or a quote. */
  readonly words: readonly string[]
  /** May a file stand behind one of the words and `=`, as in `sarif=out.sarif`? */
  readonly hasFile: boolean
}

/** An option: `--format <format>`. */
export interface KnownOption {
  /** `-o` and `--out`, or one of them. */
  readonly names: readonly string[]
  readonly help: string
  /** `null` when it takes no value. */
  readonly takes: Takes | null
  readonly mayRepeat: boolean
}

export interface KnownCommand {
  readonly name: string
  readonly summary: string
  readonly options: readonly KnownOption[]
  /** Its arguments in their order; the last may repeat. `written`: as in `<inputs...>`. */
  readonly args: readonly {
    readonly written: string
    readonly means: string
    readonly takes: Takes
    readonly mayRepeat: boolean
  }[]
  /** Lines below a heading, and paragraphs; empty where there are none. */
  readonly examples: string
  readonly notes: string
}

/** All that the program takes and does, for whoever tells of it: pages, and scripts of shells. */
export interface CommandLine {
  /** What leads its help, with examples. */
  readonly about: string
  /** Options before or behind any command; no command tells of them again. */
  readonly global: readonly KnownOption[]
  /** In the order of the help; `help` itself, which shells complete and pages do not tell of, is the last. */
  readonly commands: readonly KnownCommand[]
  /** What each exit code means. */
  readonly exitStatus: readonly (readonly [code: number, means: string])[]
  /** The variables of the environment that it obeys. */
  readonly environment: readonly (readonly [name: string, means: string])[]
}

/** The name of the program. */
export const PROGRAM_NAME = 'kkr-referat'
