// The golden files of one form: made the same way by the script that writes them and by the test that compares them.

export const GOLDEN_FORMS = ['txt', 'libreoffice']

/**
 * @param form from forms.mjs
 * @param bytes the form's bytes
 * @param stages the program's own `read`, `label`, `parse`, `outline`, `labelsText` and `pretty`
 * @returns file names and their texts
 */
export async function goldenFiles(form, bytes, { read, label, parse, outline, labelsText, pretty }) {
  const source = await read({ name: form.file, bytes })
  const referat = parse(source)
  const files = { 'outline.txt': outline(referat), 'labels.txt': labelsText(label(source)) }
  return form.name === 'txt' ? { ...files, 'referat.json': pretty(referat) } : files
}
