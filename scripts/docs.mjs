// Writes the pages that are made from the schemas, the rules and the commands. Run it after a build:
//
//   node scripts/docs.mjs [FOLDER]    to docs/, or to another folder
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { commandLine } from '../dist/cli/help/command-line.js'
import { commandsPage } from '../dist/emit/usage/commands-page.js'
import { manual } from '../dist/emit/usage/manual.js'
import { version } from '../dist/cli/version.js'
import { fieldsPage } from '../dist/emit/fields-page.js'
import { jsonSchema } from '../dist/emit/json-schema.js'
import { pretty } from '../dist/emit/json.js'
import { rulesPage } from '../dist/emit/rules/rules-page.js'
import { configSchema, findingSchema, reportSchema } from '../dist/emit/check-schemas.js'
import { comparisonSchema, ledgerSchema } from '../dist/compare/schemas.js'
import { RULE_BY_NAME } from '../dist/lint/rules.js'
import { tablesPage } from '../dist/tables/tables-page.js'

const style = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8'))
const schema = jsonSchema()
const line = await commandLine()

const markdown = (text) => format(text, { ...style, parser: 'markdown' })
const rules = [...RULE_BY_NAME.values()]
const pages = {
  'referat.schema.json': pretty(schema),
  'finding.schema.json': pretty(findingSchema()),
  'report.schema.json': pretty(reportSchema()),
  'config.schema.json': pretty(configSchema()),
  'kkr-referat.1': manual(line, version()),
  'comparison.schema.json': pretty(comparisonSchema()),
  'ledger.schema.json': pretty(ledgerSchema()),
  'commands.md': await markdown(commandsPage(line)),
  'tables.md': await markdown(tablesPage()),
  'fields.md': await markdown(fieldsPage(schema)),
  'rules.md': await markdown(rulesPage(rules, 'en')),
  'regler.md': await markdown(rulesPage(rules, 'da')),
}
const folder = process.argv[2] ?? fileURLToPath(new URL('../docs', import.meta.url))
for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
