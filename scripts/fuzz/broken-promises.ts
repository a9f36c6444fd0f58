// What must hold of every document that could be read, whatever it is: nothing lost, nothing invented, everything
// located, sound by the schema and in JSON, told the same twice; and the rules speak of it without breaking.
import { isDeepStrictEqual } from 'node:util'
import { ndjson } from '../../src/emit/json.ts'
import { createLinter } from '../../src/lint/lint.ts'
import { parse, stages } from '../../src/pipeline.ts'
import { Referat } from '../../src/referat.ts'
import type { Source } from '../../src/text/source.ts'
import { invented } from '../../tests/properties/inventions.ts'
import { lost } from '../../tests/properties/losses.ts'
import { misplaced } from '../../tests/properties/places.ts'

/**
 * Checks the promises on a document.
 * @param source what was read of it
 * @returns what does not hold: a word for the promise, and where; none is as it should be
 */
export function brokenPromises(source: Source): string[] {
  try {
    const labelled = stages.resolve(stages.propose(source))
    const referat = stages.readFields(stages.assemble(labelled))
    const faults: string[] = []
    const { unplaced, placed, furniture, characters } = referat.coverage
    // What belongs nowhere is told as such: then it is not lost.
    const gone = lost(labelled, referat)
    const silent = gone.filter((fault) => !fault.startsWith('unplaced:'))
    faults.push(...silent.map((fault) => `lost: ${fault}`))
    if (gone.length - silent.length !== unplaced.length) faults.push('lost: not all that is unplaced is told')
    if (unplaced.length === 0 && placed + furniture !== characters) faults.push('lost: the coverage does not add up')
    faults.push(...invented(labelled, referat).map((fault) => `invented: ${fault}`))
    faults.push(...misplaced(labelled, referat).map((fault) => `misplaced: ${fault}`))
    const parsed = Referat.safeParse(referat)
    if (!parsed.success) faults.push(`schema: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`)
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(referat)), referat)) faults.push('JSON: it does not survive')
    const record = ndjson(referat)
    if (/[\r\u0085\u2028\u2029]|\n./u.test(record)) faults.push('JSON: a record is more than one line')
    if (ndjson(parse(source)) !== record) faults.push('same: another reading says otherwise')
    for (const { at, rule } of createLinter()(referat, { rules: {}, language: 'en' })) {
      if (at !== null && (at.start > at.end || at.end > source.text.length)) faults.push(`lint: ${rule} points nowhere`)
    }
    return faults
  } catch (error) {
    return [
      `threw: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`,
    ]
  }
}

/** The promise that a fault breaks, and in which field: numbers and what the document says are left out. */
export const kindOf = (fault: string): string =>
  fault
    .replace(/["…].*/su, '')
    .replace(/\d+/gu, 'N')
    .slice(0, 60)
