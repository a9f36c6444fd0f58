// What a document is judged by: the rules' own severities, then the configuration, then the command line.
import { dirname, resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import type { Config } from '../../lint/config.ts'
import { RULE_LEVELS } from '../../lint/severity.ts'
import type { FailLevel, RuleLevel } from '../../lint/severity.ts'
import type { Language } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { suggest } from '../suggest.ts'
import { UsageError } from '../usage-error.ts'
import type { FoundConfig } from './find-config.ts'
import { unknownRule } from './read-config.ts'

/** The settings that the command line may set. */
export interface SettingOptions {
  readonly rule?: readonly string[]
  readonly failOn?: FailLevel
  readonly maxWarnings?: number
  readonly lang?: Language
  readonly baseline?: string
}

/** What the documents below one configuration are judged by. */
export interface FileSettings {
  readonly rules: Readonly<Record<string, RuleLevel>>
  readonly failOn: FailLevel
}

/** What holds for a whole run. */
export interface RunSettings {
  readonly maxWarnings: number | null
  readonly language: Language
  /** Absolute. */
  readonly baseline: string | null
}

/**
 * Reads `--rule name=severity`.
 * @throws {UsageError} naming what is wrong
 */
export function readRuleOptions(options: readonly string[]): Record<string, RuleLevel> {
  return Object.fromEntries(
    options.map((option): [string, RuleLevel] => {
      const { name = '', level } = /^(?<name>[^=]*)=(?<level>.*)$/u.exec(option)?.groups ?? { name: option }
      if (!RULE_BY_NAME.has(name)) throw new UsageError(`--rule ${visible(option)}: ${unknownRule(name)}`)
      const known = RULE_LEVELS.find((candidate) => candidate === level)
      if (known !== undefined) return [name, known]
      const near = suggest(level ?? '', RULE_LEVELS)
      const meant = near === null ? '' : ` Did you mean ${near}?`
      throw new UsageError(`--rule ${visible(option)}: give ${name}= one of ${RULE_LEVELS.join(', ')}.${meant}`)
    }),
  )
}

/** The settings of the documents below a configuration. */
export function fileSettings(found: FoundConfig | null, options: SettingOptions): FileSettings {
  return {
    rules: { ...found?.config.rules, ...readRuleOptions(options.rule ?? []) },
    failOn: options.failOn ?? found?.config.failOn ?? 'error',
  }
}

/**
 * The settings of a run.
 * @param found each configuration that an input stands below; `null` for an input below none
 * @param cwd the working directory, from which `--baseline` is named
 * @throws {UsageError} when two of them differ in what can only be one for the run
 */
export function runSettings(found: readonly (FoundConfig | null)[], options: SettingOptions, cwd: string): RunSettings {
  const one = <K extends 'maxWarnings' | 'language' | 'baseline'>(key: K, option: string): Config[K] => {
    const values = found.map((f) => (key === 'baseline' ? baselineOf(f) : f?.config[key]) as Config[K])
    const other = values.findIndex((value) => value !== values[0])
    if (other < 0) return values[0]
    const names = [found[0], found[other]].map((f) => (f ? visible(f.path) : 'no configuration')).join(' and ')
    throw new UsageError(`the inputs stand below ${names}, which differ in ${key}. Give ${option}.`)
  }
  return {
    maxWarnings: options.maxWarnings ?? one('maxWarnings', '--max-warnings') ?? null,
    language: options.lang ?? one('language', '--lang') ?? 'en',
    baseline: options.baseline === undefined ? (one('baseline', '--baseline') ?? null) : resolve(cwd, options.baseline),
  }
}

const baselineOf = (found: FoundConfig | null): string | undefined =>
  found?.config.baseline === undefined ? undefined : resolve(dirname(found.path), found.config.baseline)
