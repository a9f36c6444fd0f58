/**
 * The password of the documents: the option, else the variable; an empty one counts as none.
 * @param option what `--password` gave
 * @param env the environment
 * @returns the part of the options to read with
 */
export function passwordOption(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { password?: string } {
  const password = option ?? env['KKR_REFERAT_PASSWORD'] ?? ''
  return password === '' ? {} : { password }
}
