// Verbs that stand with another verb, which says what was done.
//
//   besluttede at udsætte      så sig ikke i stand til at støtte      kunne tiltræde      blev godkendt

/** Verbs that carry another: `besluttede at udsætte`, `valgte at afvise`. */
export const CARRIERS: ReadonlySet<string> = new Set([
  ...[
    'beslutte',
    'vælge',
    'enes',
    'aftale',
    'vedtage',
    'være',
    'blive',
    'opnå',
    'ønske',
    'se',
    'finde',
    'have',
    'ende',
  ],
])
/** Of these only one who has, finds or sees what it takes carries another verb: `så sig ikke i stand til at støtte`. */
export const ABLE: ReadonlySet<string> = new Set(['være', 'se', 'finde', 'have'])

/** What the chair sums up: `Formanden konkluderede, at indstillingen var tiltrådt`. */
export const SUMS_UP: ReadonlySet<string> = new Set(['konkludere', 'konstatere'])

/** Auxiliaries and modals: all their forms, and the tense in which they stand. */
export const AUXILIARIES: Readonly<Record<string, { readonly lemma: string; readonly tense: 'present' | 'past' }>> = {
  ...{ er: { lemma: 'være', tense: 'present' }, var: { lemma: 'være', tense: 'past' } },
  ...{ bliver: { lemma: 'blive', tense: 'present' }, blev: { lemma: 'blive', tense: 'past' } },
  ...{ har: { lemma: 'have', tense: 'present' }, havde: { lemma: 'have', tense: 'past' } },
  ...{ kan: { lemma: 'kunne', tense: 'present' }, kunne: { lemma: 'kunne', tense: 'past' } },
  ...{ vil: { lemma: 'ville', tense: 'present' }, ville: { lemma: 'ville', tense: 'past' } },
  ...{ skal: { lemma: 'skulle', tense: 'present' }, skulle: { lemma: 'skulle', tense: 'past' } },
  ...{ må: { lemma: 'måtte', tense: 'present' }, måtte: { lemma: 'måtte', tense: 'past' } },
  ...{ bør: { lemma: 'burde', tense: 'present' }, burde: { lemma: 'burde', tense: 'past' } },
  ...{ ønsker: { lemma: 'ønske', tense: 'present' }, ønskede: { lemma: 'ønske', tense: 'past' } },
  ...{ ventes: { lemma: 'forvente', tense: 'present' }, forventes: { lemma: 'forvente', tense: 'present' } },
}
