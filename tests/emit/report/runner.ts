// How GitHub's runner finds commands in a log (actions/runner, ActionCommand.cs): every line, by both of its forms.
// Whatever it finds is a command here, registered or not.
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

/** The commands of a log. */
export const commands = (log: string): Command[] =>
  log.split(/\r\n|\r|\n/u).flatMap((line) => current(line.trimStart()) ?? old(line) ?? [])

/** `::name key=value,key=value::data`, behind blanks at most. */
function current(line: string): Command | null {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  if (end < 0) return null
  const info = line.slice(2, end)
  const blank = info.indexOf(' ')
  const pairs = blank < 0 ? [] : info.slice(blank + 1).split(',')
  const properties = pairs.map((pair) => [pair.replace(/=.*$/su, ''), unescapeProperty(pair.replace(/^[^=]*=/u, ''))])
  return {
    name: blank < 0 ? info : info.slice(0, blank),
    properties: Object.fromEntries(properties) as Record<string, string>,
    data: unescapeData(line.slice(end + 2)),
  }
}

/** `##[name]data`, anywhere in the line. */
function old(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? null : { name: line.slice(start + 3, end), properties: {}, data: line.slice(end + 1) }
}
