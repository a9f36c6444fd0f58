// The words by which a recommendation shows: its formula, the verbs of what is recommended, and who is to act.

// The formula stands at the head of its sentence:
//   Det indstilles, at KKR Sjælland …      Formandskabet indstiller, at …      Sekretariatet anbefaler, at …
//   KKR-formandskabet har … indstillet Anna Berg   <- no: a report
/** A paragraph that recommends; the formula begins within its first letters. */
export const RECOMMENDS =
  /^[^.!?]{0,90}?(?<!\p{Alpha})(?:indstilles|indstiller|anbefales|anbefaler|foreslås|foreslår|henstilles|henstiller|bedes)(?!\p{Alpha})[^.!?]{0,80}?(?:(?<!\p{Alpha})at(?!\p{Alpha})|:)/u

/** The impersonal formula, which only a recommendation has: in a text without labels nothing else is taken. */
export const RECOMMENDS_IMPERSONALLY =
  /^(?:Det|Der|Herefter|Derfor|På den baggrund|På denne baggrund)\s(?:\p{Alpha}+\s){0,2}?(?:indstilles|anbefales|foreslås|henstilles)(?!\p{Alpha})/u

/** `anbefaler kommunerne at …`, `KKR Sjælland anbefaler, at …` are what is recommended, not a formula. */
export const RECOMMENDED =
  /^(?:[Aa]t\s|KKR(?!-)|(?=\p{Ll}))[^,.]*?(?<!\p{Alpha})(?:indstiller|anbefaler|foreslår|henstiller)(?!\p{Alpha})/u

/** Sentences of one paragraph that recommend each for itself; each has the paragraph's place. */
export const FORMULAS =
  /(?<=\.)\s(?=(?:Det|Der)\s(?:\p{Alpha}+\s){0,2}?(?:indstilles|anbefales|foreslås|henstilles)(?!\p{Alpha}))/u

/** A point of a recommendation without its stem: `at KKR godkender …`, `At …`. */
export const RECOMMENDED_POINT = /^(?:[Aa]t|AT)\s/u

/** A paragraph that announces points rather than ending: it stops at a colon, at `at`, or without a full stop. */
export const ANNOUNCES = /(?:(?<!\p{Alpha})at:?|(?<!\p{Alpha})KKR [\p{Alpha} ]{3,20}|[^.!?\s])$/u

/** Verbs of what is recommended: the infinitive, and the forms in which a recommendation prints them. */
export const RECOMMENDED_VERBS: readonly { readonly verb: string; readonly forms: readonly string[] }[] = [
  { verb: 'tage til efterretning', forms: ['tager', 'tages'] },
  { verb: 'godkende', forms: ['godkender', 'godkendes'] },
  { verb: 'drøfte', forms: ['drøfter', 'drøftes'] },
  { verb: 'beslutte', forms: ['beslutter', 'besluttes'] },
  { verb: 'tiltræde', forms: ['tiltræder', 'tiltrædes'] },
  { verb: 'anbefale', forms: ['anbefaler', 'anbefales'] },
  { verb: 'udpege', forms: ['udpeger', 'udpeges'] },
  { verb: 'vælge', forms: ['vælger', 'vælges'] },
  { verb: 'indstille', forms: ['indstiller', 'indstilles'] },
  { verb: 'vedtage', forms: ['vedtager', 'vedtages'] },
  { verb: 'afgive', forms: ['afgiver', 'afgives'] },
  { verb: 'opfordre', forms: ['opfordrer', 'opfordres'] },
  { verb: 'bede', forms: ['beder'] },
  { verb: 'skrive', forms: ['skriver'] },
  { verb: 'sende', forms: ['sender', 'sendes'] },
  { verb: 'oversende', forms: ['oversender', 'oversendes'] },
  { verb: 'fastlægge', forms: ['fastlægger', 'fastlægges'] },
  { verb: 'fastsætte', forms: ['fastsætter', 'fastsættes'] },
  { verb: 'tilslutte sig', forms: ['tilslutter'] },
  { verb: 'støtte', forms: ['støtter', 'støttes'] },
  { verb: 'bakke op', forms: ['bakker'] },
  { verb: 'prioritere', forms: ['prioriterer', 'prioriteres'] },
  { verb: 'nedsætte', forms: ['nedsætter', 'nedsættes'] },
  { verb: 'igangsætte', forms: ['igangsætter', 'igangsættes'] },
  { verb: 'bemyndige', forms: ['bemyndiger', 'bemyndiges'] },
  { verb: 'indgå', forms: ['indgår'] },
  { verb: 'afsætte', forms: ['afsætter', 'afsættes'] },
  { verb: 'give', forms: ['giver', 'gives'] },
  { verb: 'bidrage', forms: ['bidrager'] },
  { verb: 'følge', forms: ['følger', 'følges'] },
  { verb: 'orientere', forms: ['orienterer', 'orienteres'] },
  { verb: 'udtale', forms: ['udtaler'] },
  { verb: 'kommentere', forms: ['kommenterer'] },
  { verb: 'konstituere sig', forms: ['konstituerer'] },
  { verb: 'foretage', forms: ['foretager', 'foretages'] },
  { verb: 'overføre', forms: ['overfører', 'overføres'] },
  { verb: 'bevilge', forms: ['bevilger', 'bevilges', 'bevilliger', 'bevilliges'] },
  { verb: 'medfinansiere', forms: ['medfinansierer', 'medfinansieres'] },
  { verb: 'betale', forms: ['betaler', 'betales'] },
  { verb: 'fortsætte', forms: ['fortsætter', 'fortsættes'] },
  { verb: 'forlænge', forms: ['forlænger', 'forlænges'] },
  { verb: 'etablere', forms: ['etablerer', 'etableres'] },
  { verb: 'iværksætte', forms: ['iværksætter', 'iværksættes'] },
  { verb: 'indføre', forms: ['indfører', 'indføres'] },
  { verb: 'afholde', forms: ['afholder', 'afholdes'] },
  { verb: 'behandle', forms: ['behandler', 'behandles'] },
  { verb: 'deltage', forms: ['deltager'] },
  { verb: 'ændre', forms: ['ændrer', 'ændres'] },
  { verb: 'invitere', forms: ['inviterer', 'inviteres'] },
  { verb: 'rette henvendelse', forms: ['retter', 'rettes'] },
  { verb: 'udsætte', forms: ['udsætter', 'udsættes'] },
]

/** Who is to act, as the sentence names them; the longest first. */
export const ADDRESSEE =
  /^(?<who>KKR(?:[ -](?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland))?(?!-)|[Kk]ommunalbestyrelserne(?: i [\p{Alpha} ]{3,30}?(?= (?:at|godkender|drøfter|tiltræder|beslutter)))?|[Kk]ommunerne|[Bb]yrådene|[Dd]e (?:\d+ |enkelte )?kommuner|KL|KKR-formandskabet|[Ff]ormandskabet|[Ss]ekretariatet|[Ee]mbedsmandsudvalget|[Mm]edlemmerne)(?!\p{Alpha})/u
