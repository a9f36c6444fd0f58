#!/usr/bin/env node
// Starts the program, with what V8 compiled of it when it was built here (scripts/keep-code.mjs), if that is there: it is
// for one version of Node, and V8 refuses it where it does not fit. Compiling is a quarter of a short run.
'use strict'
const { complaintAbout } = require('./node-version.js')
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
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

const home = join(__dirname, '..')
const file = join(home, 'dist/program/main.cjs')

/**
 * The file of what V8 compiled.
 * @param what for: '' for the command line, '-help' for its help, '-reader-1024' for readers of so many megabytes
 */
const keptFile = (what) =>
  join(__dirname, `../dist/program/${process.version}-${process.platform}-${process.arch}${what}.code`)

function readKept(kept) {
  try {
    return readFileSync(kept)
  } catch {
    return undefined
  }
}

/** How the file of the program begins: it holds a function of these. scripts/bundle.mjs writes it so. */
const HEAD = '(function (exports, require, module, __filename, $import) {'

/** Loads the program with what was kept of it, if it was. @param what as for {@link keptFile} */
function load(what) {
  const kept = keptFile(what)
  const code = readFileSync(file, 'latin1')
  // It was built from sources of another time: `git pull` brings this file, and not the program.
  if (!code.startsWith(HEAD)) refuse('kkr-referat was built from other sources: run npm run build in ' + home + '.')
  // The file holds a function. Its text is taken as it is: to put anything around it would copy all of it.
  const script = new Script(code, { filename: file, cachedData: readKept(kept) })
  const made = { exports: {} }
  // The program imports packages by this file, as V8 lets no kept code do it.
  script.runInThisContext()(made.exports, require, made, file, (name) => import(name))
  return { program: made.exports, script, kept }
}

/**
 * Sets the flags, when documents are about to be read. V8 takes what is kept of code for the flags only that it was made
 * under, and Node keeps what V8 compiled of its own modules, too: those that reading needs are loaded first.
 */
function hasten() {
  require('node:crypto')
  const { setFlagsFromString } = require('node:v8')
  for (const flag of FLAGS) setFlagsFromString(flag)
}

/** What was kept for a command line: of help it is less than half. */
const wanted = ([first = '--help']) => (/^(?:--help|-h|--version|-V|help)$/u.test(first) ? '-help' : '')

if (require.main !== module) module.exports = { load, keptFile, wanted, FLAGS, HEAD }
else if (existsSync(file)) load(wanted(process.argv.slice(2))).program.main(hasten)
else refuse('kkr-referat is not built: run npm run build in ' + home + '.')
