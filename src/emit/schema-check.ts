// A check made of a JSON Schema of ours. Loading the schema as zod has it takes longer than reading a short text, so that
// a sound result is checked by the published one, and only for what is wrong with another is zod asked.
//
//   {"type": "integer", "minimum": 1}     1 -> 1     0 -> BROKEN     "1" -> BROKEN
//   {"properties": {"a": …, "b": …}}      {b, a} -> {a, b}           {a} -> BROKEN
import type { JsonSchema } from './json-schema.ts'

/** What a check gives for a value that breaks its schema. */
export const BROKEN = Symbol('breaks the schema')

/**
 * Checks a value. @returns the value itself when its fields stand in the order of the schema, else a copy whose fields do;
 * {@link BROKEN} when it breaks the schema
 */
export type Check = (value: unknown) => unknown

type Defs = Map<string, Check>

/** What a schema may say; whatever else it said would go unchecked. */
const SAYS = ['$schema', '$id', '$defs', '$ref', 'title', 'description', 'type', 'const', 'enum', 'pattern', 'format']
const SAYS_OF_PARTS = ['minimum', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'oneOf']
const UNDERSTOOD: ReadonlySet<string> = new Set([...SAYS, ...SAYS_OF_PARTS])

/**
 * Makes the check of a schema.
 * @param schema a whole one, as `jsonSchema` makes it
 * @throws {RangeError} when it says what is not understood here
 */
export function schemaCheck(schema: JsonSchema): Check {
  const defs: Defs = new Map()
  for (const [name, shape] of Object.entries(schema.$defs ?? {})) defs.set(`#/$defs/${name}`, checkOf(shape, defs))
  return checkOf(schema, defs)
}

function checkOf(schema: JsonSchema, defs: Defs): Check {
  const strange = Object.keys(schema).find((word) => !UNDERSTOOD.has(word))
  if (strange !== undefined) throw new RangeError(`a schema that says ${strange}`)
  const { $ref, properties, items } = schema
  const choices = schema.anyOf ?? schema.oneOf
  // A shape may hold itself, so that it is looked up when it is needed.
  if ($ref !== undefined) return (value) => shapeOf($ref, defs)(value)
  if (choices !== undefined) return choiceCheck(choices.map((choice) => checkOf(choice, defs)))
  if (properties !== undefined) return objectCheck(schema, properties, defs)
  return items === undefined ? valueCheck(schema) : arrayCheck(checkOf(items, defs))
}

function shapeOf(ref: string, defs: Defs): Check {
  const shape = defs.get(ref)
  if (shape === undefined) throw new RangeError(`a schema without its ${ref}`)
  return shape
}

function choiceCheck(choices: readonly Check[]): Check {
  return (value) => {
    for (const choice of choices) {
      const checked = choice(value)
      if (checked !== BROKEN) return checked
    }
    return BROKEN
  }
}

/** All fields of our objects are there, and no others. */
function objectCheck(schema: JsonSchema, properties: Readonly<Record<string, JsonSchema>>, defs: Defs): Check {
  const names = Object.keys(properties)
  const checks = Object.values(properties).map((inner) => checkOf(inner, defs))
  if (schema.additionalProperties !== false || schema.required?.length !== names.length)
    throw new RangeError('a schema of fields that may be left out, or added')
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return BROKEN
    const fields = value as Readonly<Record<string, unknown>>
    const found = Object.keys(fields)
    if (found.length !== names.length) return BROKEN
    let isSame = true
    const made: unknown[] = []
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? ''
      if (found[i] !== name) {
        if (!Object.hasOwn(fields, name)) return BROKEN
        isSame = false
      }
      const checked = checks[i]?.(fields[name])
      if (checked === BROKEN) return BROKEN
      if (checked !== fields[name]) isSame = false
      made.push(checked)
    }
    return isSame ? value : Object.fromEntries(names.map((name, i) => [name, made[i]]))
  }
}

function arrayCheck(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return BROKEN
    const elements = value as readonly unknown[]
    const made = elements.map(check)
    if (made.includes(BROKEN)) return BROKEN
    return made.every((element, i) => element === elements[i]) ? elements : made
  }
}

function valueCheck({ type = [], enum: among, const: only, pattern, minimum = -Infinity }: JsonSchema): Check {
  const types = typeof type === 'string' ? [type] : type
  const isOf = types.map(typeCheck)
  const written = pattern === undefined ? null : new RegExp(pattern, 'u')
  return (value) => {
    if (!isOf.some((is) => is(value))) return BROKEN
    if (typeof value === 'string' && written?.test(value) === false) return BROKEN
    if (typeof value === 'number' && value < minimum) return BROKEN
    if (only !== undefined && value !== only) return BROKEN
    return among?.includes(value) === false ? BROKEN : value
  }
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

function typeCheck(type: string): (value: unknown) => boolean {
  const is = TYPES[type]
  if (is === undefined) throw new RangeError(`a schema of the type ${type}`)
  return is
}
