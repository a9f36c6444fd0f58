// Lines of the cover that are no field: remarks, notices, letters, the publisher's side column; and the words of places.
import { anyCase } from '../text/any-case.ts'

// A remark beside date and place is a sentence of its own:
//   Sted: Hotel Fjorden, Havnegade 1, Vejle.
//   Der er mulighed for politiske formøder fra kl. 9.00
//   ^^^^^^
/** How a remark on the cover begins. */
export const REMARK_STARTS =
  /^(?:Der (?:er|vil|var|bliver|blev|serveres|afholdes|holdes|kan|skal)|Bemærk|NB|OBS|Politisk|Formøde|Gruppemøde|Frokost|Kaffe|Morgenmad|Mødet |Møderne |Forplejning|Parkering|Tilmelding|Efter mødet|Inden mødet|Før mødet|I forlængelse)/u
/** A remark also shows by a time of day: a place holds none. */
export const REMARK_TIME = /\bkl\.?\s*\d/iu
/** Or by its verb: `Grupperne kan holde formøde i lokale 4 fra` (the time on the next line). */
export const REMARK_VERB =
  /^\p{Upper}[\p{Alpha}-]*(?: [\p{Alpha}-]+){0,4} (?:kan|skal|vil|er|var|har|bliver|blev|holder|holdes|afholdes|begynder|starter|mødes|serveres|inviteres|bedes)(?: |$)/u

/** The words of a notice: the meeting is not what the fields say. */
export const CALLED_OFF = /(?<!\p{Alpha})(?:aflyst|aflyses|annulleret)(?!\p{Alpha})/iu
export const PUT_OFF = /(?<!\p{Alpha})(?:udsat|udsættes|udskudt|udskydes|flyttet|flyttes|rykket|rykkes)(?!\p{Alpha})/iu

/** The meeting itself is called off, not what goes with it: `MØDET ER AFLYST`, `Aflyst`. */
export const MEETING_CALLED_OFF = /^(?:(?:KKR-)?mødet? (?:[^.]{0,40} )??)?(?:aflyst|aflyses|annulleret)(?!\p{Alpha})/iu

/** What kind of meeting it is, alone on its line: `Ekstraordinært møde`. */
export const MEETING_KIND = anyCase(
  String.raw`^\(?(?:(?:ekstraordinært|ordinært|konstituerende|virtuelt|digitalt|fælles|lukket|skriftlig|åbent) ){1,3}(?:KKR-?)?(?:møde|fællesmøde|høring)\)?[.!]?$`,
)

/** How a letter to the members begins that stands on the cover. */
export const LETTER_STARTS =
  /^(?:Til (?!stede)|Kære |Hermed |Vedlagt|Med venlig hilsen|Venlig hilsen|Indkaldelse til|Emne(?:\s?:| )|Vedr\.|Vedrørende|I indkaldes|Du indkaldes|Dagsordenen? (?:er|udsendes|fremsendes|vedlægges))/u

/** The publisher's side column: signs of the case, of who wrote, and where the house stands. */
export const SIDE_WORDS =
  /^(?:J\.? ?nr\b|Jour\.? ?nr\b|Sagsid\b|Sags-?ID\b|Sagsnr\b|Sagsnummer\b|Dok(?:\.|ument)? ?(?:nr|id)\b|Ref\b|Dir(?:ekte)?(?: tlf)?[.:]{0,2} ?[\d+]|(?:Tlf|Telefon|Fax|Mobil)(?:nr)?[.:]{0,2} ?[\d+(]|Mail\b|E-mail\b|EAN\b|CVR\b|www\.|https?:|[\w.-]+@[\w.-]+$)/iu

/** A line of the side column that names no person, alone on its line: where the house stands, and how it is reached. */
export const SIDE_ADDRESS =
  /^(?:(?:DK-?)?\d{4} \p{Upper}[\p{Alpha} .]{0,30}|Postboks \d{1,6}|(?:\p{Upper}[\p{Alpha}.]{0,20} ){0,3}\p{Upper}\p{Alpha}{0,20}(?:vej|gade|allé|plads|torv|stræde|boulevard|vænget|parken)(?:en|et)? \d{1,3} ?\p{Upper}?|(?:Dir|Tlf|Telefon|Fax|Mobil)\.?:? ?[\d+() ]{8,20}|(?:https?:\/\/|www\.)\S+|[\w.-]+@[\w.-]+)$/u

/** Endings and words of what is a place: houses, halls, streets, and meetings at nobody's house. */
export const PLACE_WORDS =
  /(?:hotel(?:let)?|kro(?:en)?|kongres\p{Alpha}*|cent(?:er|eret|ret|rum|rummet)|rådhus(?:et)?|hus(?:et)?|skolen?|højskolen?|campus|sal(?:en)?|lokalet?|bibliotek(?:et)?|museum|museet|park(?:en)?|gård(?:en)?|slot(?:tet)?|kasernen?|universitet(?:et)?|stadion|teater|teatret|kirken?|kloster|arena|forum|værft(?:et)?|pakhus(?:et)?|herregård(?:en)?|badehotel|konference\p{Alpha}*|borg(?:en)?|vej|gade|allé|plads|torv(?:et)?|stræde|boulevard|Comwell|Scandic|Teams|Zoom|Skype|videomøde|videokonference)(?!\p{Alpha})/iu

/** Short words of streets' names, without their period: `Gl. Færgevej`, `Sdr. Havnegade`. */
export const STREET_ABBREVIATIONS: readonly string[] = [
  '[Gg]l',
  'Sct',
  'Skt',
  'St',
  'Kgl',
  'Ndr',
  'Nr',
  'Sdr',
  'Vestr',
  'Østr',
  'Dr',
  'Chr',
  'Fr',
]

/** An address goes on: `Havnegade 12`, `4200 Slagelse`, `lokale 3`. */
export const ADDRESS =
  /^(?:(?:DK-?)?\d{4} \p{Upper}|(?:\p{Alpha}[\p{Alpha}.-]* ){1,4}\d{1,3}(?: ?\p{Upper})?(?!\p{Alpha}|[.\d])|(?:møde)?lokale |\d{1,2}\. sal)/iu

/** Meetings that are held nowhere: `Mødet blev afholdt virtuelt.` */
export const NOWHERE =
  /(?<!\p{Alpha})(?:virtuelt|digitalt|online|elektronisk)(?: via (?:Microsoft )?\p{Upper}\p{Alpha}+)?(?!\p{Alpha})/iu

/** A value that begins as a time does: `kl. 10`, `fra 10.00`, `10-12`. */
export const BEGINS_WITH_TIME = /^(?:fra |kl\.? ?)?\d/iu

/** A value that holds a time of day, or the word in front of one. */
export const HOLDS_TIME = /\d[.:]\d|kl/iu

/** `kl. 10.00` at the beginning. */
export const TIME_WORD = /^kl/iu

/** The preposition in front of a place: `på Vejle Rådhus`. */
export const PLACE_LEAD = /^(?:på|i|hos|ved) (?=\p{Upper})/iu
