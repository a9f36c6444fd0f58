// What may stand under `Beslutning` before a meeting: a place for the decision, or what the council is to do.

//   Udfyldes på mødet.      –      KKR skal tage stilling til …      <- no decision
//   Borgmestrene fortalte om arbejdet.                               <- a text of a meeting
/** A text that only leaves room, or that looks ahead. */
export const UNWRITTEN =
  /^\P{Alpha}*$|^.{0,12}$|(?<!\p{Alpha})(?:udfyldes|indføres|noteres|skrives|tilføjes|afventer|på mødet|under mødet|efter mødet|skal|bør|kan|vil|forventes|indstilles|indstiller|foreslås|foreslår|anbefales|anbefaler|ønskes|bedes|lægges op til|med henblik på|til (?:drøftelse|beslutning|godkendelse|orientering|efterretning))(?!\p{Alpha})/isu

/** Behind the name of a council: what it did elsewhere, or is to do. */
export const TOLD: ReadonlySet<string> = new Set([
  ...['har', 'havde', 'er', 'var', 'vil', 'skal', 'bør', 'kan', 'må', 'ønsker', 'behandler', 'drøfter', 'og', 'samt'],
])

//   Der var en livlig debat.      Der blev stillet spørgsmål.      Punktet gav anledning til debat.
/** A talk, of which nobody is said to have ended it with a word on the matter. */
export const ONLY_TALK = /^(?:Der (?:var|blev|fulgte)|Herefter (?:var|fulgte)|Punktet gav|Sagen gav)(?!\p{Alpha})/u
