// Data of a private person in a paper that is published.
//
//   Kontakt Bo Lund, bolu@by.example       010203-1234       mobil 12 34 56 78
//                    ^^^^^^^^^^^^^^^       ^^^^^^^^^^^             ^^^^^^^^^^^
//
// Leaves alone mailboxes and telephones of an office, numbers of cases, and sums. A CPR number is never quoted.
import { texts } from '../texts.ts'
import { oneItem } from '../model-paper.ts'
import {
  CASE_LEADS,
  CPR_LEADS,
  OFFICE_MAILBOXES,
  OFFICE_NUMBER,
  OFFICE_PHONE,
  PHONE_LEADS,
  REGISTER_LEADS,
} from '../../vocabulary/addresses.ts'
import type { Rule } from '../rule.ts'

/** A CPR number is never among the words. */
type Arguments = Readonly<{ kind: 'cpr' } | { kind: 'e-mail' | 'phone'; words: string }>

const MAIL =
  /(?<![\p{Alpha}\p{N}._%+-])(?<box>[\p{Alpha}\p{N}._%+-]{1,64})@(?<domain>[\p{Alpha}\p{N}-]{1,63})\.[\p{Alpha}\p{N}.-]{2,80}/gu
const PHONE = new RegExp(
  `(?<!\\p{Alpha})(?:${PHONE_LEADS})(?!\\p{Alpha})\\.?(?:[\\s-]?nr\\.?)?\\s?:?\\s?(?<number>(?:(?:\\+|00)45 ?)?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2})(?!\\d|[.,-]\\d|\\s?(?:kr|mio|mia|DKK|pct|%))`,
  'giu',
)
const CPR =
  /(?<![\p{Alpha}\d.,/–-])(?<d>\d{2})(?<m>\d{2})\d{2}[-‐‑]\d{4}(?![\p{Alpha}\d/–-]|[.,]\d|\s?(?:t?kr|mio|mia|DKK|EUR|pct|%))/gu
const CPR_CALLED_SO = new RegExp(
  `(?<!\\p{Alpha})(?<lead>${CPR_LEADS})(?<d>\\d{2})[ .]?(?<m>\\d{2})[ .]?\\d{2}\\s?[-‐‑–—−]?\\s?\\d{4}(?!\\d)`,
  'giu',
)

/** `anna.berg`, `anna-berg`, `anna-marie.holm`. */
const NAMES = /^(?:\p{Alpha}+-\p{Alpha}+|\p{Alpha}+(?:-\p{Alpha}+)?(?:[._]\p{Alpha}+(?:-\p{Alpha}+)?){1,2})$/u

const offices = new Set(OFFICE_MAILBOXES)

/** `bl9x`, `anna.berg`, or a name that stands before it: is the mailbox a person's? */
function isPersonal(box: string, domain: string, before: string): boolean {
  const local = box.normalize('NFC').toLowerCase()
  const parts = local.split(/[._-]/u)
  if (parts.some((part) => offices.has(part)) || local === domain.toLowerCase()) return false
  // `KLK` is an office, `klk` somebody's initials.
  if (/^\p{Upper}{2,4}$/u.test(box)) return false
  if (local.length <= 5 || NAMES.test(local)) return true
  const names = before.match(/(?<!\p{Alpha})\p{Upper}\p{Ll}{2,}/gu) ?? []
  return names.some((name) => local.includes(name.normalize('NFC').toLowerCase()))
}

const isDay = (day: string, month: string): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= (Number(month) === 2 ? 29 : 31)

interface Found {
  readonly kind: Arguments['kind']
  readonly start: number
  readonly end: number
}

/** What a text tells of persons, kind by kind. */
function* personal(text: string): Generator<Found> {
  const ahead = (index: number): string => text.slice(Math.max(0, index - 80), index)
  for (const { 0: mail, index, groups } of text.includes('@') ? text.matchAll(MAIL) : []) {
    const end = index + mail.replace(/(?<![.-])[.-]+$/u, '').length
    if (isPersonal(groups?.['box'] ?? '', groups?.['domain'] ?? '', ahead(index)))
      yield { kind: 'e-mail', start: index, end }
  }
  if (!/\d\d/u.test(text)) return
  for (const { 0: words, index, groups } of text.matchAll(PHONE)) {
    const number = groups?.['number'] ?? ''
    const digits = number.replace(/\D/gu, '').slice(-8)
    if (OFFICE_NUMBER.test(digits) || OFFICE_PHONE.test(ahead(index))) continue
    yield { kind: 'phone', start: index + words.length - number.length, end: index + words.length }
  }
  yield* cprNumbers(text)
}

/** Called so, a CPR number may be set in any way; else only its own form shows it, and what is said before it. */
function* cprNumbers(text: string): Generator<Found> {
  const told = new Set<number>()
  for (const { 0: words, index, groups } of text.matchAll(CPR_CALLED_SO)) {
    const { lead = '', d = '', m = '' } = groups ?? {}
    // A person without a number of his own gets one whose day is 60 too high.
    if (!isDay(d, m) && !isDay(String(Number(d) - 60), m)) continue
    told.add(index + lead.length)
    yield { kind: 'cpr', start: index + lead.length, end: index + words.length }
  }
  for (const { 0: number, index, groups } of text.matchAll(CPR)) {
    const before = text.slice(Math.max(0, index - 80), index)
    if (told.has(index) || !isDay(groups?.['d'] ?? '', groups?.['m'] ?? '')) continue
    if (CASE_LEADS.test(before) || REGISTER_LEADS.test(before)) continue
    yield { kind: 'cpr', start: index, end: index + number.length }
  }
}

