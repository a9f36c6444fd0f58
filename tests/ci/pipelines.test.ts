// The step of the GitHub Action and the job of GitLab, given the variables of their pipelines.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtProgram } from '../built/program.ts'
import { CLEAN, TWICE } from '../cli/checking.ts'
import { readJson, tree } from '../cli/folder.ts'
import { repository, run } from './repository.ts'
import type { Ended, Repository } from './repository.ts'

const { home } = builtProgram()
const project = fileURLToPath(new URL('../..', import.meta.url))

/** A repository with clean minutes, to which a fault is added. */
function changed(): Repository & { base: string } {
  const repo = repository({
    'minutes/a.txt': CLEAN,
    'minutes/gammel.txt': TWICE.replaceAll('12-03-2024', '13-03-2024'),
  })
  const base = repo.git('rev-parse', 'HEAD')
  repo.commit({ 'minutes/a.txt': TWICE })
  return { ...repo, base }
}

const step = ({ cwd }: Repository, inputs: Record<string, string>): Ended =>
  run(cwd, join(home, 'ci/github.sh'), [], inputs)

describe('the step of GitHub', () => {
  it('annotates what changed, from the root of the repository', () => {
    const repo = changed()
    const { stdout, stderr, code } = step(repo, { BASE: repo.base, FAIL_ON: 'warning' })
    expect(stdout).toMatch(/^::warning file=minutes\/a\.txt,line=\d+,title=deltager-listed-twice::Anna Berg is .*\n$/u)
    expect(stderr).toBe('Checking 1 changed file(s).\n')
    expect(code).toBe(1)
  })

  it('tells its exit code, and writes the reports that were asked for', () => {
    const repo = changed()
    writeFileSync(join(repo.cwd, 'out'), '')
    const files = { GITHUB_OUTPUT: join(repo.cwd, 'out'), GITHUB_STEP_SUMMARY: join(repo.cwd, 'summary.md') }
    const inputs = { BASE: '', SARIF: 'ud/o g.sarif', FAIL_ON: 'warning', KKR_LANGUAGE: 'da', ...files }
    expect(step(repo, { ...inputs, SARIF: 'o g.sarif' }).code).toBe(1)
    expect(readFileSync(join(repo.cwd, 'out'), 'utf8')).toBe('exit-code=1\n')
    expect(readFileSync(join(repo.cwd, 'summary.md'), 'utf8')).toContain('Anna Berg står to gange')
    expect(JSON.stringify(readJson(join(repo.cwd, 'o g.sarif')))).toContain('"uri":"minutes/gammel.txt"')
    expect(step(repo, { ...inputs, FAIL_ON: '' }).code).toBe(3)
    expect(readFileSync(join(repo.cwd, 'out'), 'utf8')).toBe('exit-code=1\nexit-code=3\n')
  })

  it('is green when nothing was changed, and leaves no report', () => {
    const { cwd, git, commit } = repository({ 'minutes/a.txt': TWICE })
    expect(step({ cwd, git, commit }, { BASE: git('rev-parse', 'HEAD'), SARIF: 'out.sarif' })).toEqual({
      stdout: '',
      stderr: 'No minutes were changed.\n',
      code: 0,
    })
    expect(tree(cwd).filter((name) => !name.startsWith('.git'))).toEqual(['minutes/a.txt'])
  })

  it.each([
    ['one line', '--rule deltager-listed-twice=error --lang da'],
    ['lines', '--rule deltager-listed-twice=error\n--lang da\n'],
    ['lines with blanks around', '\n  --rule\n\tdeltager-listed-twice=error  \n\n  --lang da'],
  ])('takes its args from %s', (_, ARGS) => {
    const repo = changed()
    const { stdout, code } = step(repo, { BASE: repo.base, ARGS })
    expect(stdout).toMatch(/^::error file=minutes\/a\.txt,.*::Anna Berg står to gange/u)
    expect(code).toBe(1)
  })

  it('takes a star in its args for a star', () => {
    const repo = changed()
    expect(step(repo, { BASE: repo.base, ARGS: '--rule *' }).stderr).toContain('error: --rule *: there is no rule *.')
  })

  it('knows the baseline', () => {
    const repo = changed()
    const known = { BASE: repo.base, FAIL_ON: 'warning', BASELINE: 'minutes/kendte.json' }
    expect(step(repo, known)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no baseline minutes/kendte.json.') as string,
    })
    step(repo, { ...known, ARGS: '--update-baseline' })
    expect(step(repo, known)).toMatchObject({ code: 0, stdout: '' })
    repo.commit({})
    expect(step(repo, { ...known, KKR_PATTERNS: 'minutes/**' })).toMatchObject({ code: 0, stdout: '' })
  })
})

