// How the text of minutes refers to an item of the same agenda.

//   jf. punkt 3.2      under pkt. 3.2      dagsordenspunkt 3.2      til og med punkt 3.2
//   punkt 3.2 i planen      punkt 3.2.1      pkt. 3.2 pct.                              <- none
/** A reference to an item, if nothing around it says of what other paper. */
export const ITEM_REFERENCE =
  /(?<!\p{Alpha})(?:dagsordens)?(?:punkt|pkt\.?) (?<number>\d{1,2}\.\d{1,2})(?![\d/%-]|\.\d|–\d| (?:i|på|fra|af|til|for|ved|mio|pct)(?!\p{Alpha}))/giu

/** A genitive in front: `aftalens`, `vejledningens`; not `dagsordenens`. */
export const OF_ANOTHER = /(?<!\p{Alpha})(?!dagsorden(?:en)?s )\p{Alpha}{2,40}s $/iu

/** Another paper or another meeting has numbers of its own. */
export const OTHER_NUMBERING =
  /bilag|aftale|rapport|notat|vedtægt|referat|plan|loven?|bekendtgørelse|kommissori|forretningsorden|strategi|vejledning|regulativ|betænkning|forslag|oplæg|udspil|regnskab|protokol|kontrakt|dokument|program|katalog|skrivelse|brev|høringssvar|(?:sidste|forrige|seneste|næste|kommende|tidligere) møde|mødet? (?:den|i|fra)(?!\p{Alpha})|20\d\d/iu
