// What a person has told of who is whom: a file that is kept beside the minutes.
//
//   { "same":      [["sjaelland/koege/dan-holm", "sjaelland/koege/daniel-holm"]],
//     "different": [["sjaelland/faxe/anna-berg", "sjaelland/ringsted/anna-berg"]] }
// The keys are those that suggestions print; the first of a group is the one that stays.
import * as z from 'zod'

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
    throw new AliasesError(`${file}: not valid JSON (${detail}). Mend the file, or leave --aliases out.`)
  }
  const read = Aliases.safeParse(value)
  if (!read.success) {
    const told = read.error.issues.map(
      ({ path, message }) => `${path.length === 0 ? 'the file' : path.join('.')}: ${message}`,
    )
    throw new AliasesError(`${file}: ${told.join('; ')}. It looks like { "same": [["key", "key"]], "different": [] }.`)
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
        throw new AliasesError(
          other === i
            ? `${file}: same.${i} names ${key} twice. Take one out.`
            : `${file}: ${key} stands in same.${other} and in same.${i}. Make one group of them.`,
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
        )
      if (one !== undefined) seen.set(one, key)
    }
  })
}
