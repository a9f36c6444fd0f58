// Colours, by the usual conventions, the strongest first: --no-color, NO_COLOR, FORCE_COLOR, TERM=dumb, a terminal.

/**
 * Whether to colour a stream.
 * @param env the environment; a variable set to nothing counts as not set
 * @param isTTY is the stream a terminal?
 * @param wanted false when `--no-color` was given
 */
export function useColor(env: Readonly<Record<string, string | undefined>>, isTTY: boolean, wanted: boolean): boolean {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') return false
  const forced = env['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
