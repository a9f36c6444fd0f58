// Archives that tests look at: made by the program as it is published, of the fixtures or of texts of their own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import { builtProgram } from '../built/program.ts'

/** The folder of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url))

/** A folder that is removed after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-archive-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** What a run left. */
export interface Made {
  readonly folder: string
  /** The address of its page. */
  readonly url: string
  readonly code: number | null
  readonly stderr: string
}

/** Runs `archive`. @param inputs names from the project's folder, or absolute */
export function makeArchiveOf(inputs: readonly string[], folder: string, ...options: string[]): Made {
  const { bin } = builtProgram()
  const args = [bin, 'archive', ...inputs, '-o', folder, ...options]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  return { folder, url: pathToFileURL(join(folder, 'index.html')).href, code: status, stderr }
}
