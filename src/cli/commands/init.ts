// `init`: a settings file with comments, and if asked a baseline and a workflow. Nothing is written before it is known that
// all of it may be.
import { lstat, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { visible } from '../../emit/visible.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { settingsText } from '../init/settings-file.ts'
import { INIT_WORDS } from '../init/words.ts'
import { patternsBelow, WORKFLOWS } from '../init/workflows.ts'
import { CONFIG_NAME } from '../../files/places.ts'
import type { OptionsOf } from '../options/common.ts'
import type { INIT } from '../options/tables.ts'
import { writing, systemCode } from '../../files/system-errors.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/output-file.ts'
import type { Terminal } from '../terminal.ts'
import { check } from './check.ts'

/**
 * Runs `init`: prints the names of the files it wrote.
 * @throws {UsageError} when the folder is not there, or a file is that would be replaced
 * @throws {OutputFailure} when a file cannot be written
 */
export async function init(
  [folder = '.']: readonly string[],
  options: OptionsOf<typeof INIT>,
  context: Context,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = terminal.language()
  const words = INIT_WORDS[language]
  const { cwd } = context
  const home = resolve(cwd, folder)
  await refuseNoFolder(home, folder)
  const named = (path: string): string => relative(cwd, path).replaceAll(sep, '/')
  const baseline = join(home, words.baselineName)
  const files = new Map([[join(home, CONFIG_NAME), settingsText(language, options.baseline === true ? words.baselineName : null)]]) // prettier-ignore
  const workflow = options.ci === undefined ? null : WORKFLOWS[options.ci]
  if (workflow !== null) {
    files.set(resolve(cwd, workflow.file), workflow.text(language, patternsBelow(folderOfRepository(named(home)))))
  }
  if (options.force !== true) {
    for (const path of [...files.keys(), ...(options.baseline === true ? [baseline] : [])]) {
      await refuseThere(path, named(path))
    }
  }
  const code = options.baseline === true ? await makeBaseline(folder, named(baseline), context, terminal) : EXIT.ok
  if (options.baseline === true) await terminal.out(`${visible(named(baseline))}\n`)
  for (const [path, text] of files) {
    await writing(named(path), async () => {
      await makeFolder(dirname(path))
      await writeAtomically(path, text)
    })
    await terminal.out(`${visible(named(path))}\n`)
  }
  if (workflow !== null) await terminal.say(words.address(workflow.file, workflow.place))
  return code
}

async function refuseNoFolder(path: string, name: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory() !== true) {
    const shown = visible(name) || "''"
    throw new UsageError(
      `there is no folder ${shown}. Name the folder that the minutes lie in.`,
      `der er ingen mappe ${shown}. Angiv den mappe, som referaterne ligger i.`,
    )
  }
}

/** The folder as a workflow names it. @param name from the working directory, which is the root of the repository */
function folderOfRepository(name: string): string {
  if (/^\.\.(?:\/|$)/u.test(name) || /[\r\n]/u.test(name) || isAbsolute(name)) {
    throw new UsageError(
      `${visible(name)} does not lie below this folder. Run init at the root of the repository.`,
      `${visible(name)} ligger ikke under denne mappe. Kør init i den øverste mappe i repositoriet.`,
    )
  }
  return name
}

async function refuseThere(path: string, name: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    (error: unknown) => !['ENOENT', 'ENOTDIR'].includes(systemCode(error)),
  )
  if (!isThere) return
  throw new UsageError(
    `${visible(name)} is there already. Give --force to replace it, or move it away.`,
    `${visible(name)} findes allerede. Angiv --force for at erstatte den, eller flyt den.`,
  )
}

/** Checks the folder for nothing but what is found now. @returns what became of its documents */
async function makeBaseline(folder: string, file: string, context: Context, terminal: Terminal): Promise<ExitCode> {
  const silent = { ...terminal, out: () => Promise.resolve(true) }
  const code = await check([folder], { config: false, baseline: file, updateBaseline: true }, context, silent)
  return code === EXIT.findings ? EXIT.ok : code
}
