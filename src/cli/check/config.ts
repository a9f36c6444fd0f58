// The configuration that each input is judged by: the nearest to it, in its folder or in one above. A slip in one is told with
// its place and what was probably meant.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import { Config } from '../../lint/config.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { UsageError, didYouMean, unknownRule } from '../errors.ts'
import { CONFIG_NAME, locate } from '../../files/places.ts'
import type { Input } from '../../files/input.ts'
import { systemCode } from '../../files/system-errors.ts'

/** A configuration and the file it stands in. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string
  readonly config: Config
}

/**
 * Finds the configuration of each input.
 * @param config the one that was named, `false` after `--no-config`; else the nearest one above each input
 * @param cwd the working directory; standard input without a name counts as lying in it
 * @throws {UsageError} when one is missing that was named, or one says what it cannot say
 */
export async function chooseConfigs(
  inputs: readonly Input[],
  config: string | boolean | undefined,
  cwd: string,
): Promise<Map<Input, FoundConfig | null>> {
  if (config === false) return new Map(inputs.map((input) => [input, null]))
  if (typeof config === 'string') {
    const found = await loadConfig(resolve(locate(cwd, config)))
    if (found === null)
      throw new UsageError(
        `there is no configuration ${visible(config)}. Check the name.`,
        `der er ingen opsætning ${visible(config)}. Kontrollér navnet.`,
      )
    return new Map(inputs.map((input) => [input, found]))
  }
  const find = configFinder()
  const chosen = new Map<Input, FoundConfig | null>()
  for (const input of inputs) {
    const folder = input.name === '-' ? resolve(cwd) : dirname(resolve(locate(cwd, input.name)))
    chosen.set(input, await find(folder))
  }
  return chosen
}

const RULES = [...RULE_BY_NAME.keys()]

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/**
 * Makes a finder that reads each file once.
 * @returns called with an absolute folder, gives the nearest configuration; `null` when there is none up to the root
 */
function configFinder(): (folder: string) => Promise<FoundConfig | null> {
  const known = new Map<string, Promise<FoundConfig | null>>()
  const find = async (folder: string): Promise<FoundConfig | null> => {
    const found = await loadConfig(join(folder, CONFIG_NAME))
    const above = dirname(folder)
    return found ?? (above === folder ? null : cached(above))
  }
  const cached = (folder: string): Promise<FoundConfig | null> => {
    const result = known.get(folder) ?? find(folder)
    known.set(folder, result)
    return result
  }
  return cached
}

/**
 * Loads a configuration.
 * @param path absolute
 * @returns `null` when there is no such file
 * @throws {UsageError} when it cannot be read, or says what it cannot say
 */
async function loadConfig(path: string): Promise<FoundConfig | null> {
  let bytes
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (MISSING.has(systemCode(error))) return null
    throw new UsageError(
      `${visible(path)} cannot be read (${systemCode(error)}). Mend or remove it, or give --no-config.`,
      `${visible(path)} kan ikke læses (${systemCode(error)}). Ret eller fjern den, eller angiv --no-config.`,
    )
  }
  return { path, config: readConfig(bytes, path) }
}

/**
 * Reads the text of a configuration.
 * @param bytes of the file: JSON in UTF-8, which may hold comments from `//` to the end of a line
 * @throws {UsageError} naming the file, the place in it and what is wrong
 */
function readConfig(bytes: Uint8Array, path: string): Config {
  const refuse = (en: string, da: string): never => {
    throw new UsageError(`${visible(path)}: ${en}`, `${visible(path)}: ${da}`)
  }
  let json: unknown
  try {
    json = JSON.parse(withoutComments(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    const { message } = error as SyntaxError
    return refuse(`it is no JSON: ${visible(message)}.`, `det er ikke JSON: ${visible(message)}.`)
  }
  // Parsing the shape would pass over the one key that every object has.
  if (hasPrototype(json)) return refuse(...unknownSetting('__proto__', []))
  if (hasPrototype((json as { readonly rules?: unknown } | null)?.rules))
    throw unknownRule('__proto__', RULES, visible(path))
  const result = Config.safeParse(json)
  if (!result.success) return refuse(...problem(result.error.issues[0], Object.keys(Config.shape)))
  for (const rule of Object.keys(result.data.rules ?? {})) {
    if (!RULES.includes(rule)) throw unknownRule(rule, RULES, visible(path))
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
