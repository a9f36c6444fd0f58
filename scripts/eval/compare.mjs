// Compares the facts that are wanted with those that were got.
//   precision: of what was got, how much is right    recall: of what was wanted, how much was got
//   strict: units (an item, a person, the meeting) of which all is right, in order
import { factsOf, GROUPS } from './facts.mjs'
import { plainGold } from './plain-gold.mjs'
import { plainReferat } from './plain-referat.mjs'

/**
 * @param gold `expected.json`
 * @param referat what `extract` gave; `null` when it failed
 * @param form from forms.mjs
 * @returns for each group: { group, wanted, got, right, units, strict, differences: string[] }
 */
export function compare(gold, referat, form) {
  return compareFacts(plainGold(gold, form), referat === null ? null : plainReferat(referat), form)
}

/** As {@link compare}, of two documents in the plain shape that facts are made of. */
export function compareFacts(want, have, form) {
  const wanted = factsOf(want, form)
  const got = have === null ? [] : factsOf(have, form)
  return GROUPS.map((group) => compareGroup(group, wanted.filter(of(group)), got.filter(of(group))))
}

const of = (group) => (fact) => fact.group === group

function compareGroup(group, wanted, all) {
  const isWanted = (fact) => wanted.some(({ unit, value }) => unit === fact.unit && value === fact.value)
  const got = all.filter((fact) => !fact.optional || isWanted(fact))
  const units = [...new Set([...wanted, ...got].map(({ unit }) => unit))]
  const result = {
    group,
    wanted: wanted.length,
    got: got.length,
    right: 0,
    units: units.length,
    strict: 0,
    differences: [],
  }
  for (const unit of units) {
    const want = wanted.filter((fact) => fact.unit === unit)
    const have = got.filter((fact) => fact.unit === unit)
    const missing = []
    const extra = [...have]
    for (const fact of want) {
      const at = extra.findIndex(({ field, value }) => field === fact.field && value === fact.value)
      if (at < 0) missing.push(fact)
      else extra.splice(at, 1)
    }
    result.right += want.length - missing.length
    const sequence = (facts) => facts.map(({ field, value }) => `${field}=${value}`).join('\n')
    if (sequence(want) === sequence(have)) result.strict++
    else if (missing.length + extra.length === 0) result.differences.push(`${group} ${unit}: other order`)
    result.differences.push(...differences(group, unit, missing, extra))
  }
  return result
}

function differences(group, unit, missing, extra) {
  const lines = []
  const left = [...extra]
  for (const fact of missing) {
    const at = left.findIndex(({ field }) => field === fact.field)
    const [other] = at < 0 ? [] : left.splice(at, 1)
    lines.push(`${group} ${unit} ${fact.field}: ${wantGot(fact.shown, other?.shown)}`)
  }
  for (const fact of left) lines.push(`${group} ${unit} ${fact.field}: ${wantGot(undefined, fact.shown)}`)
  return lines
}

const quote = (text) => (text === undefined ? 'nothing' : JSON.stringify(text))

/** Long texts show the place where they part, not their heads. */
function wantGot(want, got) {
  if (want === undefined || got === undefined || want.length + got.length < 240) {
    return `want ${quote(want?.slice(0, 200))}, got ${quote(got?.slice(0, 200))}`
  }
  let at = 0
  while (want[at] === got[at]) at++
  const from = Math.max(0, at - 30)
  const part = (text) => quote(text.slice(from, at + 90))
  return `(${want.length}/${got.length} letters, from ${from}) want …${part(want)}, got …${part(got)}`
}
