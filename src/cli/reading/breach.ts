// What is wrong with a Referat that does not pass the published schema: asked of the schema that it was made from.
import { visible } from '../../emit/visible.ts'
import { Referat } from '../../referat.ts'

/**
 * Judges a Referat.
 * @returns a copy whose fields stand in the order of the schema, when it is sound after all
 * @throws {Error} where it breaks the schema
 */
export function judged(referat: unknown): Referat {
  const result = Referat.safeParse(referat)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`the result breaks the schema at ${visible(issue?.path.join('.') ?? '')}: ${issue?.message ?? ''}`)
}
