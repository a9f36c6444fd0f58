// A preload: the n-th call of a process to the file system fails. FAULT_LOG is a file for what was called and what failed.
//   FAULT_AT=7 FAULT_CODE=EIO FAULT_FOR=all node --import ./nth-call.mjs program
// FAULT_FOR: `one` call, or `all` from the n-th on. At the end it tells how many calls there were.
import sync, { writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env['FAULT_AT'])
const code = process.env['FAULT_CODE'] ?? 'EIO'
const forAll = process.env['FAULT_FOR'] === 'all'
let calls = 0
let failed = ''

/** Counts a call; when it is its turn, gives the error in its place. */
function turn(name) {
  // Node's own loader reads the program with them.
  if (new Error().stack.includes('node:internal/modules')) return null
  calls++
  if (calls !== at && !(forAll && calls > at && !name.startsWith('unlink') && !name.endsWith('close'))) return null
  failed ||= name
  return Object.assign(new Error(`${code}: injected, ${name}`), { code, errno: -5, syscall: name })
}

function patch(owner, name, label = name) {
  const real = owner[name]
  owner[name] = async function (...args) {
    const error = turn(label)
    if (error === null) return real.apply(this, args)
    // A file that fails to close is closed all the same.
    if (name === 'close') await real.apply(this, args)
    throw error
  }
}

function patchSync(name) {
  const real = sync[name]
  sync[name] = (...args) => {
    const error = turn(name)
    if (error !== null) throw error
    return real(...args)
  }
}

const handle = await fs.open(new URL(import.meta.url))
const prototype = Object.getPrototypeOf(handle)
await handle.close()
for (const name of [
  'open',
  'stat',
  'lstat',
  'realpath',
  'readdir',
  'mkdir',
  'rename',
  'unlink',
  'readFile',
  'appendFile',
]) {
  patch(fs, name)
}
for (const name of ['read', 'readFile', 'writeFile', 'write', 'stat', 'sync', 'close'])
  patch(prototype, name, `file.${name}`)
patchSync('openSync')
syncBuiltinESMExports()

process.on('exit', () => {
  const { FAULT_LOG: log } = process.env
  if (log !== undefined) writeFileSync(log, JSON.stringify({ calls, failed }))
})
