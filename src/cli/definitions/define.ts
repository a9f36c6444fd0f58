// What the definition of a command is given.
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** The program around a command. */
export interface Frame {
  /** Adds a command with the program's own settings. */
  readonly add: (name: string) => Command
  readonly context: Context
  readonly terminal: () => Promise<Terminal>
  readonly ended: (code: ExitCode) => void
}
