import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findInputs } from '../../src/files/find-inputs.ts'
import { readBytes } from '../../src/files/read-bytes.ts'
import { folder, tree } from './folder.ts'
import { cli } from './transcript.ts'
import { inputFailure } from '../../src/files/system-errors.ts'

describe('a folder that holds more than files', () => {
  it('is read to its end, and says what it left', async () => {
    const cwd = folder({ 'm/a.txt': '', 'm/x.pdf/in.md': '' })
    const m = join(cwd, 'm')
    execFileSync('mkfifo', [join(m, 'pipe.pdf'), join(m, 'pipe')])
    symlinkSync('..', join(m, 'round'))
    symlinkSync('.', join(m, 'self.pdf'))
    symlinkSync('gone', join(m, 'dangling'))
    symlinkSync('gone', join(m, 'dangling.pdf'))
    symlinkSync('loop.txt', join(m, 'loop.txt'))
    symlinkSync('/dev/zero', join(m, 'zero.txt'))
    const server = createServer().listen(join(m, 'socket.pdf'))
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))

    const { stdout, stderr, code } = await cli(['extract', 'm'], { cwd })
    expect(stdout.match(/"name":"[^"]+"/gu)).toEqual(['"name":"m/a.txt"', '"name":"m/x.pdf/in.md"'])
    expect(stderr).toBe(
      `m/dangling.pdf: there is no such file or folder. Check the name.
m/loop.txt: it is a link that leads to itself. Name the file itself.
m/pipe.pdf: skipped: it is a named pipe, no file.
m/round: skipped: links to folders are not followed; name it.
m/self.pdf: skipped: links to folders are not followed; name it.
m/socket.pdf: skipped: it is a socket, no file.
m/zero.txt: skipped: it is a device, no file.
m: skipped: 1 not looked at: no extension.
`,
    )
    expect(code).toBe(3)
  })

  it('is matched by a pattern without going round in a circle', async () => {
    const cwd = folder({ 'm/a.txt': '' })
    symlinkSync('..', join(cwd, 'm/round'))
    symlinkSync('gone', join(cwd, 'm/dangling.txt'))
    for (const pattern of ['**', '**/*.txt']) {
      const { stdout, stderr } = await cli(['extract', pattern], { cwd })
      expect(stdout.match(/"name":"[^"]+"/gu)).toEqual(['"name":"m/a.txt"'])
      expect(stderr).toBe('m/dangling.txt: there is no such file or folder. Check the name.\n')
    }
  })
})

