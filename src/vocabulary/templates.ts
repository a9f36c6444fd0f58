// The layout families of KKR documents: what a cover of the family shows. A variant is an entry here.

export interface Template {
  readonly name: string
  /** A heading of the statement or a field label that only this family has. */
  readonly statements: readonly string[]
}

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
