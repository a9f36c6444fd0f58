// Who decides: the words by which the minutes name the council itself, and what is decided upon.

/** The council as a subject. `KKR-formandskabet` and `KKR Sjællands formandskab` are others. */
export const COUNCIL =
  '(?:KKR(?:[\\s-](?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland))?(?![\\p{L}-])(?!\\s(?:formand|møde))|Kommunekontaktrådet(?:\\s(?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland))?|[Mm]ødet|[Rr]ådet(?!\\sfor\\s)|[Ee]t (?:stort |enigt )?flertal|[Ff]lertallet|[Ee]t enigt (?:KKR|råd))'

/** Bodies that decide, too, but not here, right behind the participle: `drøftet i embedsmandsudvalget`, `godkendt af bestyrelsen`. */
export const ELSEWHERE =
  /^\s(?:\p{L}+\s)?(?:i|af)\s(?:KL(?:['’]?s)?|KKR-formandskab\p{L}*|formandskab\p{L}*|embedsmand\p{L}*|bestyrelse\p{L}*|kommun\p{L}+|regionsråd\p{L}*|Folketinget|ministeri\p{L}*|styregruppe\p{L}*|K\d\d|udvalget)(?!\p{L})/u

/** Others that act: a sentence with one of these as its subject reports what they did. */
export const OTHERS =
  /^(?:KKR-formandskab\p{L}*|[Ff]ormandskab\p{L}*|[Ff]ormanden|[Nn]æstformanden|[Ss]ekretariatet|[Kk]ommun(?:erne|albestyrelse\p{L}*)|[Rr]egeringen|[Mm]inist\p{L}+|[Bb]estyrelsen|[Rr]egion(?:en|srådet)?|KL|[Ee]mbedsmandsudvalget|[Dd]irektør\p{L}*|[Ff]olketinget|[Dd]eltagerne)(?!\p{L})/u
