// Characters that converters spell in letters: `&amp;`, `&aelig;`, `&#230;`, `&#xE6;`.

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    laquo: '«',
    raquo: '»',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsquo: '‘',
    rsquo: '’',
    sect: '§',
    euro: '€',
    aelig: 'æ',
    oslash: 'ø',
    aring: 'å',
    AElig: 'Æ',
    Oslash: 'Ø',
    Aring: 'Å',
    eacute: 'é',
    egrave: 'è',
    ouml: 'ö',
    auml: 'ä',
    uuml: 'ü',
    frac12: '½',
    sup2: '²',
    sup3: '³',
  }),
)

const ENTITY = /&(?:(?<name>[a-zA-Z]{2,8}\d{0,2})|#(?<digits>\d{2,6})|#[xX](?<hex>[0-9a-fA-F]{2,5}));/uy

/** The entity at a place; `null` when there is none that is known. */
export function entityAt(text: string, at: number): { readonly char: string; readonly length: number } | null {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(text)
  const { name, digits, hex } = found?.groups ?? {}
  if (found === null) return null
  if (name !== undefined) {
    const char = NAMED.get(name)
    return char === undefined ? null : { char, length: found[0].length }
  }
  const code = digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits)
  // No controls, no half characters.
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code > 0x1_ff_ff) return null
  return { char: String.fromCodePoint(code), length: found[0].length }
}
