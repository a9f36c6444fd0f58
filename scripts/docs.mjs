// Writes the pages of docs/ that are made from the schema. Run it after a build: npm run build && node scripts/docs.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { fieldsPage } from '../dist/emit/fields-page.js'
import { jsonSchema } from '../dist/emit/json-schema.js'
import { pretty } from '../dist/emit/pretty.js'

const style = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8'))
const schema = jsonSchema()

writeFileSync(new URL('../docs/referat.schema.json', import.meta.url), pretty(schema))
writeFileSync(
  new URL('../docs/fields.md', import.meta.url),
  await format(fieldsPage(schema), { ...style, parser: 'markdown' }),
)
