// The golden files of one form: made the same way by the script that writes them and by the test that compares them.

export const GOLDEN_FORMS = ['txt', 'libreoffice']

/**
 * @param form from forms.mjs
 * @param bytes the form's bytes
 * @param stages the program's own `read`, `label`, `parse`, `createLinter`, `concise`, `outline`, `labelsText` and `pretty`
 * @returns file names and their texts
 */
export async function goldenFiles(form, bytes, stages) {
  const { read, label, parse, createLinter, concise, outline, labelsText, pretty } = stages
  const source = await read({ name: form.file, bytes })
  const referat = parse(source)
  const { name, sha256, mediaType } = referat.source
  const checked = createLinter()(referat, { rules: {}, language: 'en' })
  const report = concise({ version: '', language: 'en', color: false, width: 80 })
  const files = {
    'outline.txt': outline(referat),
    'labels.txt': labelsText(label(source)),
    'findings.txt': report.file({ name, sha256, mediaType, findings: checked, failure: null }),
  }
  return form.name === 'txt' ? { ...files, 'referat.json': pretty(referat) } : files
}
