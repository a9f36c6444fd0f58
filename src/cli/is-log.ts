import { fstatSync } from 'node:fs'
import type { Context } from './context.ts'

/**
 * Does standard output go to GitHub's runner, which obeys some lines? A pipe of its own cannot be told from that of a
 * program behind us; a file can.
 */
export function isLog({ env, stdout }: Pick<Context, 'env' | 'stdout'>): boolean {
  if (env['GITHUB_ACTIONS'] !== 'true') return false
  const { fd } = stdout as { readonly fd?: number }
  try {
    return fd === undefined || !fstatSync(fd).isFile()
  } catch {
    return true
  }
}
