// Items that return on every agenda and are spoken rather than written: they may stand without text, case line or
// decision; and what a contents list names beside the items.
//
//   Siden sidst: korte orienteringer      Næste møde      Orientering ved formanden
//   Orientering om økonomiaftalen         <- no: a matter of its own

/** The head of such an item's title. */
export const STANDING_ITEM =
  /^(?:eventuelt|evt\.?$|siden sidst|nyt (?:fra|siden)|orientering(?:er)? (?:fra|ved|v\/)|(?:gensidig|korte?|fælles|løbende) orientering|meddelelser|punkter (?:til|på)|næste (?:møde|kkr)|kommende (?:møde|punkter)|møde(?:plan|kalender|datoer|rækken)|velkomst|åbning|afslutning|pause|frokost|underskrift|lukke(?:t|de) (?:møde|punkt|sag))/iu

/** Headings of a whole group of items: `Regionalpolitiske sager`, `Drøftelsespunkter`. */
export const GROUP_TITLE = /(?:sager|punkter|udpegninger|valg|orienteringer|temaer)$/iu

/** Parts of the paper that a contents list may name although they are no items; those of the attendance are elsewhere. */
export const CONTENTS_EXTRAS: readonly string[] = [
  'Indhold',
  'Indholdsfortegnelse',
  'Mission',
  'Vision',
  'Mission og vision',
  'Dagsorden',
  'Tillægsdagsorden',
  'Referat',
  'Bilag',
  'Bilagsliste',
  'Bilagsoversigt',
  'Bilagsfortegnelse',
  'Forside',
  'Underskrifter',
]
