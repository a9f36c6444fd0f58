// Which Node the program needs, for those who start or build it with an older one: plain old JavaScript, which any of them
// reads. The same as `engines` in package.json; pdf-parse excludes Node 21 and the first of 22.
'use strict'

/**
 * What to say of a version of Node.
 * @param {string} version as `process.versions.node` has it: `18.20.8`
 * @returns {string | null} one line; `null` when it will do
 */
function complaintAbout(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0]
  const minor = parts[1]
  if (major > 22 || (major === 22 && minor >= 3) || (major === 20 && minor >= 16)) return null
  const needed = major < 21 ? '20.16' : '22.3'
  return 'kkr-referat needs Node ' + needed + ' or newer, this is ' + major + '.' + minor + '.'
}

module.exports = { complaintAbout }
