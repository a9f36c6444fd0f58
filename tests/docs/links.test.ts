// Links lead somewhere, and what the README is for is in it.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchors, links, pageOf, PAGES, PROJECT } from './pages.ts'

describe('links', () => {
  it.each(PAGES.map((page) => [page.path, page] as const))('of %s lead to files and headings', (path, page) => {
    const broken = links(page).filter((link) => {
      if (/^[a-z]+:/u.test(link)) return !/^https:\/\/[a-z]/u.test(link)
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), file))
      if (!existsSync(join(PROJECT, target))) return true
      return anchor !== undefined && !anchors(pageOf(target)).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('lead from the README to every page', () => {
    const reached = new Set(['README.md'])
    for (const path of reached) {
      for (const link of links(pageOf(path))) {
        const target = normalize(join(dirname(path), link.split('#')[0] ?? ''))
        if (PAGES.some((page) => page.path === target)) reached.add(target)
      }
    }
    expect(PAGES.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([])
  })
})

describe('the README', () => {
  const { text, blocks } = pageOf('README.md')

  it('is a screen and a half', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(110)
  })

  it('begins with two commands: one installs and reads the fixtures, one installs and runs all tests', () => {
    expect(blocks.slice(0, 2)).toMatchObject([
      { language: 'sh', code: expect.stringMatching(/^npm ci &&\nnode bin\/kkr-referat\.js extract fixtures\//u) as string },
      { language: 'sh', code: 'npm ci && npm test\n' },
    ]) // prettier-ignore
    expect(pageOf('README.da.md').blocks[0]?.code).toBe(blocks[0]?.code)
  })
})

it('pages name only scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: object }
  const named = PAGES.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:--silent )?(?<name>[a-z][a-z:-]*)/gu)].map(({ groups }) => groups?.['name'] ?? ''),
  )
  expect(named.length).toBeGreaterThan(5)
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]))
})
