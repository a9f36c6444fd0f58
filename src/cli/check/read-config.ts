// The text of a configuration -> a Config; a slip is told with its place and what was probably meant.
import { visible } from '../../emit/visible.ts'
import { Config } from '../../lint/config.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { UsageError } from '../errors.ts'
import { didYouMean } from '../wording.ts'

/**
 * Reads a configuration.
 * @param bytes of the file, JSON in UTF-8
 * @throws {UsageError} naming the file, the place in it and what is wrong
 */
export function readConfig(bytes: Uint8Array, path: string): Config {
  const refuse = (en: string, da: string): never => {
    throw new UsageError(`${visible(path)}: ${en}`, `${visible(path)}: ${da}`)
  }
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const { message } = error as SyntaxError
    return refuse(`it is no JSON: ${visible(message)}.`, `det er ikke JSON: ${visible(message)}.`)
  }
  // Parsing the shape would pass over the one key that every object has.
  if (hasPrototype(json)) return refuse(...unknownSetting('__proto__', []))
  if (hasPrototype((json as { readonly rules?: unknown } | null)?.rules)) throw unknownRule('__proto__', visible(path))
  const result = Config.safeParse(json)
  if (!result.success) return refuse(...problem(result.error.issues[0], Object.keys(Config.shape)))
  for (const rule of Object.keys(result.data.rules ?? {})) {
    if (!RULE_BY_NAME.has(rule)) throw unknownRule(rule, visible(path))
  }
  return result.data
}

const hasPrototype = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')

type Issue = NonNullable<ReturnType<typeof Config.safeParse>['error']>['issues'][number]

/** In English and in Danish. */
type Told = readonly [en: string, da: string]

function unknownSetting(key: string, keys: readonly string[]): Told {
  const meant = didYouMean(key, keys)
  return [`there is no setting ${visible(key)}.${meant.en}`, `der er ingen indstilling ${visible(key)}.${meant.da}`]
}

function problem(issue: Issue | undefined, keys: readonly string[]): Told {
  const place = visible(issue?.path.map(String).join('.') ?? '')
  if (issue?.code === 'unrecognized_keys') return unknownSetting(issue.keys[0] ?? '', keys)
  if (issue?.code === 'invalid_value') {
    const values = issue.values.map((value) => JSON.stringify(value)).join(', ')
    return [`${place} takes ${values}.`, `${place} skal være ${values}.`]
  }
  if (place === '')
    return ['a configuration is one object in braces.', 'en opsætning er ét objekt i krøllede parenteser.']
  const what = `${place}: ${visible(issue?.message ?? '')}.`
  return [what, what]
}

/** Refuses a rule that is not there. @param where its name stands */
export function unknownRule(name: string, where: string): UsageError {
  const meant = didYouMean(name, [...RULE_BY_NAME.keys()])
  const shown = visible(name) || "''"
  return new UsageError(
    `${where}: there is no rule ${shown}.${meant.en} kkr-referat rules lists them.`,
    `${where}: der er ingen regel ${shown}.${meant.da} kkr-referat rules viser dem.`,
  )
}
