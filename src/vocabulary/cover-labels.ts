// What stands on the cover, beside the title: labelled fields, the publisher's statement, remarks.

/** The fields of the cover and the labels that open them (compared without case; a colon follows, sometimes after a blank). */
export const COVER_LABELS = {
  date: ['Dato', 'Mødedato', 'Dato og tid', 'Dato og tidspunkt', 'Mødedato og -tid'],
  time: ['Tidspunkt', 'Tid', 'Mødetid', 'Mødetidspunkt', 'Klokken', 'Kl.'],
  place: ['Sted', 'Mødested', 'Lokale', 'Lokation', 'Adresse'],
} as const satisfies Record<string, readonly string[]>

export type CoverField = keyof typeof COVER_LABELS

/** Headings of KL's statement on the cover: 2010-11 mission and goals and values, 2012 on mission and vision. */
export const STATEMENT_HEADINGS: readonly string[] = [
  'Mission',
  'Vision',
  'KL’s mission',
  'KL’s vision',
  'Grundlæggende mål',
  'KL’s grundlæggende mål',
  'Grundlæggende værdier',
  'Tre grundlæggende værdier',
  'KL’s tre grundlæggende værdier',
  'Værdier',
]

// A remark beside date and place is a sentence of its own:
//   Sted: Hotel Fjorden, Havnegade 1, Vejle.
//   Der er mulighed for politiske formøder fra kl. 9.00
//   ^^^^^^
/** How a remark on the cover begins. */
export const REMARK_STARTS =
  /^(?:Der (?:er|vil|bliver|serveres|afholdes|holdes)|Bemærk|NB|OBS|Politisk|Formøde|Gruppemøde|Frokost|Kaffe|Morgenmad|Mødet |Møderne |Forplejning|Parkering|Tilmelding|Efter mødet|Inden mødet|Før mødet|I forlængelse)/u
/** A remark also shows by a time of day: a place holds none. */
export const REMARK_TIME = /\bkl\.?\s*\d/iu
/** Or by its verb: `Grupperne kan holde formøde i lokale 4 fra` (the time on the next line). */
export const REMARK_VERB =
  /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4} (?:kan|skal|vil|er|har|bliver|holder|holdes|afholdes|begynder|starter|mødes|serveres|inviteres|bedes)(?: |$)/u

/** Words of the title that tell what the document is. */
export const DOCUMENT_KINDS: readonly { readonly kind: 'referat' | 'dagsorden'; readonly forms: readonly string[] }[] =
  [
    { kind: 'referat', forms: ['referat', 'beslutningsreferat', 'beslutningsprotokol', 'mødereferat'] },
    { kind: 'dagsorden', forms: ['dagsorden', 'mødedagsorden', 'dagsordenen'] },
  ]

/** Headings over the table of contents. */
export const CONTENTS_HEADINGS: readonly string[] = [
  'Indholdsfortegnelse',
  'Indhold',
  'Dagsorden',
  'Dagsordenspunkter',
  'Punkter',
  'Sagsoversigt',
  'Oversigt',
  'Indholdsoversigt',
]

/** Such a heading stands over nothing but contents; the others need entries below them. */
export const NAMES_CONTENTS = /^indhold/iu
