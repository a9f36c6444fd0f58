// What a person has told of who is whom: a file that is kept beside the minutes.
//
//   { "same":      [["sjaelland/koege/dan-holm", "sjaelland/koege/daniel-holm"]],
//     "different": [["sjaelland/faxe/anna-berg", "sjaelland/ringsted/anna-berg"]] }
// The keys are those that suggestions print; the first of a group is the one that stays.
import * as z from 'zod'
import type { InLanguages } from '../text/languages.ts'

const key = z.string().regex(/^[a-z\d-]+(?:\/[a-z\d~-]+){2,3}$/u)
const group = z.array(key).min(2)

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

/** What some messages of JSON.parse go on with: they quote the whole file. */
const QUOTED = ', ..."'

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
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split(QUOTED)
    throw new AliasesError(
      `${file}: not valid JSON (${detail}). Mend the file, or leave --aliases out.`,
      `${file}: det er ikke JSON (${detail}). Ret filen, eller udelad --aliases.`,
    )
  }
  const read = Aliases.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const { en, da } = problem(issue, issue === undefined ? undefined : valueAt(value, issue.path))
    const place = lineOf(text, issue === undefined ? undefined : valueAt(value, issue.path))
    throw new AliasesError(
      `${file}${place === null ? '' : `, line ${place}`}: ${en}`,
      `${file}${place === null ? '' : `, linje ${place}`}: ${da}`,
    )
  }
  refuseContradictions(read.data, file)
  return read.data
}

type Issue = z.core.$ZodIssue

/** What is wrong with one value. */
function problem(issue: Issue | undefined, value: unknown): InLanguages {
  const place = issue?.path.map(String).join('.') ?? ''
  if (issue?.code === 'unrecognized_keys')
    return {
      en: `there is no "${issue.keys[0] ?? ''}": groups stand in "same" and "different".`,
      da: `der er ikke noget, der hedder "${issue.keys[0] ?? ''}": grupper står i "same" og "different".`,
    }
  if (typeof value === 'string')
    return {
      en: `"${value}" is no key of a person (${place}). Keys are those of person_suggestions: "sjaelland/faxe/anna-berg".`,
      da: `"${value}" er ikke en persons nøgle (${place}). Nøglerne er dem i person_suggestions: "sjaelland/faxe/anna-berg".`,
    }
  if (Array.isArray(value) && issue?.code === 'too_small')
    return {
      en: `${place} names ${value.length === 0 ? 'nobody' : 'one person'}: a group names two or more.`,
      da: `${place} nævner ${value.length === 0 ? 'ingen' : 'én person'}: En gruppe nævner to eller flere.`,
    }
  const shape = '{ "same": [["key", "key"]], "different": [] }'
  return {
    en: `${place === '' ? 'it' : place} has another shape. It looks like ${shape}.`,
    da: `${place === '' ? 'den' : place} har en anden form. Den ser sådan ud: ${shape}.`,
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((found: unknown, key) => (found as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** The line, from 1, on which a string stands in JSON; `null` for what is no string, or is spelt with escapes. */
function lineOf(text: string, value: unknown): number | null {
  const at = typeof value === 'string' ? text.indexOf(JSON.stringify(value)) : -1
  return at < 0 ? null : text.slice(0, at).split('\n').length
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
