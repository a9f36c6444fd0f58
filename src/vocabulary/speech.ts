// The verbs of statements: what parties and persons wish, ask, reserve, in both spellings.

/** A statement's verb, right behind its subject. */
export const SPEECH =
  /^(?:(?:også|dog|desuden|endvidere|i øvrigt)\s)?(?:ønske(?:de|r)|spurgte|spørger|bemærkede|tog\s(?:dog\s)?forbehold|tager\s(?:dog\s)?forbehold|foreslog|anførte|fremhævede|opfordrede|anmodede|(?:kunne|kan)\s(?:dog\s)?ikke\s(?:støtte|tiltræde|tilslutte|godkende|gå\sind|stemme|bakke|anbefale|acceptere)|støtte(?:de|r)|undrede|pegede|udtrykte|beklagede|erklærede|begærede|bad\s(?:om|til)|efterlyste|tilkendegav|gjorde\sopmærksom|advarede|understregede|mente|tilsluttede\ssig\sikke|tiltrådte\sikke|havde\s(?:gerne\sset|ønsket)|henstillede|afgav|lod\s(?=.*(?:protokoll|føre))|forlangte|protesterede)/u

/** The statement was asked to be recorded. */
export const RECORDED =
  /(?<!\p{L})(?:protokoll?er(?:et|t)|(?:til|i)\sprotokol(?:len)?|protokoltilførsel|protokolbemærkning)(?!\p{L})/u

/** Titles in front of a speaker's name. */
export const SPEAKER_TITLE =
  /^(?:Borgmester|Viceborgmester|Byrådsmedlem|Kommunalbestyrelsesmedlem|Overborgmester|Rådmand|Formand|Næstformand)\s/u

/** The record was asked not to be made: `ønskede ikke bemærkningen protokolleret`. */
export const NOT_RECORDED = /(?<!\p{L})(?:ønske(?:de|r)|bad)\sikke(?!\p{L})/u

/** Words that no person's name holds: municipalities and bodies. */
export const NO_SPEAKER =
  /(?<!\p{L})(?:Kommuner?|Regioner|Region|Regionsråd(?:et)?|Råd(?:et)?|Forening(?:en)?|Fonden|Styrelsen|KKR|KL)(?!\p{L})/u