describe('an input that is no file', () => {
  it('is refused, not waited for', async () => {
    const cwd = folder()
    execFileSync('mkfifo', [join(cwd, 'pipe.pdf')])
    const { stderr, code } = await cli(['extract', 'pipe.pdf', '/dev/zero'], { cwd })
    expect(stderr).toBe(
      'pipe.pdf: it is a named pipe, no file. Send its contents to standard input and name it -.\n' +
        '/dev/zero: it is a device, no file. Send its contents to standard input and name it -.\n',
    )
    expect(code).toBe(3)
  })

  it('is refused even when it was a file a moment ago', async () => {
    const cwd = folder()
    const path = join(cwd, 'pipe.pdf')
    execFileSync('mkfifo', [path])
    const input = { kind: 'file', name: 'pipe.pdf', path, id: '', below: [] } as const
    await expect(readBytes(input, () => Readable.from([]))).rejects.toMatchObject({ code: 'unreadable-file' })
  })

  it('is refused when it is gone by now', async () => {
    const input = { kind: 'file', name: 'x', path: join(folder(), 'x'), id: '', below: [] } as const
    await expect(readBytes(input, () => Readable.from([]))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an input without end', () => {
  it('is refused once it is larger than any document', async () => {
    const path = join(folder({ x: '123456' }), 'x')
    const file = { kind: 'file', name: 'x', path, id: '', below: [] } as const
    const stdin = { kind: 'stdin', name: '-', below: [] } as const
    const endless = Readable.from(function* () {
      for (;;) yield Buffer.from('yes\n')
    }.call(null)) // prettier-ignore
    await expect(readBytes(file, () => endless, 5)).rejects.toMatchObject({ code: 'too-large' })
    await expect(readBytes(stdin, () => endless, 1000)).rejects.toMatchObject({ code: 'too-large' })
    expect(Buffer.from(await readBytes(file, () => endless, 6)).toString()).toBe('123456')
  })
})

describe('names that are no UTF-8', () => {
  const latin1 = (root: string, name: string): Buffer => Buffer.from(`${root}/${name}`, 'latin1')

  it('are read all the same', async () => {
    const cwd = folder()
    mkdirSync(latin1(cwd, 'm\u00f8der'))
    writeFileSync(latin1(cwd, 'm\u00f8der/r\u00e5d.txt'), '1 item')
    const { stdout, code } = await cli(['extract', '.'], { cwd })
    expect(stdout).toContain('"name":"m\ufffdder/r\ufffdd.txt"')
    expect(code).toBe(0)
  })

  it('have results under the names they are shown by, and two of one such name none', async () => {
    const cwd = folder()
    writeFileSync(latin1(cwd, 'r\u00e5d.txt'), '1 item')
    expect((await cli(['extract', '.', '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(tree(join(cwd, 'out'))).toEqual(['r\ufffdd.txt.json'])
    writeFileSync(latin1(cwd, 'r\u00f8d.txt'), '1 item')
    const { stderr, code } = await cli(['extract', '.', '--out-dir', 'out2'], { cwd })
    expect(stderr).toMatch(
      /^error: r\ufffdd\.txt and r\ufffdd\.txt would both be written to out2\/r\ufffdd\.txt\.json\./u,
    )
    expect(code).toBe(2)
  })

  it('are found by the name Node makes of them, when it fits one file', async () => {
    const cwd = folder()
    writeFileSync(latin1(cwd, 'r\u00e5d.txt'), '1 item')
    mkdirSync(latin1(cwd, 'd\u00e5d.txt'))
    expect((await cli(['extract', 'r\ufffdd.txt'], { cwd })).code).toBe(0)
    expect((await cli(['extract', 'd\ufffdd.txt'], { cwd })).code).toBe(3)
    expect((await cli(['extract', 'x/r\ufffdd.txt'], { cwd })).code).toBe(3)
    writeFileSync(latin1(cwd, 'r\u00f8d.txt'), '1 item')
    expect((await cli(['extract', 'r\ufffdd.txt'], { cwd })).code).toBe(3)
  })
})

describe('what one may not read', () => {
  // Modes do not bind root: for the run it is somebody else.
  const isRoot = process.getuid?.() === 0
  const asOther = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isRoot) process.seteuid?.(65534)
    try {
      return await work()
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  }

  it('costs itself only: files, and folders on the way', async () => {
    const cwd = folder({ 'm/a.txt': '', 'm/b.txt': '', 'm/c/x.txt': '', 'm/d.txt': '' })
    for (const name of ['', 'm', 'm/a.txt', 'm/d.txt']) chmodSync(join(cwd, name), 0o755)
    for (const name of ['m/b.txt', 'm/c']) chmodSync(join(cwd, name), 0o000)
    const { stdout, stderr, code } = await asOther(() => cli(['extract', 'm', 'm/c'], { cwd }))
    chmodSync(join(cwd, 'm/c'), 0o755)
    expect(stdout.match(/"name":"[^"]+"/gu)).toEqual(['"name":"m/a.txt"', '"name":"m/d.txt"'])
    expect(stderr).toBe(
      'm/b.txt: there is no permission to read it. Change its permissions.\n' +
        'm/c: there is no permission to read it. Change its permissions.\n',
    )
    expect(code).toBe(3)
  })
})

describe('inputFailure', () => {
  it.each([
    ['ENOENT', 'not-found'],
    ['ENAMETOOLONG', 'not-found'],
    ['EACCES', 'unreadable-file'],
    ['EIO', 'unreadable-file'],
  ])('%s is %s', (code, expected) => {
    expect(inputFailure(Object.assign(new Error(code), { code })).code).toBe(expected)
  })
})

it('a name longer than a file system takes is said so', async () => {
  const [input] = await findInputs(['x'.repeat(300)], folder(), '-')
  expect(input).toMatchObject({ kind: 'failed', failure: { code: 'not-found' } })
})

it('names start at the working directory as Node knows it, when that is gone', async () => {
  const root = folder({ 'a.txt': '' })
  expect(await findInputs([join(root, 'a.txt')], '', '-')).toMatchObject([{ kind: 'file' }])
})
