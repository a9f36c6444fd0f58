// Reports in files: whole or not at all; what is no file is written to as it is, and stays what it is.
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOutputFile } from '../../src/files/output-file.ts'
import { refuseBadFiles } from '../../src/cli/outputs/refuse-files.ts'
import { folder, tree } from './folder.ts'

describe('a report file', () => {
  it('is there when it has ended, with all its pieces, and not before', async () => {
    const cwd = folder({ 'report.json': 'of yesterday' })
    const file = await openOutputFile(join(cwd, 'report.json'), 'report.json')
    await file.write('one ')
    await file.write('two')
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('of yesterday')
    await file.end()
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('one two')
    expect(tree(cwd)).toEqual(['report.json'])
  })

  it('leaves nothing behind when it is abandoned', async () => {
    const cwd = folder({ 'report.json': 'of yesterday' })
    const file = await openOutputFile(join(cwd, 'report.json'), 'report.json')
    await file.write('one ')
    await file.abandon()
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('of yesterday')
    expect(tree(cwd)).toEqual(['report.json'])
  })

  it('says where it cannot be written', async () => {
    const cwd = folder()
    await expect(openOutputFile(join(cwd, 'none/report.json'), 'none/report.json')).rejects.toThrow(
      'none/report.json: it cannot be written (ENOENT). Choose another place.',
    )
  })

  it.skipIf(!existsSync('/dev/full'))('that is a device stays one, and its faults are told', async () => {
    const cwd = folder()
    symlinkSync('/dev/full', join(cwd, 'full'))
    const file = await openOutputFile(join(cwd, 'full'), 'full')
    await expect(file.write('one')).rejects.toThrow('full: no space is left on the device.')
    await file.abandon()
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
    const nothing = await openOutputFile('/dev/null', '/dev/null')
    await nothing.write('one')
    await nothing.end()
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('report files that are refused', () => {
  const reports = (...files: string[]) => files.map((file) => ({ file, what: 'report' as const }))

  it.each([
    [['a.json', './a.json'], 'two reports would go to ./a.json. Name two files.'],
    [['under'], 'under is a folder. Name a file for the report.'],
  ])('%j', async (files, message) => {
    await expect(refuseBadFiles(reports(...files), [], folder({ 'under/x': '' }))).rejects.toThrow(message)
  })

  it('are not those of others', async () => {
    await expect(refuseBadFiles(reports('a.json', 'b.json'), [], folder())).resolves.toBeUndefined()
  })
})
