import { commandLine, type CommandLine } from '../completion/command-line.ts'
import type { Shell } from '../completion/shells.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { SHELLS } from '../completion/shells.ts'
import { UsageError, didYouMean } from '../errors.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../../emit/visible.ts'

const SCRIPTS: Readonly<Record<Shell, () => Promise<(line: CommandLine) => string>>> = {
  bash: async () => (await import('../completion/bash.ts')).bash,
  zsh: async () => (await import('../completion/zsh.ts')).zsh,
  fish: async () => (await import('../completion/fish.ts')).fish,
  powershell: async () => (await import('../completion/powershell.ts')).powershell,
}

/**
 * Runs `completion`: prints the script that makes a shell complete the program.
 * @throws {UsageError} for a shell that it does not know
 */
export async function completion(
  [name = '']: readonly string[],
  _: object,
  __: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const shell = SHELLS.find((one) => one === name)
  if (shell === undefined) {
    const meant = didYouMean(name, SHELLS)
    throw new UsageError(
      `there is no completion for ${visible(name) || "''"}, only for ${SHELLS.join(', ')}.${meant.en}`,
      `der er ingen fuldførelse til ${visible(name) || "''"}, kun til ${SHELLS.join(', ')}.${meant.da}`,
    )
  }
  const script = await SCRIPTS[shell]()
  await terminal.out(script(await commandLine()))
  return EXIT.ok
}
