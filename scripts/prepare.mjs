// Run by npm after an install from the sources (a clone, a git address) and before packing: builds the program.
// Without the compiler (npm ci --omit=dev) there is nothing to build with; what was built before is left as it is.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
let compiler = null
try {
  compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
} catch {
  process.stderr.write('TypeScript is not installed: nothing is built. Install without --omit=dev to build.\n')
}
if (compiler !== null) {
  const built = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  process.exitCode = built.status ?? 1
}
