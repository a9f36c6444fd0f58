// Configurations that are no JSON, or JSON that nobody expects: a usage error that names the file, before anything is
// read, whatever they hold.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, CLEAN } from './checking.ts'
import { folder } from './folder.ts'

const NAME = 'kkr-referat.config.json'

/** What a JSON parser must not take. */
const NO_JSON = [
  '', ' ', '\u0000', '{', '}', '[', '{]', '{"failOn"}', '{"failOn":}', '{"failOn":"error",}', '{,}', '{"a" "b"}', '{a:1}',
  "{'failOn':'error'}", '{"failOn":"error"} {}', '{"failOn":"error"}x', '{"failOn":"error"', '{"failOn":"err', '{"failOn":error}',
  '{"maxWarnings":01}', '{"maxWarnings":1.}', '{"maxWarnings":.5}', '{"maxWarnings":+1}', '{"maxWarnings":0x1}', '{"maxWarnings":1e}',
  '{"maxWarnings":NaN}', '{"maxWarnings":Infinity}', '{"maxWarnings":- 1}', '{"maxWarnings":1 2}', '{"maxWarnings":undefined}',
  '{"baseline":"\\x"}', '{"baseline":"\\u12"}', '{"baseline":"a\nb"}', '{"baseline":"\t"}', '{"baseline":"\u001f"}',
  '# nothing\n{}', '{} /* nothing */', '{"failOn": // "error" }', '{"failOn":True}', 'nul', '"a', '\u00a0{}', '\u200b{}', '\f{}', '{}\u0000', '['.repeat(100_000), '{"a":'.repeat(100_000),
] // prettier-ignore

/** JSON that is no configuration. */
const NO_CONFIG = [
  'null', 'true', '1', '"failOn"', '[]', '[{}]', '{"":1}', '{"failOn":null}', '{"failOn":"Error"}', '{"failOn":["error"]}',
  '{"maxWarnings":1e400}', '{"maxWarnings":1.5}', '{"maxWarnings":-1}', '{"maxWarnings":"1"}', '{"maxWarnings":123123123123123123123123}',
  '{"rules":[]}', '{"rules":{"":"off"}}', '{"rules":{"constructor":"off"}}', '{"rules":{"toString":"off"}}', '{"rules":{"__proto__":"off"}}',
  '{"rules":{"__proto__":{"personal-data":"off"}}}', '{"__proto__":{"failOn":"never"}}', '{"constructor":{}}', '{"hasOwnProperty":1}',
  '{"baseline":""}', '{"baseline":{}}', '{"\\ud800":1}', '{"rules":{"\\u001b[2J":"off"}}', '{"$schema":1}', `{"rules":${'['.repeat(5000)}${']'.repeat(5000)}}`,
] // prettier-ignore

async function complaint(bytes: string | Uint8Array): Promise<string> {
  const cwd = folder({ 'maj.txt': CLEAN })
  writeFileSync(join(cwd, NAME), bytes)
  const { stdout, stderr, code } = await check(['maj.txt'], { cwd })
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  expect(stderr).toMatch(/^error: [^\n]+\n$/u)
  expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  expect(stderr).toContain(`${join(cwd, NAME)}: `)
  expect(({} as { failOn?: unknown }).failOn).toBeUndefined()
  return stderr
}

describe('a configuration is a usage error', () => {
  it.each(NO_JSON.map((text) => [text.length > 100 ? `${text.slice(0, 20)}…` : text, text]))(
    'that is no JSON: %j',
    async (_, text) => {
      expect(await complaint(text)).toMatch(/: it is no JSON: /u)
    },
  )

  it.each(NO_CONFIG.map((text) => [text.slice(0, 60), text]))('that is other JSON: %j', async (_, text) => {
    await complaint(text)
  })

  it.each([
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
    ['Latin-1', Buffer.from('{"baseline":"k\xf8ge.json"}', 'latin1')],
    ['bytes', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])],
  ])('in %s', async (_, bytes) => {
    await complaint(bytes)
  })
})

describe('a configuration is taken', () => {
  it.each(['{}', ' {\r\n}\t', '\ufeff{}', '{"maxWarnings":1e2}', '{"maxWarnings":-0}', '{"rules":{}}', '{"\\u0066ailOn":"never"}'])(
    'that is written in an unusual way: %j',
    async (text) => {
      const cwd = folder({ [NAME]: text, 'maj.txt': CLEAN })
      expect(await check(['maj.txt', '--format', 'concise'], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 })
    },
  ) // prettier-ignore
})
