// A made-up archive of five councils, read by the real pipeline: what was planted is found, and nothing else is merged.
// `node scripts/folder.mjs` does the same with 200 documents in each wording.
import { describe, expect, it } from 'vitest'
import { makeArchive } from '../../scripts/folder/archive.mjs'
import { judge } from '../../scripts/folder/judge.mjs'
import { WORDINGS } from '../../scripts/folder/wordings.mjs'
import { know } from '../../src/folder/knowledge.ts'
import { groupMeetings } from '../../src/folder/meetings.ts'
import { summarise } from '../../src/folder/summary.ts'
import { extract } from '../../src/pipeline.ts'

describe.each(Object.entries(WORDINGS))('the %s wording', (_, wording) => {
  it('gives up its cases, loose ends and persons', async () => {
    const { papers, answers } = makeArchive({ wording, meetings: 10 })
    const summaries = await Promise.all(
      papers.map(async ({ name, text }) => summarise(await extract({ name, bytes: new TextEncoder().encode(text) }))),
    )
    const { cases, looseEnds, persons, misprints } = judge(know(groupMeetings(summaries)), answers)
    expect(answers.cases.length).toBeGreaterThanOrEqual(10)
    expect([cases.wrong, persons.wrong]).toEqual([0, 0])
    expect(cases.found / cases.planted).toBeGreaterThanOrEqual(0.95)
    expect(looseEnds).toEqual({ planted: answers.ends.length, found: answers.ends.length, notPlanted: 0 })
    expect(persons.found).toBe(persons.planted)
    expect(misprints.suggested).toBe(misprints.planted)
  })
})
