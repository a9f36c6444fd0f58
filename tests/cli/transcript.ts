// Runs the command line in this process and writes down what a user would see.
import { PassThrough, Readable, Writable } from 'node:stream'
import type { Context } from '../../src/cli/context.ts'
import type { Engine } from '../../src/reading/engine.ts'
import { run } from '../../src/cli/run.ts'
import { fakeEngine } from './fake-program.ts'

export interface Setting extends Partial<Omit<Context, 'stdin'>> {
  stdin?: string | Uint8Array | Readable
  /** Are the streams terminals? */
  tty?: boolean
  /** How wide they are. */
  columns?: number
  /** What reads the documents. */
  engine?: () => Engine
}

export interface Result {
  stdout: string
  stderr: string
  code: number
}

/** A stream that keeps what it gets. */
export class Kept extends Writable {
  text = ''
  isTTY: boolean
  columns: number
  constructor(isTTY = false, columns = 80) {
    super()
    this.isTTY = isTTY
    this.columns = columns
  }
  override _write(chunk: Buffer, _: unknown, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** A stream that breaks with an error of the system after so many writes. */
export class Broken extends Writable {
  written = 0
  readonly code: string
  readonly after: number
  constructor(code: string, after = 0) {
    super()
    this.code = code
    this.after = after
  }
  override _write(_chunk: Buffer, _: unknown, done: (error?: Error) => void): void {
    if (this.written++ < this.after) done()
    else done(Object.assign(new Error(`${this.code}: it broke`), { code: this.code }))
  }
}

export async function cli(args: string[], setting: Setting = {}): Promise<Result> {
  const { stdin, tty, columns, engine = fakeEngine, ...rest } = setting
  const stdout = new Kept(tty, columns)
  const stderr = new Kept(tty, columns)
  let clock = 0
  const input =
    stdin instanceof Readable
      ? stdin
      : stdin === undefined
        ? new PassThrough().end()
        : Readable.from([Buffer.from(stdin)])
  const code = await run(args, {
    stdin: input,
    stdout,
    stderr,
    env: {},
    cwd: process.cwd(),
    now: () => (clock += 600),
    openEngine: () => engine(),
    ...rest,
  })
  return { stdout: stdout.text, stderr: stderr.text, code }
}

/** The run as a user sees it: the command, stdout, stderr, the exit code. */
export async function transcript(args: string[], setting: Setting = {}): Promise<string> {
  const { stdout, stderr, code } = await cli(args, setting)
  const command = ['$ kkr-referat', ...args.map((arg) => (/^[\w./=-]+$/u.test(arg) ? arg : `'${arg}'`))].join(' ')
  return `${command}\n${stdout}${stderr === '' ? '' : `--- stderr\n${stderr}`}Exit code: ${code}\n`
}

/** The names of the documents in NDJSON. */
export function documentNames(stdout: string): string[] {
  const lines = stdout.split('\n').slice(0, -1)
  return lines.map((line) => (JSON.parse(line) as { source: { name: string } }).source.name)
}
