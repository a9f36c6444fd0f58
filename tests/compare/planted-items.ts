// Edits of whole items: put in, taken out, moved, renumbered, retitled, with the list of contents made to follow.
import type { Dice } from '../../scripts/fuzz/dice.ts'
import type { Item } from '../../src/referat.ts'
import { splice, type Paper, type Plant, type Planted } from './planted.ts'

/** An item's text and its line in the contents. */
interface Piece {
  readonly item: Item
  readonly body: string
  readonly entry: string | null
}

/** Items of one heading that follow one another: `3.1`, `3.2`, …, and where they stand. */
interface Family {
  readonly pieces: readonly Piece[]
  readonly head: string
  readonly body: { readonly from: number; readonly to: number }
  /** The place of their lines in the contents; null when they cannot be cut out. */
  readonly contents: { readonly from: number; readonly to: number } | null
}

/** The families of at least three items. */
function families({ text, referat }: Paper): Family[] {
  const groups = new Map<string, Item[]>()
  for (const item of referat.items) {
    const head = /^(?<head>\d+\.)\d+$/u.exec(item.number ?? '')?.groups?.['head']
    if (head !== undefined) groups.set(head, [...(groups.get(head) ?? []), item])
  }
  return [...groups].flatMap(([head, items]) => {
    const counts = items.every(({ number }, i) => number === `${head}${i + 1}`)
    const [first, last] = [items[0], items.at(-1)]
    const isHeaded = items.every(({ at, number }) => text.startsWith(number ?? '', at.start))
    if (items.length < 3 || !counts || !isHeaded || first === undefined || last === undefined) return []
    const ends = items.map((item, i) => items[i + 1]?.at.start ?? item.at.end)
    const entries = items.map(({ number }) => referat.toc.find((entry) => entry.number === number) ?? null)
    const [top, bottom] = [entries[0], entries.at(-1)]
    const cut = (i: number): string | null => {
      const entry = entries[i]
      return entry == null ? null : text.slice(entry.at.start, entry.at.end)
    }
    // Entries that follow one another, with nothing in between: neither nested ones nor columns.
    const apart = entries.every((entry, i) => {
      const next = entries[i + 1]
      return entry == null || next == null || text.slice(entry.at.end, next.at.start).trim() === ''
    })
    const tidy = apart && entries.every((_, i) => cut(i)?.startsWith(`${head}${i + 1}`) === true)
    const pieces = items.map((item, i) => ({
      item,
      body: `${text.slice(item.at.start, ends[i]).trimEnd()}\n\n`,
      entry: tidy ? cut(i) : null,
    }))
    const contents = tidy && top && bottom ? { from: top.at.start, to: bottom.at.end } : null
    if (referat.toc.length > 0 && contents === null) return []
    return [{ pieces, head, body: { from: first.at.start, to: last.at.end }, contents }]
  })
}

/** The paper with these pieces in place of a family, numbered anew. */
function rebuilt(text: string, { head, body, contents }: Family, pieces: readonly Piece[]): string {
  const number = (words: string, i: number): string => words.replace(/^\d+\.\d+/u, `${head}${i + 1}`)
  const bodies = pieces.map((piece, i) => number(piece.body, i)).join('')
  const done = splice(text, body.from, body.to, bodies.trimEnd())
  if (contents === null) return done
  return splice(done, contents.from, contents.to, pieces.map(({ entry }, i) => number(entry ?? '', i)).join('\n'))
}

const structural =
  (edit: (family: Family, dice: Dice) => { pieces: readonly Piece[]; planted: Omit<Planted, 'text'> } | null): Plant =>
  (paper, dice) => {
    const all = families(paper)
    if (all.length === 0) return null
    const family = dice.one(all)
    const made = edit(family, dice)
    return made === null ? null : { ...made.planted, text: rebuilt(paper.text, family, made.pieces) }
  }

const NEW_TITLES = [
  'Fælles flådehavn for lystbåde',
  'Kaffeordning for rengøringsfolk',
  'Vinterklargøring af legepladser',
]

const put = structural(({ pieces, head }, dice) => {
  const title = dice.one(NEW_TITLES)
  const at = dice.below(pieces.length + 1)
  const body = `${head}0. ${title}\n\nBaggrund\n\nFormandskabet har bedt om at få emnet på som et nyt punkt.\n\n`
  const [before, after] = [pieces.slice(0, at), pieces.slice(at)]
  const item = pieces[0]?.item
  if (item === undefined) return null
  const dot = /^\d+\.\d+\./u.test(pieces[0]?.body ?? '') ? body : body.replace('0. ', '0 ')
  const entry = (pieces[0]?.entry ?? '').replace(
    /^(?<number>\d+\.\d+\.?)(?<gap>\s+)(?<title>.*?)(?<rest>[\s.]*\d*)$/su,
    `$<number>$<gap>${title}$<rest>`,
  )
  return {
    pieces: [...before, { item, body: dot, entry }, ...after],
    planted: { name: `item put in at ${head}${at + 1}`, type: 'item-added', item: title },
  }
})

