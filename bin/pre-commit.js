#!/usr/bin/env node
// What pre-commit runs in the repository of the minutes: the check, of the files it names. The first time the program is
// built here, in pre-commit's own clone, which takes a minute and the registry of npm. (As a hook of the kind `node`,
// pre-commit would install the clone globally, and npm would install and prepare it in one place at one time.)
'use strict'
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { complaintAbout } = require('./node-version.js')

const home = join(__dirname, '..')
const isBuilt = () => existsSync(join(home, 'dist/program/main.cjs'))

/** Ends the hook, which fails. */
function refuse(line) {
  process.stderr.write(line + '\n')
  process.exit(2)
}

const complaint = complaintAbout(process.versions.node)
if (complaint !== null) refuse(complaint)
if (!isBuilt()) {
  // `prepare` of package.json builds. What npm says is told only when it fails.
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, stdout, stderr } = spawnSync('npm', install, {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !isBuilt()) {
    process.stderr.write((stdout || '') + (stderr || ''))
    refuse('kkr-referat could not be built. It needs npm and its registry: mend that and commit again.')
  }
}
const run = [join(home, 'bin/kkr-referat.js'), 'check', '--as-found', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' })
process.exitCode = status ?? 1