const EN = { 'e-mail': 'The e-mail address', phone: 'The telephone number' } as const
const DA = { 'e-mail': ['E-mailadressen', 'egen'], phone: ['Telefonnummeret', 'eget'] } as const

function danish(kind: keyof typeof DA, words: string): string {
  const [thing, own] = DA[kind]
  return `${thing} ”${words}” ligner en persons ${own}`
}

export const personalData: Rule<Arguments> = {
  name: 'personal-data',
  group: 'text',
  severity: 'warning',
  alwaysTold: ({ kind }) => kind === 'cpr',
  prose: {
    en: {
      what: 'The text holds an e-mail address or a telephone number that looks like a person’s own, or digits that look like a CPR number. A CPR number is an error.',
      why: 'Minutes are published and copied: what was meant for the members can be read by everybody, and a CPR number must not be published at all.',
      mend: 'Delete it; in place of a mailbox or number of a person, give the office’s.',
    },
    da: {
      what: 'Teksten indeholder en e-mailadresse eller et telefonnummer, der ligner en persons eget, eller cifre, der ligner et cpr-nummer. Et cpr-nummer er en fejl.',
      why: 'Referater bliver offentliggjort og kopieret: Det, der var tænkt til medlemmerne, kan læses af alle, og et cpr-nummer må slet ikke offentliggøres.',
      mend: 'Slet oplysningen; skriv kontorets adresse eller nummer i stedet for en persons.',
    },
  },
  sentence: {
    en: (args) =>
      args.kind === 'cpr'
        ? 'Digits that look like a CPR number'
        : `${EN[args.kind]} “${args.words}” looks like a person’s own`,
    da: (args) => (args.kind === 'cpr' ? 'Cifre, der ligner et cpr-nummer' : danish(args.kind, args.words)),
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: oneItem('Cykler', 'Spørgsmål kan sendes til sekretariatsleder Bo Lund, bl7q@by.example.'),
          },
        ],
        args: { kind: 'e-mail', words: 'bl7q@by.example' },
      },
      {
        papers: [{ items: oneItem('Cykler', 'Spørgsmål kan sendes til bo.lund@by.example inden sommer.') }],
        args: { kind: 'e-mail', words: 'bo.lund@by.example' },
      },
      {
        papers: [{ items: oneItem('Cykler', 'Ring til Bo Lund på mobil 20 30 40 51, hvis noget er uklart.') }],
        args: { kind: 'phone', words: '20 30 40 51' },
      },
      {
        papers: [{ items: oneItem('Cykler', 'Sagen om borgeren med nummeret 010203-1234 blev drøftet.') }],
        args: { kind: 'cpr' },
      },
      ...[
        'CPR-nr. 010203-1234',
        'CPR-nr. : 010203-1234',
        'CPR nr.: 010203-1234',
        'cpr.nr. 010203-1234',
        'personnr. 010203-1234',
        'cpr.-nr. 010203-1234',
        'cpr-nr. 0102031234',
        'CPR 010203 1234',
        'personnummer 010203–1234',
      ].map((words) => ({
        papers: [{ items: oneItem('Cykler', `Sagen om borgeren med ${words} blev drøftet.`) }] as const,
        args: { kind: 'cpr' } as const,
      })),
      ...['telefonnr. 20 30 40 51', 'Tlf 20-30-40-51'].map((words) => ({
        papers: [{ items: oneItem('Cykler', `Ring til Bo Lund, ${words}, inden mødet.`) }] as const,
        args: { kind: 'phone', words: words.replace(/^\D+/u, '') } as const,
      })),
      {
        papers: [{ items: oneItem('Cykler', 'Skriv til anna-marie.holm@by.example inden mødet.') }],
        args: { kind: 'e-mail', words: 'anna-marie.holm@by.example' },
      },
    ],
    silent: [
      [
        {
          items: oneItem(
            'Cykler',
            'Skriv til kkr@kl.dk, info@by.example, post@region.example eller movia@movia.example. KL’s omstilling har tlf. 33 70 33 70.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Cykler',
            'Prisen er 12.345.678 kr. for 2024-2026, jf. journalnr. 010203-1234 og sag 20240312. Der er 12 34 56 78 ture og 1234567890 kr. til rest.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Cykler',
            'Bevilling 010203-0405 kr. til matrikel 150812-1234 og matr.nr. 150812-1235. Der er 010203-0405 kr. til rest på konto 010203-0406. Antallet af cpr-numre er 123456.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Cykler',
            'Skriv til stab@by.example, KLK@by.example, by-og-land@by.example eller plan.natur@by.example.',
          ),
        },
      ],
      [
        {
          items: oneItem(
            'Cykler',
            'Projektet med mobil dækning i 2024 omfatter 17 kommuner. Vagttelefonen har nr. 70 12 34 56, og telefon 2024 er gået.',
          ),
        },
      ],
    ],
  },
  *check(referat) {
    for (const { text, at, item } of texts(referat))
      for (const { kind, start, end } of personal(text)) {
        if (kind === 'cpr') yield { at, item, quote: null, severity: 'error', args: { kind } }
        else yield { at, item, quote: { text, start, end }, args: { kind, words: text.slice(start, end) } }
      }
  },
}