const take = structural(({ pieces, head }, dice) => {
  const at = dice.below(pieces.length)
  return {
    pieces: pieces.filter((_, i) => i !== at),
    planted: { name: `item ${head}${at + 1} taken out`, type: 'item-removed', item: pieces[at]?.item.title ?? null },
  }
})

const move = structural(({ pieces, head }, dice) => {
  const from = dice.below(pieces.length)
  const to = (from + 2 + dice.below(Math.max(1, pieces.length - 3))) % pieces.length
  const piece = pieces[from]
  if (piece === undefined || Math.abs(to - from) < 2) return null
  const rest = pieces.filter((_, i) => i !== from)
  return {
    pieces: [...rest.slice(0, to), piece, ...rest.slice(to)],
    planted: { name: `item ${head}${from + 1} moved to ${head}${to + 1}`, type: 'item-moved', item: piece.item.title },
  }
})

/** The last of a family gets the next number: a gap, in the heading and in the contents. */
const renumber: Plant = (paper, dice) => {
  const all = families(paper)
  if (all.length === 0) return null
  const family = dice.one(all)
  const { pieces, head } = family
  const last = pieces.at(-1)
  if (last === undefined) return null
  const number = `${head}${pieces.length + 1}`
  const at = last.item.at.start
  const old = /^\d+\.\d+/u.exec(last.body)?.[0] ?? ''
  let text = splice(paper.text, at, at + old.length, number)
  const entry = paper.referat.toc.find((one) => one.number === last.item.number)
  if (entry !== undefined) text = splice(text, entry.at.start, entry.at.start + old.length, number)
  return { name: `renumbered: ${old} to ${number}`, text, type: 'item-renumbered', item: last.item.title }
}

/** One word of a title, in the heading and in the contents. */
const retitle: Plant = ({ text, referat }, dice) => {
  const known = referat.items.filter(({ title, level }) => level > 1 && /(?<!\p{L})\p{Ll}{5,}/u.test(title))
  if (known.length === 0) return null
  const item = dice.one(known)
  const [word = ''] = /(?<!\p{L})\p{Ll}{5,}/u.exec(item.title) ?? []
  const from = text.indexOf(word, item.at.start)
  let done = splice(text, from, from + word.length, 'kanaler')
  const entry = referat.toc.find(({ number }) => number !== null && number === item.number)
  const inEntry = entry === undefined ? -1 : text.slice(entry.at.start, entry.at.end).indexOf(word)
  if (entry !== undefined && inEntry >= 0) {
    const at = entry.at.start + inEntry
    done = splice(done, at, at + word.length, 'kanaler')
  }
  return {
    name: `retitled: ${item.title}`,
    text: done,
    type: 'item-retitled',
    item: item.title.replace(word, 'kanaler'),
  }
}

/** Edits of whole items. */
export const LARGE: readonly Plant[] = [put, take, move, renumber, retitle]

/** An item and the next one change places. */
const swap = structural(({ pieces }, dice) => {
  const at = dice.below(pieces.length - 1)
  const [one, other] = [pieces[at], pieces[at + 1]]
  if (one === undefined || other === undefined) return null
  return {
    pieces: [...pieces.slice(0, at), other, one, ...pieces.slice(at + 2)],
    planted: { name: `${one.item.number ?? ''} and the next swapped`, type: 'item-moved', item: [one.item.title, other.item.title] }, // prettier-ignore
  }
})

/** Any item, to stand before all others of its heading. */
const toTheFront = structural(({ pieces }, dice) => {
  const from = 2 + dice.below(pieces.length - 2)
  const piece = pieces[from]
  if (piece === undefined) return null
  return {
    pieces: [piece, ...pieces.filter((one) => one !== piece)],
    planted: { name: `item ${piece.item.number ?? ''} moved to the front`, type: 'item-moved', item: piece.item.title },
  }
})

/** Every word of a title, in the heading and in the contents; or that the item is closed. */
const rename =
  (put: (title: string) => string): Plant =>
  ({ text, referat }, dice) => {
    const known = referat.items.filter(({ title, at }) => text.startsWith(title, text.indexOf(title, at.start)) && text.indexOf(title, at.start) < at.start + 12) // prettier-ignore
    if (known.length === 0) return null
    const item = dice.one(known)
    const from = text.indexOf(item.title, item.at.start)
    let done = splice(text, from, from + item.title.length, put(item.title))
    const entry = referat.toc.find(({ number, title }) => number === item.number && title === item.title)
    const inEntry = entry === undefined ? -1 : text.slice(entry.at.start, entry.at.end).indexOf(item.title)
    if (referat.toc.length > 0 && (entry === undefined || inEntry < 0)) return null
    if (entry !== undefined) done = splice(done, entry.at.start + inEntry, entry.at.start + inEntry + item.title.length, put(item.title)) // prettier-ignore
    return { name: `retitled: ${item.title}`, text: done, type: 'item-retitled', item: put(item.title) }
  }

/** More edits of whole items. */
export const ORDER: readonly Plant[] = [
  swap,
  toTheFront,
  rename(() => 'Nye lanterner til alle bådebroer'),
  rename((title) => `${title} i 2033`),
]
