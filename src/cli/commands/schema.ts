import { jsonSchema } from '../../emit/json-schema.ts'
import { pretty } from '../../emit/json.ts'
import type { Context } from '../context.ts'
import type { Terminal } from '../terminal.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

/** Runs `schema`: prints the JSON Schema of what `extract` writes. */
export async function schema(_: readonly string[], __: object, ___: Context, terminal: Terminal): Promise<ExitCode> {
  await terminal.out(pretty(jsonSchema()))
  return EXIT.ok
}
