// Measures what `dist` reads of every fixture in every form against its gold.
//   node scripts/eval.mjs                        figures
//   node scripts/eval.mjs --verbose [document]   each difference too, one a line
// Always exits 0: it measures, the tests judge.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compare } from './eval/compare.mjs'
import { MEANING_GROUPS } from './eval/facts.mjs'
import { fixtures } from './eval/forms.mjs'

const dist = process.env.EVAL_DIST ?? new URL('../dist', import.meta.url).href
const { extract } = await import(`${dist}/pipeline.js`)
const args = process.argv.slice(2)
const verbose = args.includes('--verbose')
const only = args.filter((arg) => !arg.startsWith('--'))
const root = fileURLToPath(new URL('../fixtures', import.meta.url))

const totals = new Map()
const perForm = []
const list = []
for (const { name, gold, forms } of fixtures(root)) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue
  for (const form of forms) {
    let referat = null
    let failure = null
    try {
      referat = await extract({ name: form.file, bytes: new Uint8Array(readFileSync(form.path)) })
    } catch (error) {
      failure = `not read: ${error.problem ?? error.stack}`
    }
    const results = compare(gold, referat, form)
    const whole = results.filter(({ strict, units }) => strict === units)
    perForm.push({
      name,
      form: form.name,
      whole: whole.length,
      of: results.length,
      broken: results.filter((r) => !whole.includes(r)),
    })
    if (failure !== null) list.push(`${name} ${form.name} | ${failure}`)
    for (const result of results) {
      const total = totals.get(result.group) ?? { wanted: 0, got: 0, right: 0, units: 0, strict: 0 }
      for (const key of Object.keys(total)) total[key] += result[key]
      totals.set(result.group, total)
      if (failure === null) list.push(...result.differences.map((line) => `${name} ${form.name} | ${line}`))
    }
  }
}

const percent = (part, whole) => (whole === 0 ? '     -' : `${((100 * part) / whole).toFixed(1)} %`.padStart(7))
console.log('group           precision  recall   strict right/total')
for (const [group, { wanted, got, right, units, strict }] of totals) {
  console.log(
    `${group.padEnd(15)} ${percent(right, got).padStart(8)} ${percent(right, wanted).padStart(8)}   ${strict}/${units}`,
  )
}
console.log('\ndocument and form                            groups wholly right')
for (const { name, form, whole, of, broken } of perForm) {
  const wrong = broken.map(({ group }) => (MEANING_GROUPS.includes(group) ? `(${group})` : group))
  console.log(`${`${name} ${form}`.padEnd(44)} ${whole}/${of}  ${wrong.join(', ')}`)
}
if (verbose) console.log(`\n${list.join('\n')}`)
