// One process that reads the same document again and again, and prints what each stage took. The first third is for
// nothing: until then, the program is still being compiled.
//   node warm-process.mjs FILE COUNT [ENGINE]
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { stages } from '../../dist/pipeline.js'
import { refuse } from '../../dist/build/refuse.js'
import { ndjson } from '../../dist/emit/json.js'
import { read } from '../../dist/read/read.js'
import { Referat } from '../../dist/referat.js'

const [name, count, engine = 'auto'] = process.argv.slice(2)
const bytes = readFileSync(name)
const times = []
for (let i = -Math.ceil(count / 2); i < count; i += 1) {
  const stages = await one({ name, bytes: new Uint8Array(bytes) })
  if (i >= 0) times.push(stages)
}
console.log(JSON.stringify(times))

async function one(input) {
  const marks = [performance.now()]
  const mark = (value) => {
    marks.push(performance.now())
    return value
  }
  const source = mark(await read(input, { engine }))
  const labelled = mark(stages.resolve(stages.propose(source)))
  const referat = mark(stages.readFields(stages.assemble(labelled)))
  const reason = mark(refuse(labelled, referat))
  const checked = mark(Referat.parse(referat))
  mark(ndjson(checked))
  if (reason !== null) throw new Error(`${input.name}: ${reason.reason}`)
  const [reading, labelling, building, refusing, checking, writing] = marks.slice(1).map((end, i) => end - marks[i])
  return { read: reading, label: labelling, build: building + refusing, check: checking, write: writing }
}
