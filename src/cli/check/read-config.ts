// The text of a configuration -> a Config; a slip is told with its place and what was probably meant.
import { visible } from '../../emit/visible.ts'
import { Config } from '../../lint/config.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { UsageError } from '../errors.ts'
import { didYouMean } from '../wording.ts'

/**
 * Reads a configuration.
 * @param bytes of the file: JSON in UTF-8, which may hold comments from `//` to the end of a line
 * @throws {UsageError} naming the file, the place in it and what is wrong
 */
export function readConfig(bytes: Uint8Array, path: string): Config {
  const complain = (what: string): never => {
    throw new UsageError(`${visible(path)}: ${what}`)
  }
  let json: unknown
  try {
    json = JSON.parse(withoutComments(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    return complain(`it is no JSON: ${visible((error as SyntaxError).message)}.`)
  }
  // Parsing the shape would pass over the one key that every object has.
  if (hasPrototype(json)) return complain('there is no setting __proto__.')
  if (hasPrototype((json as { readonly rules?: unknown } | null)?.rules)) return complain(unknownRule('__proto__'))
  const result = Config.safeParse(json)
  if (!result.success) return complain(problem(result.error.issues[0], Object.keys(Config.shape)))
  for (const rule of Object.keys(result.data.rules ?? {})) {
    if (!RULE_BY_NAME.has(rule)) return complain(unknownRule(rule))
  }
  return result.data
}

// Blanks in their place: what JSON.parse says of a place is true of the file.
const withoutComments = (text: string): string =>
  text.replaceAll(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*/gu, (part) =>
    part.startsWith('"') ? part : ' '.repeat(part.length),
  )

const hasPrototype = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')

type Issue = NonNullable<ReturnType<typeof Config.safeParse>['error']>['issues'][number]

function problem(issue: Issue | undefined, keys: readonly string[]): string {
  const place = visible(issue?.path.map(String).join('.') ?? '')
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return `there is no setting ${visible(key)}.${didYouMean(key, keys)}`
  }
  if (issue?.code === 'invalid_value') {
    return `${place} takes ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`
  }
  return place === '' ? 'a configuration is one object in braces.' : `${place}: ${visible(issue?.message ?? '')}.`
}

/** What to say of a rule that is not there. */
export const unknownRule = (name: string): string =>
  `there is no rule ${visible(name) || "''"}.${didYouMean(name, [...RULE_BY_NAME.keys()])} kkr-referat rules lists them.`
