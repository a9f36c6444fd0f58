// The fixed words around a rule's prose, in the languages of the prose.
import type { Group, Language } from '../lint/rule.ts'
import type { RuleLevel } from '../lint/severity.ts'

interface RuleWords {
  readonly why: string
  readonly mend: string
  readonly fires: string
  readonly silent: string
  readonly then: string
  readonly off: string
  readonly groups: Readonly<Record<Group, string>>
  readonly levels: Readonly<Record<RuleLevel, string>>
}

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = {
  en: {
    why: 'Why it matters',
    mend: 'How to mend the document',
    fires: 'Found here',
    silent: 'Not found here',
    then: 'then',
    off: 'To silence it, or to make it graver',
    groups: {
      document: 'the document',
      contents: 'contents',
      items: 'agenda items',
      decisions: 'decisions',
      attendance: 'attendance',
      text: 'the text',
      folder: 'across documents',
    },
    levels: { off: 'off', info: 'info', warning: 'warning', error: 'error' },
  },
  da: {
    why: 'Hvorfor det betyder noget',
    mend: 'Sådan rettes dokumentet',
    fires: 'Findes her',
    silent: 'Findes ikke her',
    then: 'derefter',
    off: 'Sådan slås reglen fra eller gøres strengere',
    groups: {
      document: 'dokumentet',
      contents: 'indholdsfortegnelsen',
      items: 'dagsordenens punkter',
      decisions: 'beslutninger',
      attendance: 'deltagere og afbud',
      text: 'teksten',
      folder: 'på tværs af dokumenter',
    },
    levels: { off: 'slået fra', info: 'bemærkning', warning: 'advarsel', error: 'fejl' },
  },
}