describe('action.yml', () => {
  const action = readFileSync(join(project, 'action.yml'), 'utf8')
  const [, inputs = ''] = /^inputs:\n([^]*?)^outputs:/mu.exec(action) ?? []
  const names = [...inputs.matchAll(/^ {2}(?<name>[a-z-]+):$/gmu)].map(({ groups }) => groups?.['name'] ?? '')

  it('hands every input to the step, each as a variable that the scripts read', () => {
    const scripts = ['github.sh', 'check-changed.sh']
      .map((name) => readFileSync(join(project, 'ci', name), 'utf8'))
      .join()
    const [, env = ''] = /^ {6}env:\n([^]*?)^ {6}run:/mu.exec(action) ?? []
    const variables = [...env.matchAll(/^ {8}(?<variable>[A-Z_]+): (?<value>.*)$/gmu)]
    expect(names).toHaveLength(7)
    expect(variables).toHaveLength(7)
    for (const name of names) expect(env).toContain(`inputs.${name} `)
    for (const { groups } of variables) expect(scripts).toContain(`\${${groups?.['variable'] ?? ''}`)
  })

  it('puts no input into the text of a script', () => {
    const runs = action.split('\n').filter((line) => /^\s*run:/u.test(line))
    expect(runs.length).toBeGreaterThan(1)
    expect(runs.join()).not.toContain('${{')
  })

  it('takes what docs/ci.md says it takes', () => {
    const page = readFileSync(join(project, 'docs/ci.md'), 'utf8')
    const [, said = ''] = /`with:` takes (?<said>[^(]*)/u.exec(page) ?? []
    expect([...said.matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name)).toEqual(names)
  })
})

const ZEROS = '0'.repeat(40)

/** A repository as a runner has it: `main`, known as `origin/main`, with a fault, and a branch that adds another. */
function cloned(): Repository & { base: string } {
  const repo = repository({ 'minutes/gammel.txt': TWICE.replaceAll('12-03-2024', '13-03-2024') })
  const base = repo.git('rev-parse', 'HEAD')
  repo.git('update-ref', 'refs/remotes/origin/main', base)
  repo.git('switch', '--quiet', '--create', 'ret')
  repo.commit({ 'minutes/ny.txt': TWICE })
  return { ...repo, base }
}

const job = ({ cwd }: Repository, variables: Record<string, string>): Ended =>
  run(cwd, join(home, 'ci/gitlab.sh'), [], { CI_DEFAULT_BRANCH: 'main', ...variables })

describe('the job of GitLab', () => {
  it('compares a merge request with where it began, and leaves its reports', () => {
    const repo = cloned()
    const variables = { CI_MERGE_REQUEST_DIFF_BASE_SHA: repo.base, CI_COMMIT_BEFORE_SHA: ZEROS }
    const { stdout, stderr, code } = job(repo, { ...variables, KKR_OPTIONS: '--fail-on warning\n--lang da' })
    expect(stdout).toMatch(/^minutes\/ny\.txt\n.*Anna Berg står to gange/su)
    expect(stderr).toBe('Checking 1 changed file(s).\n')
    expect(code).toBe(1)
    expect(tree(repo.cwd)).toEqual(expect.arrayContaining(['gl-code-quality-report.json', 'kkr-referat.xml']))
    expect(readJson(join(repo.cwd, 'gl-code-quality-report.json'))).toMatchObject([
      { location: { path: 'minutes/ny.txt' } },
    ])
  })

  it('compares a branch with what was pushed before', () => {
    const repo = cloned()
    repo.commit({ 'minutes/igen.txt': CLEAN })
    const before = repo.git('rev-parse', 'HEAD~1')
    const { stdout, stderr } = job(repo, { CI_COMMIT_BRANCH: 'ret', CI_COMMIT_BEFORE_SHA: before })
    expect(stdout).not.toContain('minutes/ny.txt')
    expect(stderr).toBe('Checking 1 changed file(s).\n')
  })

  it('compares the first push of a branch with the default branch', () => {
    const { stdout, stderr } = job(cloned(), { CI_COMMIT_BRANCH: 'ret', CI_COMMIT_BEFORE_SHA: ZEROS })
    expect(stdout).toMatch(/^minutes\/ny\.txt\n/u)
    expect(stdout).not.toContain('minutes/gammel.txt')
    expect(stderr).toBe('Checking 1 changed file(s).\n')
  })

  it('checks everything on the first push of all', () => {
    const repo = cloned()
    expect(job(repo, { CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: ZEROS }).stderr).toBe('Checking all 2 files.\n')
  })
})

describe('gitlab.yml', () => {
  const yaml = readFileSync(join(project, 'ci/gitlab.yml'), 'utf8')

  it('makes one pipeline for a branch with an open merge request', () => {
    const [, rules = ''] = /^ {2}rules:\n([^]*?)^ {2}variables:/mu.exec(yaml) ?? []
    const lines = rules.split('\n').map((line) => line.trim())
    expect(lines.filter((line) => !line.startsWith('#') && line !== '')).toEqual([
      `- if: $CI_PIPELINE_SOURCE == 'merge_request_event'`,
      '- if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS',
      'when: never',
      '- if: $CI_COMMIT_BRANCH',
    ])
  })

  it('keeps the reports that the job writes', () => {
    const script = readFileSync(join(project, 'ci/gitlab.sh'), 'utf8')
    const [, kept = ''] = /^ {4}reports:\n([^]*)/mu.exec(yaml) ?? []
    for (const name of ['gl-code-quality-report.json', 'kkr-referat.xml']) {
      expect(kept).toContain(name)
      expect(script).toContain(`=${name}`)
    }
  })
})
