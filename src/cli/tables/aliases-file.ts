// The file in which a person keeps who is whom.
import { readFile } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import { AliasesError, NO_ALIASES, readAliases, type Aliases } from '../../folder/aliases.ts'
import type { InLanguages } from '../../text/languages.ts'
import { UsageError } from '../errors.ts'
import { locate } from '../../files/places.ts'
import type { Terminal } from '../terminal.ts'
import { systemCode } from '../../files/system-errors.ts'

/** Aliases, and what became of them. */
export interface AliasesFile {
  readonly aliases: Aliases
  /** Told the keys that name nobody. */
  readonly onUnused: (keys: readonly string[]) => void
  /** Says which these were: a slip of the pen would otherwise make one of no two persons, in silence. */
  readonly sayUnused: (terminal: Terminal) => Promise<void>
}

/** Reads it. @param name as the user gave it; none for no aliases @throws {UsageError} when it cannot be used */
export async function openAliasesFile(name: string | undefined, cwd: string): Promise<AliasesFile> {
  const unused: string[] = []
  return {
    aliases: await readAliasesFile(name, cwd),
    onUnused: (keys) => unused.push(...keys),
    async sayUnused(terminal) {
      if (unused.length > 0) await terminal.say(unusedAliases(name ?? '', unused)[terminal.language()])
    },
  }
}

async function readAliasesFile(name: string | undefined, cwd: string): Promise<Aliases> {
  if (name === undefined) return NO_ALIASES
  try {
    return readAliases(await readFile(locate(cwd, name), 'utf8'), visible(name))
  } catch (error) {
    if (error instanceof AliasesError) throw new UsageError(error.texts.en, error.texts.da)
    throw new UsageError(
      `${visible(name)} cannot be read (${systemCode(error)}). Name a file of aliases.`,
      `${visible(name)} kan ikke læses (${systemCode(error)}). Angiv en fil, der siger, hvem der er hvem.`,
    )
  }
}

const MOST_TOLD = 3

function unusedAliases(name: string, keys: readonly string[]): InLanguages {
  const shown = keys.slice(0, MOST_TOLD).join(', ')
  const more = keys.length - Math.min(keys.length, MOST_TOLD)
  return {
    en: `${visible(name)}: nobody here has the key ${shown}${more === 0 ? '' : ` or ${more} others`}. Look for the key in the table people.`,
    da: `${visible(name)}: ingen her har nøglen ${shown}${more === 0 ? '' : ` eller ${more} andre`}. Find nøglen i tabellen people.`,
  }
}
