// What stands on the cover, beside the title: labelled fields, the publisher's statement, remarks.

/** The fields of the cover and the labels that open them (compared without case; a colon follows, sometimes after a blank, or none). */
export const COVER_LABELS = {
  date: ['Dato', 'Mødedato', 'Mødedag', 'Dato og tid', 'Dato og tidspunkt', 'Mødedato og -tid', 'Dato/tid', 'Hvornår'],
  time: ['Tidspunkt', 'Tid', 'Mødetid', 'Mødetidspunkt', 'Klokken', 'Kl.'],
  start: ['Start', 'Starttid', 'Starttidspunkt', 'Mødestart', 'Mødet begynder', 'Mødet begyndte'],
  end: ['Slut', 'Sluttid', 'Sluttidspunkt', 'Mødeslut', 'Mødet slutter', 'Mødet sluttede'],
  place: ['Sted', 'Mødested', 'Lokale', 'Mødelokale', 'Lokation', 'Adresse', 'Afholdelsessted', 'Hvor'],
  both: [
    ...['Tid og sted', 'Tid/sted', 'Tid & sted', 'Tid, sted', 'Sted og tid', 'Dato og sted', 'Dato/sted'],
    ...['Dato, tid og sted', 'Tidspunkt og sted', 'Mødetid og -sted', 'Mødetid og mødested', 'Mødets tid og sted'],
    ...['Mødedato og -sted', 'Mødedato og mødested', 'Møde afholdt', 'Mødet afholdt', 'Afholdt'],
  ],
} as const satisfies Record<string, readonly string[]>

export type CoverField = keyof typeof COVER_LABELS

/** Labels that open a place even without a colon: `Sted Rådhuset`. `Lokale 4` and `Adresse …` may be the place itself. */
export const BARE_PLACE_LABELS: readonly string[] = ['Sted', 'Mødested', 'Afholdelsessted']

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

/** Words of the title that tell what the document is. */
export const DOCUMENT_KINDS: readonly { readonly kind: 'referat' | 'dagsorden'; readonly forms: readonly string[] }[] =
  [
    { kind: 'referat', forms: ['referat', 'beslutningsreferat', 'beslutningsprotokol', 'mødereferat'] },
    { kind: 'dagsorden', forms: ['dagsorden', 'mødedagsorden', 'dagsordenen'] },
  ]

/** Titles of papers that were sent later, to the same meeting; blanks squeezed out. */
export const SUPPLEMENT_TITLES: readonly string[] = [
  'tillægsdagsorden',
  'tillægsreferat',
  'tillægtildagsorden',
  'tillægtilreferat',
  'supplerendedagsorden',
  'ekstradagsorden',
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

/** What Word prints in place of a page whose bookmark is gone; the first of two lines may end within it. */
export const LOST_PAGE = /(?:Fejl!|Error!)(?:\s\p{Alpha}+){0,5}\.?$/u

/** The second line of such a message. */
export const LOST_PAGE_REST = /^(?:(?:er|not)\s)?(?:ikke\s)?(?:defineret|fundet|defined|found)\.$/u

/** Such a heading stands over nothing but contents; the others need entries below them. */
export const NAMES_CONTENTS = /^indhold/iu

/** A layout family of KKR documents. */
export interface Template {
  readonly name: string
  /** Headings of the statement that only this family has. */
  readonly statements: readonly string[]
}

/** The layout families: what a cover of the family shows. A variant is an entry here. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'kl-2010',
    statements: [
      'Grundlæggende mål',
      'KL’s grundlæggende mål',
      'Tre grundlæggende værdier',
      'KL’s tre grundlæggende værdier',
      'Grundlæggende værdier',
    ],
  },
  { name: 'kl-2012', statements: ['Vision', 'KL’s vision'] },
]
