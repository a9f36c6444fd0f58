// What lies beside a ledger while a run writes to it, and what another run makes of it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Claimed, whileClaimed } from '../../src/cli/papers/claim.ts'
import { folder, tree } from './folder.ts'

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
const claim = (machine: string, pid: number): string => `.l.jsonl-${machine}-${pid}-0123abcd.claim`

describe('a file that is added to', () => {
  it('is held by one at a time, and nothing is left behind', async () => {
    const path = join(folder(), 'l.jsonl')
    let [inside, most] = [0, 0]
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside)
      await new Promise((done) => setTimeout(done, 5))
      inside--
    }
    await Promise.all(Array.from({ length: 5 }, () => whileClaimed(path, work)))
    expect(most).toBe(1)
    await expect(whileClaimed(path, () => Promise.reject(new Error('it broke')))).rejects.toThrow('it broke')
    expect(tree(join(path, '..'))).toEqual([])
  })

  it('is free of the claim of a run that is dead', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    const cwd = folder({ [claim(MACHINE, pid)]: '' })
    expect(await whileClaimed(join(cwd, 'l.jsonl'), () => Promise.resolve('done'))).toBe('done')
    expect(tree(cwd)).toEqual([])
  })

  it.each([
    ['a run that is alive', claim(MACHINE, process.ppid)],
    ['a run of another machine', claim('000000', 1)],
  ])('is left to %s, and the claim is named', async (_, name) => {
    const cwd = folder()
    writeFileSync(join(cwd, name), '')
    const now = vi.spyOn(Date, 'now').mockReturnValueOnce(0)
    const refusal = whileClaimed(join(cwd, 'l.jsonl'), () => Promise.resolve('done'))
    await expect(refusal).rejects.toThrow(Claimed)
    await expect(refusal).rejects.toMatchObject({ path: join(cwd, name) })
    now.mockRestore()
    expect(tree(cwd)).toEqual([name])
  })
})
