// The text of a settings file: every setting with what it does; those that are not set are commented out.
import type { Language } from '../../text/languages.ts'
import { INIT_WORDS } from './words.ts'

/**
 * Makes the text of a `kkr-referat.config.json`: JSON with comments.
 * @param language of the comments, and of what `check` will say
 * @param baseline the file of known findings, from the folder of the settings; `null`: none
 */
export function settingsText(language: Language, baseline: string | null): string {
  const { settings, baselineName } = INIT_WORDS[language]
  const known = `"baseline": ${JSON.stringify(baseline ?? baselineName)},`
  return `${[
    ...settings.about.map((line) => `// ${line}`),
    '{',
    `  // ${settings.schema}`,
    '  // "$schema": "./node_modules/kkr-referat/docs/config.schema.json",',
    '',
    `  // ${settings.failOn}`,
    '  "failOn": "error",',
    '',
    `  // ${settings.maxWarnings}`,
    '  // "maxWarnings": 10,',
    '',
    `  // ${settings.language}`,
    `  "language": "${language}",`,
    '',
    `  // ${settings.baseline}`,
    baseline === null ? `  // ${known}` : `  ${known}`,
    '',
    `  // ${settings.rules}`,
    '  "rules": {',
    '    // "sag-initials-missing": "off"',
    '  }',
    '}',
  ].join('\n')}\n`
}
