// What a person has told of who is whom: a file that is kept beside the minutes.
//
//   { "same":      [["sjaelland/koege/dan-holm", "sjaelland/koege/daniel-holm"]],
//     "different": [["sjaelland/faxe/anna-berg", "sjaelland/ringsted/anna-berg"]] }
// The keys are those that suggestions print; the first of a group is the one that stays.
import * as z from 'zod'
import type { InLanguages } from '../text/languages.ts'

const key = z
  .string()
  .regex(/^[a-z\d-]+(?:\/[a-z\d~-]+){2,3}$/u, 'a person is named as in the suggestions: "sjaelland/faxe/anna-berg"')
const group = z.array(key).min(2, 'a group names two persons or more')

export const Aliases = z
  .strictObject({
    $schema: z.string().optional().describe('Where the schema of this file is, for editors.'),
    same: z.array(group).default([]).describe('Groups of keys that are one person; the first key stays.'),
    different: z.array(group).default([]).describe('Groups of keys that are different persons: suggested no more.'),
  })
  .describe('Who is whom in the meetings of a folder.')
export type Aliases = z.infer<typeof Aliases>

export const NO_ALIASES: Aliases = { same: [], different: [] }

/** Why the aliases cannot be used: one sentence each, with the file, the place in it and what to do. */
export class AliasesError extends Error {
  override readonly name = 'AliasesError'
  /** Whole sentences. */
  readonly texts: InLanguages

  constructor(en: string, da: string) {
    super(en)
    this.texts = { en, da }
  }
}

/**
 * Reads a file of aliases.
 * @param text its JSON
 * @param file its name, for messages
 * @returns the aliases; groups that share a key are still apart
 * @throws {AliasesError} when it is no JSON, has another shape, or says two things of the same persons
 */
export function readAliases(text: string, file: string): Aliases {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new AliasesError(
      `${file}: not valid JSON (${detail}). Mend the file, or leave --aliases out.`,
      `${file}: det er ikke JSON (${detail}). Ret filen, eller udelad --aliases.`,
    )
  }
  const read = Aliases.safeParse(value)
  if (!read.success) {
    const told = read.error.issues.map(
      ({ path, message }) => `${path.length === 0 ? 'the file' : path.join('.')}: ${message}`,
    )
    const shape = '{ "same": [["key", "key"]], "different": [] }'
    throw new AliasesError(
      `${file}: ${told.join('; ')}. It looks like ${shape}.`,
      `${file}: ${told.join('; ')}. Den ser sådan ud: ${shape}.`,
    )
  }
  refuseContradictions(read.data, file)
  return read.data
}

function refuseContradictions({ same, different }: Aliases, file: string): void {
  const groupOf = new Map<string, number>()
  same.forEach((keys, i) => {
    for (const key of keys) {
      const other = groupOf.get(key)
      if (other !== undefined)
        throw other === i
          ? new AliasesError(
              `${file}: same.${i} names ${key} twice. Take one out.`,
              `${file}: same.${i} nævner ${key} to gange. Tag den ene ud.`,
            )
          : new AliasesError(
              `${file}: ${key} stands in same.${other} and in same.${i}. Make one group of them.`,
              `${file}: ${key} står i same.${other} og i same.${i}. Gør dem til én gruppe.`,
            )
      groupOf.set(key, i)
    }
  })
  different.forEach((keys, i) => {
    const seen = new Map<number, string>()
    for (const key of keys) {
      const one = groupOf.get(key)
      const other = one === undefined ? undefined : seen.get(one)
      if (one !== undefined && other !== undefined)
        throw new AliasesError(
          `${file}: different.${i} tells ${other} and ${key} apart, and same.${one} makes them one. Take one of the two out.`,
          `${file}: different.${i} skiller ${other} og ${key} ad, og same.${one} gør dem til én. Tag en af de to ud.`,
        )
      if (one !== undefined) seen.set(one, key)
    }
  })
}
