// The words of Danish dates, in lower case, and those that make a date another than the meeting’s.

/** Every spelling of a month, to its number from 1. */
export const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jan: 1,
  februar: 2,
  feb: 2,
  febr: 2,
  marts: 3,
  mar: 3,
  april: 4,
  apr: 4,
  maj: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const WEEKDAYS: readonly string[] = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']

/** Words in a file's name or on a cover that make its date another than the meeting's: "udsendt-2026-06-25", "rev. 25-06-2026", "hentet 20260701". */
export const PUBLICATION_WORDS =
  /(?<!\p{Alpha})(?:udsendt|sendt|offentliggjort|publiceret|upload\p{Alpha}*|hentet|download\p{Alpha}*|opdateret|revideret|rev|version|ver|rettet|godkendt|journaliseret|scan\p{Alpha}*|arkiveret|gemt|kopi|backup)(?!\p{Alpha})/iu
