// The file in which a person keeps who is whom.
import { readFile } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import { AliasesError, NO_ALIASES, readAliases, type Aliases } from '../../folder/aliases.ts'
import { systemCode, UsageError } from '../errors.ts'
import { locate } from '../inputs/files.ts'

/** Reads it. @param name as the user gave it; none for no aliases @throws {UsageError} when it cannot be used */
export async function readAliasesFile(name: string | undefined, cwd: string): Promise<Aliases> {
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
