// Words in a file's name that make its date another than the meeting's.

/** "udsendt-2026-06-25", "rev. 25-06-2026", "hentet 20260701". */
export const PUBLICATION_WORDS =
  /(?<!\p{L})(?:udsendt|sendt|offentliggjort|publiceret|upload\p{L}*|hentet|download\p{L}*|opdateret|revideret|rev|version|ver|rettet|godkendt|journaliseret|scan\p{L}*|arkiveret|gemt|kopi|backup)(?!\p{L})/iu
