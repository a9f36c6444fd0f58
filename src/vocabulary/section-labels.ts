// The labels that open a section of an item, each alone on its line: one entry a kind. A new synonym is a word here.

/** A section's kind and the labels that open it, as the paper prints them (compared without case, colon and blanks). */
export interface SectionLabel {
  readonly kind: string
  readonly forms: readonly string[]
}

export const SECTION_LABELS: readonly SectionLabel[] = [
  { kind: 'baggrund', forms: ['Baggrund', 'Sagens baggrund', 'Baggrund for sagen', 'Baggrund og formål'] },
  { kind: 'resume', forms: ['Resumé', 'Resume', 'Kort resumé', 'Sammendrag', 'Sagsresumé', 'Sagsresume'] },
  {
    kind: 'indstilling',
    forms: ['Indstilling', 'Indstillinger', 'Indstillingen', 'Anbefaling', 'Anbefalinger', 'Indstillingspunkter'],
  },
  { kind: 'forslag', forms: ['Forslag', 'Forslag til beslutning', 'Beslutningsforslag'] },
  {
    kind: 'sagsfremstilling',
    forms: ['Sagsfremstilling', 'Sagsfremstillingen', 'Fremstilling', 'Sagens indhold', 'Indhold', 'Redegørelse'],
  },
  { kind: 'sagsforlob', forms: ['Sagsforløb', 'Sagens forløb'] },
  { kind: 'problemstilling', forms: ['Problemstilling', 'Problemstillinger'] },
  { kind: 'vurdering', forms: ['Vurdering', 'Vurderinger', 'Sekretariatets vurdering', 'Sekretariatets bemærkninger'] },
  { kind: 'okonomi', forms: ['Økonomi', 'Økonomi og finansiering', 'Finansiering'] },
  { kind: 'okonomiske-konsekvenser', forms: ['Økonomiske konsekvenser'] },
  { kind: 'lovgrundlag', forms: ['Lovgrundlag', 'Retsgrundlag', 'Lovgivning'] },
  { kind: 'tidligere-behandling', forms: ['Tidligere behandling', 'Tidligere beslutninger', 'Tidligere drøftelser'] },
  { kind: 'politisk-behandling', forms: ['Politisk behandling', 'Behandling'] },
  { kind: 'horing', forms: ['Høring', 'Høringssvar'] },
  { kind: 'konklusion', forms: ['Konklusion', 'Konklusioner'] },
  {
    kind: 'videre-proces',
    forms: [
      'Videre proces',
      'Den videre proces',
      'Det videre forløb',
      'Videre forløb',
      'Proces',
      'Tidsplan',
      'Proces og tidsplan',
    ],
  },
  { kind: 'kommunikation', forms: ['Kommunikation'] },
  { kind: 'bemaerkninger', forms: ['Bemærkninger', 'Bemærkning'] },
  { kind: 'protokol', forms: ['Protokol', 'Protokoltilførsel', 'Protokolbemærkning'] },
  { kind: 'dokumentation', forms: ['Dokumentation', 'Materiale', 'Sagens materiale', 'Henvisninger'] },
  {
    kind: 'bilag',
    forms: ['Bilag', 'Bilagsliste', 'Bilag til sagen', 'Vedlagte bilag', 'Bilagsfortegnelse', 'Bilag til punktet'],
  },
  { kind: 'links', forms: ['Links', 'Link', 'Relevante links'] },
  {
    kind: 'beslutning',
    forms: [
      'Beslutning',
      'Beslutninger',
      'Beslutningen',
      'Afgørelse',
      'KKR’s beslutning',
      'Beslutning i KKR',
      'Referat',
      'Konklusion og beslutning',
      'Beslutningsreferat',
    ],
  },
]

/** Labels that only count when the document sets them like its other labels, or prints a colon: they are ordinary words too. */
export const WEAK_LABEL_KINDS: ReadonlySet<string> = new Set([
  'konklusion',
  'horing',
  'kommunikation',
  'bemaerkninger',
  'dokumentation',
  'vurdering',
  'problemstilling',
  'sagsforlob',
  'politisk-behandling',
  'protokol',
])

/** Forms among the above that are ordinary words beside their use as a label, and so need the same corroboration. */
export const WEAK_LABEL_FORMS: ReadonlySet<string> = new Set([
  'Indhold',
  'Materiale',
  'Referat',
  'Proces',
  'Tidsplan',
  'Finansiering',
  'Lovgivning',
  'Behandling',
  'Fremstilling',
  'Redegørelse',
  'Anbefaling',
  'Anbefalinger',
])

/** Labels that may have words around them that say whose they are, where and when. */
export const OWNED_KINDS: ReadonlySet<string> = new Set([
  'indstilling',
  'forslag',
  'beslutning',
  'vurdering',
  'bemaerkninger',
])

/** Of labels that stand joined on one line, the first of these says what stands below: `Indstilling og beslutning`. */
export const JOINED_FIRST: readonly string[] = ['beslutning', 'bilag', 'indstilling']

/** Only the labels every item may have are read in front of their text: `Økonomi: …` is more often a point of a list. */
export const INLINE_KINDS: ReadonlySet<string> = new Set([
  'baggrund',
  'resume',
  'indstilling',
  'forslag',
  'sagsfremstilling',
  'bilag',
  'beslutning',
  'videre-proces',
])
