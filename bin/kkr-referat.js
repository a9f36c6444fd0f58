#!/usr/bin/env node
// Starts the program, with what V8 compiled of it when it was built here (scripts/keep-code.mjs), if that is there: it is
// for one version of Node, and V8 refuses it where it does not fit. Compiling is a quarter of a short run.
'use strict'
const { complaintAbout } = require('./node-version.js')
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

/** Ends with a line for the user, who gave no wrong option but whose place is not ready. */
function refuse(line) {
  process.stderr.write(line + '\n')
  process.exit(2)
}

const complaint = complaintAbout(process.versions.node)
if (complaint !== null) refuse(complaint)

// Compiles patterns once: V8 would interpret each on its first use and compile it anew on its second.
const FLAGS = ['--regexp-tier-up-ticks=0']
// Optimises a function when it has run several times as long as V8 would wait: before that it has not seen enough of the
// text, and most of what it makes is thrown away again. Each V8 has its own name for it, and complains of any other.
const LATER = { 20: '--interrupt-budget=500000', 22: '--invocation-count-for-turbofan=30000' }
const later = LATER[process.versions.node.split('.')[0]]
if (later !== undefined) FLAGS.push(later)

const file = join(__dirname, '../dist/program/main.cjs')

/** The file of what V8 compiled. @param what for: '' for the command line, '-reader-1024' for readers of so many megabytes */
const keptFile = (what) =>
  join(__dirname, `../dist/program/${process.version}-${process.platform}-${process.arch}${what}.code`)

function readKept(kept) {
  try {
    return readFileSync(kept)
  } catch {
    return undefined
  }
}

/** Loads the program with what was kept of it, if it was. @param what as for {@link keptFile} */
function load(what) {
  const kept = keptFile(what)
  const code = readFileSync(file, 'latin1')
  const script = new Script(`(function (exports, require, module, __filename, $import) {${code}\n})`, {
    filename: file,
    cachedData: readKept(kept),
  })
  const made = { exports: {} }
  // The program imports packages by this file, as V8 lets no kept code do it.
  script.runInThisContext()(made.exports, createRequire(file), made, file, (name) => import(name))
  return { program: made.exports, script, kept }
}

const begin = () => {
  for (const flag of FLAGS) setFlagsFromString(flag)
  load('').program.main()
}

if (require.main !== module) module.exports = { load, keptFile, FLAGS }
else if (existsSync(file)) begin()
else refuse('kkr-referat is not built: run npm run build in ' + join(__dirname, '..') + '.')
