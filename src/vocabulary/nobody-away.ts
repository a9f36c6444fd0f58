// A remark in the attendance that speaks of those who were away, in place of a list.

/** "Ingen.", "Ingen afbud", "Der var afbud fra to medlemmer." */
export const NOBODY_AWAY = /^ingen(?!\p{L})|(?<!\p{L})(?:afbud|forfald|fraværende)(?!\p{L})/iu
