import { commandLine } from '../help/command-line.ts'
import type { Shell } from '../../emit/usage/shells.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { SHELLS } from '../../emit/usage/shells.ts'
import { UsageError, didYouMean } from '../errors.ts'
import type { Terminal } from '../terminal.ts'
import { visible } from '../../emit/visible.ts'
import type { CommandLine } from '../../emit/usage/command-line.ts'

const SCRIPTS: Readonly<Record<Shell, () => Promise<(line: CommandLine) => string>>> = {
  bash: async () => (await import('../../emit/usage/bash.ts')).bash,
  zsh: async () => (await import('../../emit/usage/zsh.ts')).zsh,
  fish: async () => (await import('../../emit/usage/fish.ts')).fish,
  powershell: async () => (await import('../../emit/usage/powershell.ts')).powershell,
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
