// The page's address, behind the #: the view, what it is about, and its filters. It can be sent.
//
//   #/beslutninger?q=sundhed&udfald=udsat
//   #/moede/hovedstaden-2026-06-16?punkt=3.2&ord=20518-20611

/** Where the reader is. */
export interface Address {
  readonly view: string
  /** What the view is about; empty for a list. */
  readonly key: string
  readonly filters: URLSearchParams
}

/** Reads an address. @param hash with its # */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?')
  const [view = '', ...rest] = path.split('/')
  return {
    view: view === '' ? 'beslutninger' : view,
    key: decoded(rest.join('/')),
    filters: new URLSearchParams(query),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Filters by name; those without a value are left out. */
export type Filters = Readonly<Record<string, string | null | undefined>>

let language: string | null = null

/** The language that every address of this page keeps; `null` for Danish. */
export function keepLanguage(given: string | null): void {
  language = given
}

/** Writes an address. @param key what the view is about */
export function addressOf(view: string, key = '', filters: Filters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value)
  }
  if (language !== null) query.set('sprog', language)
  const text = query.toString()
  return `#/${view}${key === '' ? '' : `/${encodeURIComponent(key)}`}${text === '' ? '' : `?${text}`}`
}
