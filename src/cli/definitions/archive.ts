// The definition of `archive`, and its help. 80 columns.
import type { Command } from 'commander'
import type { ArchiveCommandOptions } from '../commands/archive.ts'
import { addFolderOptions, addLimitOptions, type CommandSetup } from './options.ts'

const EXAMPLES = `Examples:
  kkr-referat archive minutes/ -o arkiv/        arkiv/index.html, for a browser
  kkr-referat archive minutes/ -o arkiv/ --title 'KKR Sjælland 2018-2026'
  kkr-referat archive minutes/ -o arkiv/ --split
  kkr-referat archive minutes/ -o arkiv/ --redact emails,phones
`

const NOTES = `
The page holds all it shows, asks for nothing from the net, and opens from a
disk as from a server. Run it again when a file has come: only what is new or
changed is read. With --split the data of each meeting lie in data/, and are
loaded when they are asked for: better above some 10 MB.

Exit codes: 0 all read; 2 wrong usage or nothing to read; 3 an input could not
be read or the archive not written; 4 our own bug.
`

/** Defines `archive`. */
export function defineArchive({ add, context, terminal, ended }: CommandSetup): void {
  const command = add('archive')
    .summary('a folder of minutes as a page that anyone can open')
    .argument('<inputs...>', 'files, folders, patterns, or - for standard input')
    .requiredOption('-o, --output <dir>', 'the folder of the archive; index.html is its page')
    .option('--title <words>', 'what the page is called (default: KKR-arkiv)')
    .option('--split', 'the data of each meeting in a file of its own')
    .option('--redact <what>', 'leave out emails, phones, or both (emails,phones)')
    .option('--force', 'read also what is recognised as no KKR document')
  addFolderOptions(command)
  addLimitOptions(command)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action(async (inputs: string[], _: unknown, own: Command) => {
      const { archive } = await import('../commands/archive.ts')
      ended(await archive(inputs, own.optsWithGlobals<ArchiveCommandOptions>(), context, await terminal()))
    })
}
