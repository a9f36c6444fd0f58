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

/** The words in front of an item's number, as a pattern: `Punkt 3:`, `Ad pkt. 2.1`, `Sag nr. 4`. */
export const NUMBER_WORDS = String.raw`(?:(?:Ad\.?\s)?(?:Punkt|Pkt\.?|Sag|Dagsordenspunkt)(?:\snr\.?)?|Ad\.?)`

/** A label in front of a case number or initials: `SAG NR.: jhp/egl`, `Journalnr. 12-34`, `Sagsbehandler: hdc`. */
export const CASE_LABEL =
  /^(?:SAGS?\s?-?(?:NR|NUMMER)|J(?:OURNAL)?\.?\s?NR|SAGSID|SAGSBEHANDLER)\.?\s?:?\s*(?<rest>.*)/iu
