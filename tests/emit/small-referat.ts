// Small parts of a Referat, valid, with what a test is about put in.
import type {
  Appointment,
  At,
  Beslutning,
  Indstilling,
  Item,
  Meeting,
  Person,
  Point,
  Referat,
  Section,
  Vote,
} from '../../src/referat.ts'

export const at: At = { page: null, line: 1, start: 0, end: 1 }

export function referat(parts: Partial<Referat> = {}): Referat {
  return {
    schemaVersion: '1.1',
    source: { name: 'small.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: 1, pages: null, warnings: [] },
    template: null,
    kind: 'referat',
    meeting: meeting(),
    toc: [],
    deltagere: [],
    afbud: [],
    fravaerende: [],
    guests: [],
    secretariat: [],
    items: [],
    nextMeeting: null,
    followUps: [],
    coverage: { characters: 0, placed: 0, furniture: 0, unplaced: [], unread: [], further: null },
    ...parts,
  }
}

export function meeting(parts: Partial<Meeting> = {}): Meeting {
  return {
    body: null,
    region: null,
    jointWith: [],
    year: null,
    date: null,
    endDate: null,
    startTime: null,
    endTime: null,
    place: null,
    notes: [],
    closing: null,
    cover: [],
    at: null,
    ...parts,
  }
}

export function person(name: string, parts: Partial<Person> = {}): Person {
  return {
    name,
    party: null,
    municipality: null,
    role: null,
    substituteFor: null,
    note: null,
    presence: null,
    raw: name,
    at,
    ...parts,
  }
}

export function item(parts: Partial<Item> = {}): Item {
  return {
    number: '1',
    level: 1,
    parent: null,
    title: 'Eventuelt',
    page: null,
    closed: false,
    sag: null,
    sections: [],
    indstilling: null,
    beslutning: null,
    presentations: [],
    bilag: [],
    links: [],
    footnotes: [],
    at,
    ...parts,
  }
}

export function section(parts: Partial<Section> = {}): Section {
  return { kind: 'andet', heading: null, text: '', blocks: [], at, ...parts }
}

export function indstilling(parts: Partial<Indstilling> = {}): Indstilling {
  return { label: 'Indstilling', text: '', points: [], at, ...parts }
}

export function point(text: string, parts: Partial<Point> = {}): Point {
  return { text, verb: null, addressee: null, outcome: null, outcomeText: null, points: [], at, ...parts }
}

export function beslutning(parts: Partial<Beslutning> = {}): Beslutning {
  return {
    label: 'Beslutning',
    text: '',
    outcome: null,
    outcomeText: null,
    conditions: [],
    tasks: [],
    appointments: [],
    votes: [],
    statements: [],
    at,
    ...parts,
  }
}

export function appointment(name: string, parts: Partial<Appointment> = {}): Appointment {
  return {
    name,
    party: null,
    municipality: null,
    office: null,
    board: null,
    substitute: false,
    replaces: null,
    at,
    ...parts,
  }
}

export function vote(text: string, parts: Partial<Vote> = {}): Vote {
  return { for: null, against: null, abstaining: null, candidates: [], text, at, ...parts }
}
