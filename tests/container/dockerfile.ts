// Runs the steps of the Dockerfile where there is no Docker: as root, on Linux, with a registry for `npm ci`.
//
// A stage is this machine's own system with a layer above it, into which the steps write (overlayfs, chroot). The program is
// run without a network, as another user, below a root that cannot be written to but for /tmp and /minutes.
// What this does not tell: whether the base image is there and has what the steps call; how Docker itself reads the file,
// caches and stores; images for other processors. The base is this machine: its Node, its tools.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** What the image says of itself so far. */
interface Stage {
  /** Where its files are. */
  readonly root: string
  cwd: string
  user: string
  env: Record<string, string>
  entry: readonly string[]
  command: readonly string[]
}

/** The instructions of a Dockerfile: its first word, in capitals, and the rest of the line. */
export const instructionsIn = (text: string): { word: string; rest: string }[] =>
  text
    .replaceAll(/^\s*#.*\n/gmu, '')
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [word = '', ...rest] = line.trim().split(/\s+/u)
      return { word, rest: rest.join(' ') }
    })

/** The names at the project's root that go to the builder. @throws when it is more than `*` and exceptions from that */
export function contextOf(ignore: string): string[] {
  const [all, ...kept] = ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  if (all !== '*' || !kept.every((line) => /^![\w.-]+$/u.test(line))) throw new RangeError('* and !NAME only')
  return kept.map((line) => line.slice(1))
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}\n${stdout}${stderr}`)
}

/** Where it is mounted: last first. */
const MOUNTED = ['proc', 'dev', '']

/** A stage of which nothing is known but where it is. */
export const emptyStage = (root: string): Stage => ({ root, cwd: '/', user: 'root', env: {}, entry: [], command: [] })

function openStage(folder: string): Stage {
  const [upper = '', work = '', root = ''] = ['layer', 'work', 'root'].map((name) => join(folder, name))
  for (const one of [upper, work, root]) mkdirSync(one, { recursive: true })
  run('mount', ['-t', 'overlay', 'overlay', '-o', `lowerdir=/,upperdir=${upper},workdir=${work}`, root])
  for (const one of ['dev', 'proc']) run('mount', ['--bind', `/${one}`, join(root, one)])
  return emptyStage(root)
}

/** Copies as Docker does: of a folder what is in it, a file into a folder. */
function copy(sources: readonly string[], to: string): void {
  mkdirSync(to, { recursive: true })
  for (const source of sources) {
    const target = statSync(source).isDirectory() ? to : join(to, basename(source))
    cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  }
}

const wordsIn = (json: string): string[] => JSON.parse(json) as string[]

const STEPS: Readonly<Record<string, (stage: Stage, rest: string, stages: ReadonlyMap<string, Stage>) => void>> = {
  WORKDIR(stage, path) {
    stage.cwd = resolve(stage.cwd, path)
    mkdirSync(join(stage.root, stage.cwd), { recursive: true })
  },
  ENV(stage, pair) {
    const [name = '', value = ''] = pair.split('=')
    stage.env[name] = value
  },
  COPY(stage, rest, stages) {
    const words = rest.split(' ')
    const to = join(stage.root, resolve(stage.cwd, words.at(-1) ?? ''))
    const from = /^--from=(?<name>.+)$/u.exec(words[0] ?? '')?.groups?.['name']
    if (from === undefined && words[0] !== '.') throw new RangeError('COPY: the whole context, or from a stage')
    if (from === undefined) {
      const context = contextOf(readFileSync(join(project, '.dockerignore'), 'utf8'))
      for (const name of context) cpSync(join(project, name), join(to, name), { recursive: true })
      return
    }
    const root = stages.get(from)?.root ?? ''
    const sources = words.slice(1, -1).map((path) => join(root, path))
    copy(sources, to)
  },
  RUN({ root, cwd, env }, command) {
    run('chroot', [root, '/bin/sh', '-c', `cd '${cwd}' && ${command}`], env)
  },
  USER(stage, user) {
    stage.user = user
  },
  ENTRYPOINT(stage, words) {
    stage.entry = wordsIn(words)
  },
  CMD(stage, words) {
    stage.command = wordsIn(words)
  },
}

/**
 * Builds an image in a folder.
 * @param open makes the place of a stage
 * @returns its last stage, mounted until {@link removeImage}
 * @throws {RangeError} for an instruction, or a form of one, that is not known here
 */
export function buildImage(text: string, folder: string, open: (folder: string) => Stage = openStage): Stage {
  const stages = new Map<string, Stage>()
  let last: Stage | undefined
  for (const { word, rest } of instructionsIn(text)) {
    if (word === 'FROM') {
      last = open(join(folder, String(stages.size)))
      stages.set(/ AS (?<name>\S+)$/u.exec(rest)?.groups?.['name'] ?? String(stages.size), last)
      continue
    }
    const step = STEPS[word]
    if (step === undefined || last === undefined) throw new RangeError(`${word} is not known here`)
    step(last, rest, stages)
  }
  if (last === undefined) throw new RangeError('no stage')
  return last
}

/** Unmounts and removes what was built in a folder. */
export function removeImage(folder: string): void {
  const stages = readdirSync(folder).filter((name) => /^\d+$/u.test(name))
  const mounted = stages.flatMap((stage) => MOUNTED.map((name) => join(folder, stage, 'root', name)))
  if (mounted.every((place) => spawnSync('umount', [place]).status === 0)) rmSync(folder, { recursive: true })
  else throw new Error(`cannot unmount all below ${folder}`)
}

/**
 * Runs the entry of an image, as `docker run --rm --network none --read-only --tmpfs /tmp --user UID -v MINUTES:/minutes`.
 * @param args none: the image's own
 * @param minutes a folder of that user
 */
export function runImage(stage: Stage, args: readonly string[], minutes: string, uid: number): { code: number | null; stdout: string; stderr: string } {
  const script = `
    mount --bind "$0" "$1/minutes" && mount -t tmpfs tmpfs "$1/tmp" && mount -t proc proc "$1/proc" &&
    mount -o remount,bind,ro "$1" && root=$1 && cwd=$2 && uid=$3 && shift 3 &&
    exec chroot "$root" setpriv --reuid="$uid" --regid="$uid" --clear-groups --no-new-privs \\
      /bin/sh -c 'cd "$0" && exec "$@"' "$cwd" "$@"`
  const words = [...stage.entry, ...(args.length === 0 ? stage.command : args)]
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--net', '--mount', '--pid', '--fork', '/bin/sh', '-c', script, minutes, stage.root, stage.cwd, String(uid), ...words],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: '/tmp', ...stage.env } },
  )
  return { code: status, stdout, stderr }
} // prettier-ignore

/** Why the steps cannot be run here; `null` when they can. */
export function whyNot(): string | null {
  if (process.env['CI'] === undefined) return 'only with CI set: it installs all packages anew, which takes a minute'
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only as root on Linux'
  const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-mount-'))
  const script = 'cd "$0" && mkdir l u w m && mount -t overlay overlay -o lowerdir=l,upperdir=u,workdir=w m'
  const tried = spawnSync('unshare', ['--net', '--mount', '--pid', '--fork', '/bin/sh', '-c', script, folder])
  rmSync(folder, { recursive: true, force: true })
  return tried.status === 0 ? null : 'only where a file system may be mounted and a network be taken away'
}
