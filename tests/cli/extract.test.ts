import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from './folder.ts'
import { cli, documentNames as names, transcript } from './transcript.ts'

describe('extract writes', () => {
  it('one line for one document', async () => {
    const { stdout, stderr, code } = await cli(['extract', 'a.txt'], { cwd: folder({ 'a.txt': '2 items' }) })
    expect(stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1.1', source: { name: 'a.txt' } })
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  })

  it('one line for each document, in the order given', async () => {
    const cwd = folder({ 'b.txt': '1 item', 'a.txt': '1 item' })
    expect(names((await cli(['extract', 'b.txt', 'a.txt'], { cwd })).stdout)).toEqual(['b.txt', 'a.txt'])
  })

  it('indented documents with --pretty', async () => {
    const { stdout } = await cli(['extract', 'a.txt', '--pretty'], { cwd: folder({ 'a.txt': '' }) })
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": "1\.1",\n/u)
  })

  it('one array with --format json, whole even when inputs fail', async () => {
    const cwd = folder({ 'a.txt': '1 item', 'b.txt': 'empty', 'c.txt': '1 item' })
    for (const more of [[], ['--pretty']]) {
      const { stdout, code } = await cli(['extract', '.', '--format', 'json', ...more], { cwd })
      expect(JSON.parse(stdout)).toMatchObject([{ source: { name: 'a.txt' } }, { source: { name: 'c.txt' } }])
      expect(code).toBe(3)
    }
    expect((await cli(['extract', 'b.txt', '--format', 'json'], { cwd })).stdout).toBe('[]\n')
  })

  it('no places with --no-at', async () => {
    const cwd = folder({ 'a.txt': '2 items' })
    expect((await cli(['extract', 'a.txt'], { cwd })).stdout).toContain('"at":')
    expect((await cli(['extract', 'a.txt', '--no-at'], { cwd })).stdout).not.toContain('"at":')
  })

  it('a summary on a terminal, and only there', async () => {
    const cwd = folder({ 'a.txt': '2 items', 'b.txt': '1 item', 'c.txt': 'empty' })
    const { stderr } = await cli(['extract', '.', '--no-color'], { cwd, tty: true })
    expect(stderr).toMatch(
      /^c\.txt: the file is empty\. Fetch it again\.\n2 documents, 3 items, 2 decisions, 1 unreadable, \d+\.\d s\n$/u,
    )
    expect((await cli(['extract', 'b.txt'], { cwd, tty: true })).stderr).toMatch(
      /^1 document, 1 item, 1 decision, 0 unreadable, \d+\.\d s\n$/u,
    )
    expect((await cli(['extract', 'b.txt', '--quiet'], { cwd, tty: true })).stderr).toBe('')
  })
})

describe('extract reads', () => {
  it('folders, sorted by code unit, in any case of the extension, without hidden files', async () => {
    const cwd = folder({
      'm/b.PDF': '',
      'm/a/x.md': '',
      'm/a.txt': '',
      'm/Z.Txt': '',
      'm/å.txt': '',
      'm/notes.odt': '',
      'm/.hidden.txt': '',
      'm/.git/x.txt': '',
    })
    const expected = ['m/Z.Txt', 'm/a.txt', 'm/a/x.md', 'm/b.PDF', 'm/å.txt']
    expect(names((await cli(['extract', 'm'], { cwd })).stdout)).toEqual(expected)
    expect(names((await cli(['extract', 'm/'], { cwd })).stdout)).toEqual(expected)
    expect(names((await cli(['extract', './m'], { cwd })).stdout)).toEqual(expected.map((name) => `./${name}`))
    expect(names((await cli(['extract', join(cwd, 'm')], { cwd })).stdout)).toEqual(expected.map((n) => join(cwd, n)))
  })

  it('patterns, sorted, at any depth', async () => {
    const cwd = folder({ 'm/b.txt': '', 'm/a/c.txt': '', 'm/a.pdf': '', 'm/x.txt/y.md': '' })
    expect(names((await cli(['extract', 'm/**/*.txt'], { cwd })).stdout)).toEqual(['m/a/c.txt', 'm/b.txt'])
    expect(names((await cli(['extract', '*/{b,a}.*'], { cwd })).stdout)).toEqual(['m/a.pdf', 'm/b.txt'])
    expect(names((await cli(['extract', join(cwd, '*/b.txt')], { cwd })).stdout)).toEqual([join(cwd, 'm/b.txt')])
  })

  it('a name that exists as a name, whatever signs it holds', async () => {
    const odd = [
      'referat (1).txt',
      'a[bc].txt',
      '{x}.txt',
      'all*.txt',
      '-rf.txt',
      'a\nb.txt',
      ' .txt',
      'what?.txt',
      'a.txt ',
      'con.txt',
      '~.txt',
      '$HOME.txt',
    ]
    const cwd = folder(Object.fromEntries(odd.map((name) => [name, ''])))
    const { stdout, code } = await cli(['extract', '--', ...odd], { cwd })
    expect(names(stdout)).toEqual(odd)
    expect(code).toBe(0)
  })

  it('each real file once', async () => {
    const cwd = folder({ 'm/a.txt': '', 'm/b.txt': '' })
    symlinkSync('a.txt', join(cwd, 'm/link.txt'))
    const { stdout } = await cli(['extract', 'm/b.txt', 'm', './m/a.txt', 'm/*'], { cwd })
    expect(names(stdout)).toEqual(['m/b.txt', 'm/a.txt'])
  })

  it('standard input, under the name it is given, once', async () => {
    expect(names((await cli(['extract', '-', '-'], { stdin: '1 item' })).stdout)).toEqual(['-'])
    const named = await cli(['extract', '-', '--stdin-filename', 'x/referat.md'], { stdin: '1 item' })
    expect(names(named.stdout)).toEqual(['x/referat.md'])
  })

  it('a locked document with the password given, or the one of the environment', async () => {
    const cwd = folder({ 'a.pdf': 'locked' })
    expect(await transcript(['extract', 'a.pdf'], { cwd })).toBe(
      '$ kkr-referat extract a.pdf\n--- stderr\n' +
        'a.pdf: the PDF is locked with a password. Give it with --password.\nExit code: 3\n',
    )
    expect((await cli(['extract', 'a.pdf', '--password', 'kkr'], { cwd })).code).toBe(0)
    expect((await cli(['extract', 'a.pdf'], { cwd, env: { KKR_REFERAT_PASSWORD: 'kkr' } })).code).toBe(0)
    expect((await cli(['extract', 'a.pdf'], { cwd, env: { KKR_REFERAT_PASSWORD: '' } })).code).toBe(3)
  })

  it('what is no KKR document only by force', async () => {
    const cwd = folder({ 'a.txt': 'a cookbook' })
    expect((await cli(['extract', 'a.txt'], { cwd })).stderr).toBe(
      'a.txt: these are no KKR minutes. Use --force to read it all the same.\n',
    )
    expect((await cli(['extract', 'a.txt', '--force'], { cwd })).code).toBe(0)
  })
})

describe('extract refuses', () => {
  it('a missing file, and goes on', async () => {
    const cwd = folder({ 'a.txt': '' })
    const { stdout, stderr, code } = await cli(
      ['extract', 'gone.pdf', '', '*.nix', 'a.txt', 'a.txt/x', '!(b', '!*.txt'],
      { cwd },
    )
    expect(names(stdout)).toEqual(['a.txt'])
    expect(stderr).toBe(
      'gone.pdf: there is no such file or folder. Check the name.\n' +
        "'': the name is empty. Check what was given.\n" +
        '*.nix: skipped: no file matches this pattern.\n' +
        'a.txt/x: there is no such file or folder. Check the name.\n' +
        '!(b: there is no such file or folder. Check the name.\n!*.txt: there is no such file or folder. Check the name.\n',
    )
    expect(code).toBe(3)
  })

  it('to end well when there was nothing to read', async () => {
    const cwd = folder({ 'm/a.odt': '' })
    expect(await transcript(['extract', 'm', '*.pdf', '--format', 'json'], { cwd })).toBe(
      "$ kkr-referat extract m '*.pdf' --format json\n--- stderr\n" +
        'm: skipped: it holds no .pdf, .docx, .txt or .md file.\n' +
        '*.pdf: skipped: no file matches this pattern.\n' +
        'error: no input is left to read.\nExit code: 2\n',
    )
  })

  it('options that contradict each other', async () => {
    const cwd = folder({ 'a.txt': '' })
    const both = await cli(['extract', 'a.txt', '--out-dir', 'o', '--format', 'json'], { cwd })
    expect(both.stderr).toMatch(/^error: --out-dir writes a file for each input, --format is for standard output\./u)
    const unnamed = await cli(['extract', 'a.txt', '--stdin-filename', 'x.pdf'], { cwd })
    expect(unnamed.stderr).toMatch(/^error: --stdin-filename names standard input, which is not read\./u)
    expect([both.code, unnamed.code]).toEqual([2, 2])
  })

  it('to show a name raw', async () => {
    const cwd = folder({ 'a\u001b[31m\n::error::\u202e.txt': 'empty' })
    const { stderr } = await cli(['extract', '.'], { cwd })
    expect(stderr).toBe('a\\u{1b}[31m\\u{a}:\\u{3a}error:\\u{3a}\\u{202e}.txt: the file is empty. Fetch it again.\n')
  })
})

describe('when it is our bug', () => {
  it('says what to report, goes on, and ends with 4', async () => {
    const cwd = folder({ 'a.txt': 'bug', 'b.txt': '1 item', 'c.txt': 'empty' })
    const { stdout, stderr, code } = await cli(['extract', '.'], { cwd })
    expect(names(stdout)).toEqual(['b.txt'])
    expect(stderr.split('\n')[0]).toMatch(
      /^a\.txt: internal error: x is undefined \(kkr-referat \d+\.\d+\.\d+, Node v[\d.]+\)\. This is our bug: run it again with --debug and please report what it says\.$/u,
    )
    expect(code).toBe(4)
  })

  it('shows where with --debug', async () => {
    const { stderr } = await cli(['extract', 'a.txt', '--debug'], { cwd: folder({ 'a.txt': 'bug' }) })
    expect(stderr).toMatch(/TypeError: x is undefined\nand more\n +at /u)
  })

  it('emits nothing that breaks the schema', async () => {
    const { stdout, stderr, code } = await cli(['extract', 'a.txt'], { cwd: folder({ 'a.txt': 'misshapen' }) })
    expect(stdout).toBe('')
    expect(stderr).toContain('the result breaks the schema at toc:')
    expect(code).toBe(4)
  })
})

describe('colour', () => {
  it('marks the name, on a terminal or when asked', async () => {
    const cwd = folder({ 'b.txt': 'empty' })
    const marked = '\u001b[1mb.txt:\u001b[22m the file is empty. Fetch it again.\n'
    expect((await cli(['extract', 'b.txt'], { cwd, env: { FORCE_COLOR: '1' } })).stderr).toBe(marked)
    expect((await cli(['extract', 'b.txt'], { cwd, tty: true })).stderr).toContain(marked)
    const plain = { cwd, tty: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }
    expect((await cli(['extract', 'b.txt'], plain)).stderr).not.toContain('\u001b')
    expect((await cli(['extract', 'b.txt', '--no-color'], { cwd, tty: true })).stderr).not.toContain('\u001b')
  })
})

it('leaves nothing out of a folder whose name is a document’s', async () => {
  const cwd = folder({ 'm/x.pdf/y.txt': '' })
  mkdirSync(join(cwd, 'm/empty.pdf'))
  expect(names((await cli(['extract', 'm'], { cwd })).stdout)).toEqual(['m/x.pdf/y.txt'])
})
