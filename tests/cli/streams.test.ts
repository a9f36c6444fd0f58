import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { folder } from './folder.ts'
import { Broken, cli, documentNames as names, transcript } from './transcript.ts'

describe('when the output ends early', () => {
  it('stops quietly once nobody reads', async () => {
    const cwd = folder({ 'a.txt': '', 'b.txt': 'empty', 'c.txt': 'bug' })
    const stdout = new Broken('EPIPE')
    const { stderr, code } = await cli(['extract', '.'], { cwd, stdout })
    expect({ stderr, code, written: stdout.written }).toEqual({ stderr: '', code: 0, written: 1 })
    expect((await cli(['extract', 'b.txt', 'a.txt', 'c.txt'], { cwd, stdout: new Broken('EPIPE') })).code).toBe(3)
    const array = await cli(['extract', '.', '--format', 'json'], { cwd, stdout: new Broken('EPIPE', 1) })
    expect(array.code).toBe(4)
  })

  it('says in one line that the device is full', async () => {
    const cwd = folder({ 'a.txt': '', 'b.txt': '' })
    const { stderr, code } = await cli(['extract', '.'], { cwd, stdout: new Broken('ENOSPC', 1) })
    expect(stderr).toBe('standard output: no space is left on the device. Free some space and run it again.\n')
    expect(code).toBe(3)
    const odd = await cli(['extract', '.'], { cwd, stdout: new Broken('EIO') })
    expect(odd.stderr).toBe('standard output: it cannot be written (EIO). Choose another place.\n')
  })

  it('works on when nobody reads the messages', async () => {
    const cwd = folder({ 'a.txt': '', 'b.txt': 'empty' })
    for (const error of ['EPIPE', 'ENOSPC']) {
      const { stdout, code } = await cli(['extract', 'b.txt', 'a.txt'], { cwd, stderr: new Broken(error) })
      expect(names(stdout)).toEqual(['a.txt'])
      expect(code).toBe(3)
    }
  })
})

describe('standard input that breaks', () => {
  it('is one failed input', async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: it broke'), { code: 'EIO' }))
      },
    })
    expect(await transcript(['extract', '-'], { stdin: broken })).toBe(
      '$ kkr-referat extract -\n--- stderr\n-: it cannot be read (EIO). Try a copy of it.\nExit code: 3\n',
    )
  })
})
