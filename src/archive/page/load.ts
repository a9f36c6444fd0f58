// The page's data: compressed and in base64, inert in the page itself or, where it is split, in files that are loaded as
// scripts when they are asked for, since that works without a server.
import type { MeetingData } from '../format/meeting.ts'
import type { Overview } from '../format/overview.ts'

async function inflate(base64: string): Promise<string> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** What lies in the page under an id. */
const held = (id: string): string | null => document.getElementById(id)?.textContent ?? null

/** The parts of a meeting, made one. */
async function whole(parts: string): Promise<MeetingData> {
  const texts = await Promise.all(parts.split('.').map(inflate))
  return Object.assign({}, ...texts.map((text) => JSON.parse(text) as object)) as MeetingData
}

/** The rows of the lists. @throws {Error} when the page was cut */
export async function loadOverview(): Promise<Overview> {
  const overview = held('overview')
  if (overview === null) throw new Error('the page is not whole')
  return JSON.parse(await inflate(overview)) as Overview
}

const opened = new Map<number, Promise<MeetingData>>()

/**
 * The data of a meeting; loaded once.
 * @param index among the meetings of the overview
 * @param key the meeting's key
 * @throws {Error} when they are not there
 */
export function loadMeeting(index: number, key: string, split: boolean): Promise<MeetingData> {
  const known = opened.get(index)
  if (known !== undefined) return known
  const loading = open(index, key, split)
  opened.set(index, loading)
  loading.catch(() => opened.delete(index))
  return loading
}

const open = async (index: number, key: string, split: boolean): Promise<MeetingData> =>
  whole(await partsOf(index, key, split))

/**
 * The text of a meeting, for the search. Nothing else of the meeting is kept: what all meetings hold would weigh on every
 * keystroke.
 * @throws {Error} when it is not there
 */
export async function loadText(index: number, key: string, split: boolean): Promise<string> {
  const [document = ''] = (await partsOf(index, key, split)).split('.')
  return (JSON.parse(await inflate(document)) as MeetingData).text
}

async function partsOf(index: number, key: string, split: boolean): Promise<string> {
  const parts = split ? await loadFile(key) : held(`meeting-${index}`)
  if (parts === null) throw new Error(`no data of ${key}`)
  return parts
}

/** Where files put what they hold, by the key of the meeting. */
const arrived = new Map<string, string>()
Object.defineProperty(globalThis, 'kkrReferat', {
  value: (key: string, data: string) => {
    arrived.set(key, data)
  },
})

function loadFile(key: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `data/${encodeURIComponent(key)}.js`
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`data/${key}.js`))
    })
    script.addEventListener('load', () => {
      script.remove()
      const data = arrived.get(key)
      arrived.delete(key)
      if (data === undefined) reject(new Error(`data/${key}.js holds something else`))
      else resolve(data)
    })
    document.head.append(script)
  })
}
