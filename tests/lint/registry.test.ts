// The registry: every rule file is in it, once, and every rule that was promised.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FOLDER_RULES, RULE_BY_NAME, RULES } from '../../src/lint/rules.ts'

const files = readdirSync(fileURLToPath(new URL('../../src/lint/rules', import.meta.url)))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/u, ''))
const names = [...RULES, ...FOLDER_RULES].map(({ name }) => name)

/** The rules users may name in their settings: a name that goes is a breaking change. */
const PROMISED = `
  contents-missing contents-entry-without-item item-not-in-contents contents-title-differs contents-page-wrong
  item-number-skipped item-number-repeated item-empty section-repeated section-order-unusual
  beslutning-missing beslutning-in-dagsorden beslutning-without-indstilling outcome-unclear indstilling-without-points
  bilag-mentioned-not-listed link-without-target
  deltager-listed-twice deltager-also-afbud afbud-missing suppleant-without-afbud suppleant-of-other-party
  municipality-unknown municipality-of-other-region municipality-spelled-two-ways
  party-unknown party-changed-within-document
  sag-missing sag-initials-missing
  kind-missing date-missing date-differs-from-file-name next-meeting-before-meeting
  hyphen-left-in-word region-name-inconsistent personal-data text-unplaced text-garbled
  not-a-kkr-document
  same-document-twice meeting-published-twice-differently
`
  .trim()
  .split(/\s+/u)

describe('the registry', () => {
  it('holds every file of the rules, once, under its own name', () => {
    expect([...names].sort()).toEqual([...files].sort())
  })

  it('gives every rule a name of its own', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(RULE_BY_NAME.size).toBe(names.length)
  })

  it.each(PROMISED)('knows %s', (name) => {
    expect(RULE_BY_NAME.get(name)?.name).toBe(name)
  })

  it('knows no rule by a name that only looks like one', () => {
    expect(RULE_BY_NAME.get('deltager-listed')).toBeUndefined()
    expect(RULE_BY_NAME.get('constructor')).toBeUndefined()
  })
})
