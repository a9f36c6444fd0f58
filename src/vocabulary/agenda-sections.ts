// Section titles that return in every agenda; their order differs by region and year, so it is no evidence.

export const AGENDA_SECTIONS: readonly string[] = [
  'Godkendelse af referat',
  'Godkendelse af dagsorden',
  'Godkendelse af dagsorden og referat',
  'Godkendelse af referat og dagsorden',
  'Siden sidst',
  'Regionalpolitiske sager',
  'Udpegninger',
  'Udpegning',
  'KKR',
  'Punkter til næste møde',
  'Næste møde',
  'Eventuelt',
  'Velkomst',
  'Konstituering',
  'Valg',
  'Meddelelser',
  'Orientering',
  'Orienteringssager',
  'Drøftelsessager',
  'Beslutningssager',
  'Mødeplan',
]

// `Køb af grund (lukket punkt)`, `Lukket: Køb af grund`; on a line of its own `Punktet er lukket.`
/** A title that says that the item was closed to the public. */
export const CLOSED_TITLE = /(?<!\p{Alpha})(?:lukket\s(?:punkt|sag|dagsorden)|lukket\s?[:–-]|\(lukket\))/iu
/** A short line that says so. */
export const CLOSED_LINE =
  /^\(?(?:lukket\s(?:punkt|sag)|punktet\s(?:er|var|behandles\sfor|blev behandlet for)\slukke(?:t|de døre))(?:\)|\.)*$/iu

/** The words in front of an item's number, as a pattern: `Punkt 3:`, `Ad pkt. 2.1`, `Sag nr. 4`. */
export const NUMBER_WORDS = String.raw`(?:(?:Ad\.?\s)?(?:Punkt|Pkt\.?|Sag|Dagsordenspunkt)(?:\snr\.?)?|Ad\.?)`

/** A label in front of a case number or initials: `SAG NR.: jhp/egl`, `Journalnr. 12-34`, `Sagsbehandler: hdc`. */
export const CASE_LABEL =
  /^(?:SAGS?\s?-?(?:NR|NUMMER)|J(?:OURNAL)?\.?\s?NR|SAGSID|SAGSBEHANDLER)\.?\s?:?\s*(?<rest>.*)/iu
