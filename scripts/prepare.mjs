// Run by npm after an install from the sources (a clone, a git address) and before packing: builds the program.
// Without the compiler (npm ci --omit=dev) there is nothing to build with; what was built before is left as it is.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const complaint = createRequire(import.meta.url)('../bin/node-version.js').complaintAbout(process.versions.node)
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}

const root = fileURLToPath(new URL('..', import.meta.url))

// Given a git address and --global, npm (10 and 11) installs into its own clone as well, which it then removes: what would be
// left is a link to nowhere, and npm would call it a success.
if (process.env.npm_config_global === 'true' && /[\\/]_cacache[\\/]tmp[\\/]/u.test(root)) {
  process.stderr.write(
    'npm cannot install kkr-referat globally from a git address. In two steps it can: npm pack ADDRESS, then npm install --global kkr-referat-*.tgz\n',
  )
  process.exit(1)
}

const run = (command, args, env = process.env) =>
  spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc')
  } catch {
    return null
  }
}

// For `npm install --global <git address>`, npm makes a clone of its own and leaves out what it takes to build there.
if (findCompiler() === null && process.env.npm_config_global === 'true') {
  const local = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|omit)$/iu.test(name)),
  )
  run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], local)
}
const compiler = findCompiler()
if (compiler === null) {
  process.stderr.write('TypeScript is not installed: nothing is built. Install without --omit=dev to build.\n')
} else {
  process.exitCode =
    run(process.execPath, [compiler, '-p', 'tsconfig.build.json']) ||
    run(process.execPath, ['scripts/bundle.mjs']) ||
    run(process.execPath, ['scripts/keep-code.mjs'])
}
