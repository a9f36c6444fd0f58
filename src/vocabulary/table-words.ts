// Words that stand over a table or under it, and are no row of it.

/** Begins the caption of a table: `Tabel 2. Uddannelsesinstitutioner`, `Tabel 1:`, `Oversigt over …`. */
export const TABLE_CAPTION = /^(?:tabel|figur|skema|oversigt)\s+(?:\d{1,3}|over\s)/iu

/** Begins a remark on a table: `Anm.: Foreløbige tal.`, `Kilde: Danmarks Statistik`, `Note: …`. */
export const TABLE_REMARK = /^(?:anm|anmærkning|bemærk|note|noter|kilde|kilder)\.?\s?:/iu

/** A cell that runs on: what it ends with. */
export const CELL_RUNS_ON = /(?:[-/,&(]|(?<!\p{Alpha})(?:og|eller|samt|for|af|i|på|til|med|ved|under))$/iu
