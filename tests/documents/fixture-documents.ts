// The fixture documents, read once for all tests of a file.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fixtures, type Fixture, type Form } from '../../scripts/eval/forms.mjs'
import { stages } from '../../src/pipeline.ts'
import type { Labelled } from '../../src/label/resolve.ts'
import { read } from '../../src/read/read.ts'
import type { Referat } from '../../src/referat.ts'

export type { Fixture, Form }

export interface Reading {
  readonly labelled: Labelled
  readonly referat: Referat
}

export const FIXTURES = fixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)))

/** Every fixture in every form. */
export const DOCUMENTS = FIXTURES.flatMap((fixture) => fixture.forms.map((form) => ({ fixture, form })))

/** A form of a fixture. */
export function formOf(fixture: Fixture, name: Form['name']): Form {
  const form = fixture.forms.find((one) => one.name === name)
  if (form === undefined) throw new Error(`${fixture.name} has no form ${name}`)
  return form
}

/** Reads bytes under a name. */
export async function readingOf(name: string, bytes: Uint8Array): Promise<Reading> {
  const labelled = stages.resolve(stages.propose(await read({ name, bytes })))
  return { labelled, referat: stages.readFields(stages.assemble(labelled)) }
}

const seen = new Map<string, Promise<Reading>>()

/** Reads a form of a fixture. */
export function readForm(form: Form): Promise<Reading> {
  const known = seen.get(form.path)
  if (known !== undefined) return known
  const reading = readingOf(form.file, new Uint8Array(readFileSync(form.path)))
  seen.set(form.path, reading)
  return reading
}

/** The text of a fixture's `referat.txt`. */
export const textOf = (fixture: Fixture): string => readFileSync(formOf(fixture, 'txt').path, 'utf8')
