// A reader whose engine does what the document says: "%PDF- busy loop". It is put in the place of the built reader, so
// its imports are from there; everything but the engine is real.
import { writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { serialize } from 'node:v8'
import { PDF } from '../read/failures/document-texts.js'
import { ReadFailure } from '../read/read-failure.js'
import { serve } from '../reading/serve.js'

const CHANNEL = 3
const good = JSON.parse(await readFile(new URL('good.json', import.meta.url), 'utf8'))
const never = () => new Promise(() => undefined)
const refusal = () => new ReadFailure('damaged', PDF.damaged)
const kept = []
const GIST = { name: 'x', sha256: 'x', bytes: 1, pages: 1, items: 1, decisions: 1 }

const DEEDS = {
  'be good': () => undefined,
  refuse: () => {
    throw refusal()
  },
  hang: never,
  'busy loop': () => {
    for (;;) kept.length = 0
  },
  'busy loop afterwards': () => {
    globalThis.setImmediate(DEEDS['busy loop'])
  },
  'starve timers': async () => {
    for (;;) await null
  },
  'fill the heap': () => {
    for (;;) kept.push({ a: kept.length, b: [kept.length] })
  },
  'fill buffers': async () => {
    for (;;) {
      kept.push(new Uint8Array(16 * 1024 * 1024).fill(1))
      await wait(5)
    }
  },
  'throw no error': () => {
    throw 'odd'
  },
  'throw nothing printable': () => {
    throw Object.create(null)
  },
  'reject behind our back': () => {
    void Promise.reject(new Error('Command token too long'))
  },
  'reject behind our back and refuse': () => {
    void Promise.reject(new Error('Illegal character'))
    throw refusal()
  },
  'reject behind our back and hang': () => {
    void Promise.reject('odd')
    return never()
  },
  'reject no word': () => {
    void Promise.reject(Object.create(null))
  },
  'throw behind our back': () => {
    globalThis.setImmediate(() => {
      throw new TypeError('x is undefined')
    })
  },
  'leave a rejection behind': () => {
    void wait(30).then(() => {
      throw new Error('from before')
    })
  },
  'exit 0': () => process.exit(0),
  'exit 0 afterwards': () => {
    globalThis.setImmediate(() => process.exit(0))
  },
  abort: () => process.abort(),
  'kill itself': () => process.kill(process.pid, 'SIGSEGV'),
  print: () => {
    console.log('{"schemaVersion":"1.0"}')
  },
  'print past Node': () => {
    writeSync(1, '{"schemaVersion":"1.0"}\n')
  },
  'chatter on standard error': () => {
    process.stderr.write(`${'x'.repeat(1000)}\n`.repeat(1000))
  },
  'answer twice': () => {
    answer({ kind: 'read', gist: null, made: { referat: { value: good } } })
  },
  'answer with two records': () => {
    answer({ kind: 'read', gist: GIST, made: { referat: { line: Buffer.from('{}\n{}\n') } } })
  },
  'answer with half a record': () => {
    answer({ kind: 'read', gist: GIST, made: { referat: { line: Buffer.from('{"schemaVersion":') } } })
  },
  'answer with a record of no bytes': () => {
    answer({ kind: 'read', gist: GIST, made: { referat: { line: '{}\n' } } })
  },
  'answer with a lame gist': () => {
    answer({ kind: 'read', gist: { ...GIST, items: 'many' }, made: { referat: { line: Buffer.from('{}\n') } } })
  },
  'speak gibberish': () => {
    writeSync(CHANNEL, Buffer.from([0, 0, 0, 4, 1, 2, 3, 4]))
    return never()
  },
  'promise 2 GB': () => {
    writeSync(CHANNEL, Buffer.from([0x80, 0, 0, 0]))
    return never()
  },
  'answer with 130 MB': () => ({ ...good, template: 'x'.repeat(130 * 1024 * 1024) }),
  'answer with a function': () => ({ ...good, template: () => undefined }),
  'answer with 42': () => 42,
  'answer with null': () => null,
  'answer with a lame Referat': () => ({ ...good, toc: 'none' }),
}

let task = 0

/** Says something of its own to the first process. */
function answer(value) {
  const body = serialize({ kind: 'answer', id: task, answer: value })
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  writeSync(CHANNEL, Buffer.concat([head, body]))
}

async function read({ name, bytes }) {
  task++
  const result = await DEEDS[Buffer.from(bytes).toString().slice('%PDF- '.length)]()
  return result === undefined ? { ...good, source: { ...good.source, name } } : result
}

serve(async () => ({ read, conclude: (made) => made }))
