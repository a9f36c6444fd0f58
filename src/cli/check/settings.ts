// What a document is judged by: the rules' own severities, then the configuration, then the command line.
import { dirname, resolve } from 'node:path'
import { pretty } from '../../emit/json.ts'
import { visible } from '../../emit/visible.ts'
import type { Config } from '../../lint/config.ts'
import { RULE_LEVELS, type FailLevel, type Language, type RuleLevel } from '../../lint/rule.ts'
import { RULE_BY_NAME } from '../../lint/rules.ts'
import { UsageError, didYouMean, unknownRule } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Input } from '../../files/input.ts'
import type { OptionsOf } from '../options/common.ts'
import type { CHECK } from '../options/tables.ts'
import type { Terminal } from '../terminal.ts'
import { refuseTakenFiles, takenFile, type Output, type TakenFile } from '../outputs/refuse-files.ts'
import { chooseConfigs, type FoundConfig } from './config.ts'

/** The settings that the command line may set. */
type SettingOptions = Pick<OptionsOf<typeof CHECK>, 'rule' | 'failOn' | 'maxWarnings' | 'lang' | 'baseline' | 'config'>

/** What the documents below one configuration are judged by. */
export interface FileSettings {
  /** That configuration; `null` when there is none. */
  readonly found: FoundConfig | null
  readonly rules: Readonly<Record<string, RuleLevel>>
  readonly failOn: FailLevel
}

/** A file of known findings. */
export interface BaselineFile {
  /** As it was given, for messages. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

/** What holds for a whole run. */
export interface RunSettings {
  readonly maxWarnings: number | null
  /** `null` when none was asked for. */
  readonly language: Language | null
  readonly baseline: BaselineFile | null
}

/** Reads `--rule name=severity`. @throws {UsageError} naming what is wrong */
function readRuleOptions(options: readonly string[]): Record<string, RuleLevel> {
  return Object.fromEntries(
    options.map((option): [string, RuleLevel] => {
      const { name = '', level = '' } = /^(?<name>[^=]*)=(?<level>.*)$/su.exec(option)?.groups ?? { name: option }
      if (!RULE_BY_NAME.has(name)) throw unknownRule(name, [...RULE_BY_NAME.keys()], `--rule ${visible(option)}`)
      const known = RULE_LEVELS.find((candidate) => candidate === level)
      if (known !== undefined) return [name, known]
      const meant = didYouMean(level, RULE_LEVELS)
      throw new UsageError(
        `--rule ${visible(option)}: give ${name}= one of ${RULE_LEVELS.join(', ')}.${meant.en}`,
        `--rule ${visible(option)}: angiv ${name}= en af ${RULE_LEVELS.join(', ')}.${meant.da}`,
      )
    }),
  )
}

/** The settings of the documents below a configuration. @throws {UsageError} when `--rule` says what it cannot say */
function fileSettings(found: FoundConfig | null, options: SettingOptions): FileSettings {
  return {
    found,
    rules: { ...found?.config.rules, ...readRuleOptions(options.rule ?? []) },
    failOn: options.failOn ?? found?.config.failOn ?? 'error',
  }
}

/**
 * The settings of a run.
 * @param cwd the working directory, from which `--baseline` is named
 * @throws {UsageError} when two configurations differ in what can only be one for the run
 */
export function runSettings(settings: readonly FileSettings[], options: SettingOptions, cwd: string): RunSettings {
  const configs = settings.map(({ found }) => found)
  const first = configs[0] ?? null
  const one = <K extends 'maxWarnings' | 'language' | 'baseline'>(key: K, option: string): Config[K] => {
    const other = configs.findIndex((found) => comparable(found, key) !== comparable(first, key))
    if (other < 0) return first?.config[key]
    const named = (none: string, and: string): string =>
      [first, configs[other]].map((found) => (found ? visible(found.path) : none)).join(and)
    throw new UsageError(
      `the inputs stand below ${named('no configuration', ' and ')}, which differ in ${key}. Give ${option}.`,
      `dokumenterne ligger under ${named('ingen opsætning', ' og ')}, som har hver sin ${key}. Angiv ${option}.`,
    )
  }
  const given = options.baseline
  const baseline = given ?? one('baseline', '--baseline')
  return {
    maxWarnings: options.maxWarnings ?? one('maxWarnings', '--max-warnings') ?? null,
    language: options.lang ?? one('language', '--lang') ?? null,
    baseline:
      baseline === undefined
        ? null
        : { name: baseline, path: given === undefined ? below(first, baseline) : resolve(cwd, given) },
  }
}

/** What of a setting must be the same in all configurations of a run. */
function comparable(found: FoundConfig | null, key: 'maxWarnings' | 'language' | 'baseline'): unknown {
  const value = found?.config[key]
  return key === 'baseline' && typeof value === 'string' ? below(found, value) : value
}

/** A path that a configuration names. */
const below = (found: FoundConfig | null, name: string): string => resolve(dirname(found?.path ?? ''), name)

/**
 * Chooses what each input is judged by.
 * @param options `config` as for {@link chooseConfigs}
 * @throws {UsageError} when a configuration or an option says what it cannot say
 */
export async function chooseSettings(
  inputs: readonly Input[],
  options: SettingOptions,
  cwd: string,
): Promise<ReadonlyMap<Input, FileSettings>> {
  const configs = await chooseConfigs(inputs, options.config, cwd)
  return new Map([...configs].map(([input, found]) => [input, fileSettings(found, options)]))
}

/**
 * Prints what the inputs are judged by: one JSON for each configuration that some of them stand below, also where these
 * could not be used in one run.
 */
export async function printConfig(
  settings: Iterable<FileSettings>,
  options: SettingOptions,
  cwd: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const byConfig = new Map(Array.from(settings, (one) => [one.found, one]))
  for (const one of byConfig.values()) {
    const { found, failOn, rules: own } = one
    const rules = Object.fromEntries(
      [...RULE_BY_NAME.values()].map(({ name, severity }) => [name, own[name] ?? severity]),
    )
    const { maxWarnings, language, baseline } = runSettings([one], options, cwd)
    const run = { maxWarnings, language: language ?? 'en', baseline: baseline?.path ?? null }
    await terminal.out(pretty({ config: found?.path ?? null, failOn, ...run, rules }))
  }
  return EXIT.ok
}

/**
 * Refuses reports in the place of a configuration or the baseline, and a baseline in that of a configuration or an input.
 * @param reports as the user named them
 * @throws {UsageError} saying which
 */
export async function refuseOwnFiles(
  reports: readonly string[],
  settings: ReadonlyMap<Input, FileSettings>,
  baseline: BaselineFile | null,
  cwd: string,
): Promise<void> {
  const found = new Set([...settings.values()].flatMap((one) => (one.found === null ? [] : [one.found.path])))
  const configs = await Promise.all(Array.from(found, (path) => takenFile(path, 'configuration')))
  const known = baseline === null ? [] : [await takenFile(baseline.path, 'baseline')]
  const outputs = reports.map((file): Output => ({ file, what: 'report' }))
  await refuseTakenFiles(outputs, [...configs, ...known], cwd)
  if (baseline === null) return
  const inputs = [...settings.keys()].flatMap((input): TakenFile[] =>
    input.kind === 'file' ? [{ id: input.id, is: 'input' }] : [],
  )
  await refuseTakenFiles([{ file: baseline.name, path: baseline.path, what: 'baseline' }], [...configs, ...inputs], cwd)
}
