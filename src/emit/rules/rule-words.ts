// The fixed words around a rule's prose, in the languages of the prose.
import type { Group, Language, RuleLevel } from '../../lint/rule.ts'

interface RuleWords {
  readonly why: string
  readonly mend: string
  readonly fires: string
  readonly silent: string
  /** In place of contents that an example does not have. */
  readonly noContents: string
  /** @param count of examples that are not shown */
  readonly more: (count: number) => string
  readonly off: string
  /** Of a class of failures: what it is, why nothing was read, what to do. */
  readonly unreadable: string
  readonly whyUnread: string
  readonly whatToDo: string
  readonly groups: Readonly<Record<Group, string>>
  readonly levels: Readonly<Record<RuleLevel, string>>
}

export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = {
  en: {
    why: 'Why it matters',
    mend: 'How to mend the document',
    fires: 'Example with the fault',
    silent: 'Example without',
    noContents: '(no list of contents)',
    more: (count) => `${count} more ${count === 1 ? 'example' : 'examples'}: --all shows all.`,
    unreadable: 'an input that could not be read',
    whyUnread: 'Why nothing was read',
    whatToDo: 'What to do',
    off: 'To silence it, or to change its severity',
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
    fires: 'Eksempel med fejlen',
    silent: 'Eksempel uden fejl',
    noContents: '(ingen indholdsfortegnelse)',
    more: (count) => `${count} ${count === 1 ? 'eksempel' : 'eksempler'} mere: --all viser dem alle.`,
    unreadable: 'et input, der ikke kunne læses',
    whyUnread: 'Hvorfor intet blev læst',
    whatToDo: 'Hvad man kan gøre',
    off: 'Sådan slås reglen fra eller får en anden alvorsgrad',
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
