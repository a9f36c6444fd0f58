// A repository of minutes for one test, and the scripts of `ci/` beside the built program, run in it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from '../cli/folder.ts'

/** What a script said, and how it ended. */
export interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** Nothing of the environment that the tests themselves run in, which may be a CI. */
function surroundings(variables: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const who = { name: 'Anna Berg', email: 'anna@example.org' }
  const names = {
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
  }
  return { PATH, HOME, ...git, ...names, ...variables }
}

/** Runs a program and waits for it. */
export function run(
  cwd: string,
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Ended {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8', env: surroundings(variables) })
  return { stdout, stderr, code: status }
}

/** A repository. */
export interface Repository {
  readonly cwd: string
  /** Runs git. @returns what it printed, trimmed */
  readonly git: (...args: string[]) => string
  /** Writes files (`null`: removes one) and commits. @returns the commit's name */
  readonly commit: (files: Readonly<Record<string, string | null>>) => string
}

/** Makes a repository whose first commit has these files; its branch is `main`. */
export function repository(files: Readonly<Record<string, string>>): Repository {
  const cwd = folder()
  const git = (...args: string[]): string => {
    const { stdout, stderr, code } = run(cwd, 'git', args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  const commit: Repository['commit'] = (changed) => {
    for (const [name, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true })
      if (text === null) rmSync(join(cwd, name))
      else writeFileSync(join(cwd, name), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'minutes')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  commit(files)
  return { cwd, git, commit }
}
