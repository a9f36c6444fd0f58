// One run of a command, from its start to its end, by the wall clock. What it prints goes through a pipe and is counted:
// a run that failed, or printed other than it should, is no measurement.
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { watchMemory } from './watch-memory.mjs'

const NEWLINE = 0x0a

/**
 * Runs a command.
 * @param command the program and its arguments
 * @param prints  how many lines it must print; `true` for any number but none, `false` for none
 * @param memory  whether to watch its memory
 * @returns milliseconds, and the `peak` of its memory if that was watched
 * @throws {Error} when it fails or prints something else
 */
export async function runOnce([program, ...args], { prints = true, memory = false } = {}) {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  const endWatch = memory && child.pid !== undefined ? watchMemory(child.pid) : () => null
  let lines = 0
  let bytes = 0
  let said = ''
  let ms = 0
  child.stdout.on('data', (chunk) => {
    bytes += chunk.length
    if (typeof prints === 'number') lines += countLines(chunk)
  })
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2000)))
  child.on('exit', () => (ms = performance.now() - started))
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  const peak = endWatch()
  const isRight = typeof prints === 'number' ? lines === prints : bytes > 0 === prints
  if (end !== 0 || !isRight) {
    throw new Error(`${[program, ...args].join(' ')}: ended with ${end}, printed ${bytes} bytes\n${said}`)
  }
  return { ms, peak }
}

function countLines(chunk) {
  let lines = 0
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1
  return lines
}
