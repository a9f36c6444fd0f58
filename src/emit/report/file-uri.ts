// The name of a file as a URI reference that decodes to it again.
//
//   referater/møde 3#1.pdf   ->  referater/m%C3%B8de%203%231.pdf
//   /srv/referater/juni.pdf  ->  file:///srv/referater/juni.pdf
//   C:/referater/juni.pdf    ->  file:///C:/referater/juni.pdf
//   //srv/del/juni.pdf       ->  file://srv/del/juni.pdf

// A lone surrogate stands for bytes that are no letter: no URI can hold it.
const encoded = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/**
 * Writes the name of a file as a URI reference.
 * @param name as the user gave it, with `/` between its parts
 * @returns relative for a relative name, else absolute with `file:`
 */
export function fileUri(name: string): string {
  const drive = /^(?<drive>[A-Za-z]:)(?<path>\/.*)$/su.exec(name)?.groups
  if (drive !== undefined) return `file:///${drive['drive'] ?? ''}${encoded(drive['path'] ?? '')}`
  if (/^\/\/[^/]/u.test(name)) return `file:${encoded(name)}`
  if (name.startsWith('/')) return `file://${encoded(name)}`
  return encoded(name.replace(/^(?:\.\/+)+/u, ''))
}
