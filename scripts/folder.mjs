// Tries what a folder knows on a made-up archive of five councils: what was planted, found and wrong.
//   node scripts/folder.mjs                  200 documents in each wording
//   node scripts/folder.mjs --meetings 8     fewer meetings for each council
//   node scripts/folder.mjs --seed 2         another draw of the same words
//   node scripts/folder.mjs --missed         names what was not found, and what is wrong
// Needs the built modules: `npm run build`.
import { parseArgs } from 'node:util'
import { know } from '../dist/folder/knowledge.js'
import { groupMeetings } from '../dist/folder/meetings.js'
import { summarise } from '../dist/folder/summary.js'
import { extract } from '../dist/pipeline.js'
import { makeArchive } from './folder/archive.mjs'
import { judge } from './folder/judge.mjs'
import { WORDINGS } from './folder/wordings.mjs'

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    missed: { type: 'boolean', default: false },
  },
})
for (const [name, wording] of Object.entries(WORDINGS)) {
  const { papers, answers } = makeArchive({ wording, meetings: Number(values.meetings), seed: Number(values.seed) })
  const summaries = []
  for (const paper of papers)
    summaries.push(summarise(await extract({ name: paper.name, bytes: Buffer.from(paper.text) })))
  const { missed, ...figures } = judge(know(groupMeetings(summaries)), answers)
  process.stdout.write(`${name}, ${papers.length} documents: ${JSON.stringify(figures)}\n`)
  if (values.missed) for (const line of missed) process.stdout.write(`  ${line}\n`)
}
