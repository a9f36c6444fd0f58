// Parties by ballot letter. A letter that is not here is kept without a name: local lists take the free letters, and
// the same letter means another list in the next municipality. S is left out on purpose: on the ballot it is kept for
// Slesvigsk Parti, in the manner of speaking it is Socialdemokratiet, and a paper does not say which of them it follows.

/** One party of the whole country. */
export interface PartyEntry {
  /** Letter on the ballot. */
  readonly letter: string
  /** Name in the register of the ministry, without a surname or a motto. */
  readonly name: string
  /** First year in which the letter is this party's; left out: since before 2007. */
  readonly from?: number
  /** Last year in which members can bear it; left out: still. */
  readonly to?: number
  /** What papers call it beside `name`. */
  readonly names: readonly string[]
  /** Abbreviations for it in a narrow column or a bracket, which running text has not. */
  readonly short?: readonly string[]
  /** A single letter that prose uses for it ("S ønskede …"); never to be read as a letter on the ballot. */
  readonly proseLetter?: string
}

export const PARTIES: readonly PartyEntry[] = [
  {
    letter: 'A',
    name: 'Socialdemokratiet',
    names: ['Socialdemokraterne', 'Socialdemokrat', 'Soc.dem.', 'Socialdem.'],
    short: ['Soc.', 'Soc.d.'],
    proseLetter: 'S',
  },
  {
    letter: 'B',
    name: 'Radikale Venstre',
    names: ['Det Radikale Venstre', 'Radikale', 'De Radikale', 'RV'],
    short: ['Rad.', 'Rad.V.'],
    proseLetter: 'R',
  },
  {
    letter: 'C',
    name: 'Det Konservative Folkeparti',
    names: ['Konservative', 'De Konservative', 'Konservative Folkeparti', 'Det Konservative', 'KF'],
    short: ['Kons.', 'Konserv.'],
  },
  { letter: 'D', name: 'Nye Borgerlige', from: 2016, to: 2025, names: ['NB'] },
  {
    letter: 'F',
    name: 'SF – Socialistisk Folkeparti',
    names: ['SF', 'Socialistisk Folkeparti', 'Socialistisk Folkeparti (SF)', 'Socialistisk Folkeparti – SF'],
  },
  { letter: 'G', name: 'Veganerpartiet', from: 2020, to: 2022, names: [] },
  { letter: 'H', name: 'Borgernes Parti', from: 2025, names: ['Borgernes Parti – Lars Boje Mathiesen'] },
  { letter: 'I', name: 'Liberal Alliance', from: 2010, names: ['LA'], short: ['Lib.All.', 'Lib.Alliance'] },
  { letter: 'K', name: 'Kristendemokraterne', to: 2025, names: ['KD'], short: ['Krist.dem.'] },
  { letter: 'M', name: 'Moderaterne', from: 2022, names: [] },
  { letter: 'O', name: 'Dansk Folkeparti', names: ['DF'], short: ['Dansk Folkep.', 'D.F.'] },
  { letter: 'V', name: 'Venstre', names: ['Venstre, Danmarks Liberale Parti', 'Danmarks Liberale Parti'] },
  {
    letter: 'Æ',
    name: 'Danmarksdemokraterne',
    from: 2022,
    names: ['Danmarksdemokraterne – Inger Støjberg', 'DD'],
    short: ['Danm.dem.', 'Danmarksdem.'],
  },
  {
    letter: 'Ø',
    name: 'Enhedslisten',
    names: ['Enhedslisten – De Rød-Grønne', 'Enhedslisten de Rød-Grønne', 'EL'],
    short: ['Enh.', 'Enhedsl.'],
  },
  { letter: 'Å', name: 'Alternativet', from: 2015, names: ['ALT'] },
]

/** Local lists begin with one of these in front of the name of their municipality: `Nyt Odsherred`, `Liste Stevns`. */
export const LOCAL_LIST_STARTS: ReadonlySet<string> = new Set([
  ...['Nyt', 'Ny', 'Nye', 'Bedre', 'Grønt', 'Grøn', 'Rødt', 'Frit', 'Frie', 'Vores', 'Dit', 'Bevar', 'Fremtidens'],
  ...['Borgernes', 'Sundt', 'Hele', 'Fælles', 'Sammen', 'Liste', 'Lokalt', 'Levende', 'Stop', 'Stem'],
])
