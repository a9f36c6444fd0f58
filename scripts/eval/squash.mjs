// The ruler of the eval, kept apart from src/: the judge must not share code with the judged.

const DROPPED = /[\s\u00ad\u200b-\u200d\u2060\-‐‑–—•·▪◦●○]+/gu

/** Same words, whatever the blanks, hyphens, bullets and kinds of quotation marks. */
export const squash = (s) =>
  String(s ?? '')
    .normalize('NFC')
    .replace(DROPPED, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[’‘´`]/gu, "'")

/** As {@link squash}, without case or final punctuation. */
export const squashTitle = (s) =>
  squash(s)
    .toLowerCase()
    .replace(/(?<![.,:;…])[.,:;…]+$/u, '')

const PARTIES = [
  ['A', 'Socialdemokratiet', 'Socialdemokraterne', 'S'],
  ['B', 'Radikale Venstre', 'De Radikale', 'RV'],
  ['C', 'Det Konservative Folkeparti', 'Konservative', 'De Konservative'],
  ['F', 'SF – Socialistisk Folkeparti', 'SF', 'Socialistisk Folkeparti'],
  ['I', 'Liberal Alliance'],
  ['M', 'Moderaterne'],
  ['O', 'Dansk Folkeparti', 'DF'],
  ['V', 'Venstre'],
  ['Æ', 'Danmarksdemokraterne'],
  ['Ø', 'Enhedslisten'],
  ['Å', 'Alternativet'],
].flatMap(([letter, ...names]) => [letter, ...names].map((name) => [squash(name), letter]))
const letters = new Map(PARTIES)

/** One key for a party however it is named: "SF", "F" and { letter: "F", name: … } are one. */
export const partyKey = (party) => {
  if (party === null || party === undefined) return null
  const printed = typeof party === 'string' ? party : (party.letter ?? party.name)
  return printed === null || printed === undefined ? null : (letters.get(squash(printed)) ?? squash(printed))
}
