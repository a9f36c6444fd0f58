// The golden files of one form: made the same way by the script that writes them and by the test that compares them.
import { format } from 'prettier'
import { placesText } from './places-text.mjs'

export const GOLDEN_FORMS = ['txt', 'libreoffice']

/**
 * @param form from forms.mjs
 * @param bytes the form's bytes
 * @param stages the program's own `read`, `label`, `parse`, `createLinter`, `concise`, `outline`, `labelsText` and
 *   `withoutAt`
 * @returns file names and their texts
 */
export async function goldenFiles(form, bytes, stages) {
  const { read, label, parse, createLinter, concise, outline, labelsText, withoutAt } = stages
  const source = await read({ name: form.file, bytes })
  const referat = parse(source)
  const { name, sha256, mediaType } = referat.source
  const checked = createLinter()(referat, { rules: {}, language: 'en' })
  const report = concise({ version: '', language: 'en', color: false, width: 80 })
  const files = {
    'outline.txt': outline(referat),
    'labels.txt': labelsText(label(source)),
    'findings.txt': report.next({ name, sha256, mediaType, findings: checked, failure: null }),
  }
  if (form.name !== 'txt') return files
  // What fits in a line is one.
  const json = await format(JSON.stringify(withoutAt(referat)), { parser: 'json', printWidth: 120 })
  return { ...files, 'referat.json': json, 'places.txt': placesText(referat, source.text) }
}
