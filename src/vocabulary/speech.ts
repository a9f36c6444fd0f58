// The verbs of statements: what parties and persons wish, ask, reserve; and of presentations.

/** A verb of speaking: infinitive, present, past, participle. */
export interface SpeechVerb {
  readonly lemma: string
  readonly present: string
  readonly past: string
  readonly participle: string
}

const verb = (line: string): SpeechVerb => {
  const [lemma = '', present = '', past = '', participle = ''] = line.split(' ')
  return { lemma, present, past, participle }
}

/** What a member does who makes a statement; a party that does anything but vote makes one. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  ...['ønske ønsker ønskede ønsket', 'spørge spørger spurgte spurgt', 'bemærke bemærker bemærkede bemærket'],
  ...[
    'foreslå foreslår foreslog foreslået',
    'anføre anfører anførte anført',
    'fremhæve fremhæver fremhævede fremhævet',
  ],
  ...['opfordre opfordrer opfordrede opfordret', 'anmode anmoder anmodede anmodet', 'bede beder bad bedt'],
  ...['støtte støtter støttede støttet', 'undre undrer undrede undret', 'pege peger pegede peget'],
  ...['udtrykke udtrykker udtrykte udtrykt', 'beklage beklager beklagede beklaget', 'savne savner savnede savnet'],
  ...['erklære erklærer erklærede erklæret', 'begære begærer begærede begæret', 'finde finder fandt fundet'],
  ...['efterlyse efterlyser efterlyste efterlyst', 'tilkendegive tilkendegiver tilkendegav tilkendegivet'],
  ...[
    'gøre gør gjorde gjort',
    'advare advarer advarede advaret',
    'understrege understreger understregede understreget',
  ],
  ...['mene mener mente ment', 'henstille henstiller henstillede henstillet', 'afgive afgiver afgav afgivet'],
  ...['forlange forlanger forlangte forlangt', 'protestere protesterer protesterede protesteret'],
  ...['fremsætte fremsætter fremsatte fremsat', 'fremføre fremfører fremførte fremført', 'rose roser roste rost'],
  ...['kritisere kritiserer kritiserede kritiseret', 'påpege påpeger påpegede påpeget', 'lade lader lod ladet'],
  ...['henholde henholder henholdt henholdt', 'afvente afventer afventede afventet', 'udtale udtaler udtalte udtalt'],
  ...[
    'tilføje tilføjer tilføjede tilføjet',
    'nævne nævner nævnte nævnt',
    'efterspørge efterspørger efterspurgte efterspurgt',
  ],
  ...['kvittere kvitterer kvitterede kvitteret', 'kommentere kommenterer kommenterede kommenteret'],
  ...['argumentere argumenterer argumenterede argumenteret', 'appellere appellerer appellerede appelleret'],
  ...[
    'kræve kræver krævede krævet',
    'insistere insisterer insisterede insisteret',
    'præcisere præciserer præciserede præciseret',
  ],
  ...[
    'motivere motiverer motiverede motiveret',
    'forbeholde forbeholder forbeholdt forbeholdt',
    'tage tager tog taget',
  ],
  ...['oplyse oplyser oplyste oplyst', 'fortælle fortæller fortalte fortalt', 'svare svarer svarede svaret'],
  ...[
    'sige siger sagde sagt',
    'redegøre redegør redegjorde redegjort',
    'konkludere konkluderer konkluderede konkluderet',
  ],
  ...['konstatere konstaterer konstaterede konstateret', 'meddele meddeler meddelte meddelt'],
  ...[
    'forklare forklarer forklarede forklaret',
    'supplere supplerer supplerede suppleret',
    'minde minder mindede mindet',
  ],
  ...['præsentere præsenterer præsenterede præsenteret', 'fremlægge fremlægger fremlagde fremlagt'],
  ...['gennemgå gennemgår gennemgik gennemgået', 'vise viser viste vist', 'indlede indleder indledte indledt'],
  ...[
    'byde byder bød budt',
    'takke takker takkede takket',
    'deltage deltager deltog deltaget',
    'undlade undlader undlod undladt',
  ],
  ...[
    'holde holder holdt holdt',
    'lægge lægger lagde lagt',
    'komme kommer kom kommet',
    'gå går gik gået',
    'udtræde udtræder udtrådte udtrådt',
  ],
  ...[
    'fratræde fratræder fratrådte fratrådt',
    'udarbejde udarbejder udarbejdede udarbejdet',
    'melde melder meldte meldt',
  ],
  ...[
    'betone betoner betonede betonet',
    'argumentere argumenterer argumenterede argumenteret',
    'ærgre ærgrer ærgrede ærgret',
  ],
  ...['tvivle tvivler tvivlede tvivlet', 'håbe håber håbede håbet', 'forvente forventer forventede forventet'],
  ...['henlede henleder henledte henledt', 'pointere pointerer pointerede pointeret', 'slå slår slog slået'],
  ...[
    'problematisere problematiserer problematiserede problematiseret',
    'fastholde fastholder fastholdt fastholdt',
    'begrunde begrunder begrundede begrundet',
  ],
  ...['gentage gentager gentog gentaget', 'hæfte hæfter hæftede hæftet', 'forholde forholder forholdt forholdt'],
  ...['udbede udbeder udbad udbedt', 'rejse rejser rejste rejst', 'tale taler talte talt'],
  ...['hilse hilser hilste hilst', 'glæde glæder glædede glædet', 'opponere opponerer opponerede opponeret'],
].map(verb)

/** A member who does this says something to the matter; of the others (`bød velkommen`, `deltog`) it is no statement. */
export const STATES: ReadonlySet<string> = new Set([
  ...['ønske', 'spørge', 'bemærke', 'foreslå', 'anføre', 'fremhæve', 'opfordre', 'anmode', 'bede', 'støtte', 'undre'],
  ...['pege', 'udtrykke', 'beklage', 'savne', 'erklære', 'begære', 'finde', 'efterlyse', 'tilkendegive', 'advare'],
  ...['understrege', 'mene', 'henstille', 'afgive', 'forlange', 'protestere', 'fremsætte', 'fremføre', 'rose'],
  ...['kritisere', 'påpege', 'henholde', 'afvente', 'udtale', 'tilføje', 'efterspørge', 'argumentere', 'appellere'],
  ...[
    'kræve',
    'insistere',
    'præcisere',
    'motivere',
    'forbeholde',
    'betone',
    'ærgre',
    'tvivle',
    'opponere',
    'kommentere',
  ],
  ...['pointere', 'problematisere', 'fastholde', 'begrunde', 'gentage', 'udbede'],
  ...['tiltræde', 'tilslutte', 'godkende', 'følge', 'bakke', 'acceptere', 'anbefale', 'udsætte', 'afvise'],
])

/** What else must stand with a verb of many uses for it to be a statement: `tog forbehold`, `gjorde opmærksom på`. */
export const STATES_WITH: Readonly<Record<string, readonly string[]>> = {
  tage: ['forbehold', 'afstand', 'ordet'],
  gøre: ['opmærksom', 'indsigelse', 'gældende', 'opmærksomme'],
  have: ['gerne', 'ønsket', 'foretrukket', 'indvendinger', 'bemærkninger'],
  være: ['imod', 'enig', 'uenig', 'enige', 'uenige', 'modstander', 'modstandere', 'kritisk', 'kritiske', 'bekymret'],
  lade: ['protokollere', 'protokolleret', 'føre', 'tilføre'],
  gå: ['imod', 'ind'],
  lægge: ['vægt'],
  stille: ['forslag', 'spørgsmål', 'spørgsmålstegn'],
  henlede: ['opmærksomheden'],
  rejse: ['spørgsmål', 'spørgsmålet', 'tvivl', 'kritik'],
  rette: ['kritik'],
  slå: ['fast', 'til'],
  hæfte: ['sig'],
  forholde: ['sig'],
  tale: ['for', 'imod'],
  give: ['udtryk'],
}

/** What a party does that is no statement: it votes, sits and names its people. */
export const NO_STATEMENT: ReadonlySet<string> = new Set([
  ...['stemme', 'undlade', 'være', 'blive', 'udpege', 'vælge', 'indstille', 'deltage', 'få', 'modtage', 'indtræde'],
  ...['udtræde', 'fratræde', 'overtage', 'afløse', 'besætte', 'erstatte', 'opnå'],
])

/** Where else members speak: what they said there is told. */
export const OTHER_ASSEMBLY =
  /^(?:folketing|regionsråd|byråd|borgerrepræsentation|kommunalbestyrelse|europa-parlament|eu-parlament)(?:et|en)?$/u

/** Words that say that a statement goes into the minutes. */
export const RECORD_WORDS =
  /^(?:protokoll?er(?:et|t|e|ing)|(?:protokol|mindretals)(?:tilførsel|bemærkning|udtalelse|erklæring|anmærkning)(?:en|er|erne)?|protokollat(?:et)?)$/u
/** What is said to a matter, and no record: `Bemærkning fra SF: …` */
export const REMARK = /^(?:(?:sær)?bemærkning|(?:sær)?udtalelse|særstandpunkt|kommentar|tilkendegivelse)(?:en|er|et)?$/u
/** Where something is put into the minutes: `ført til protokols`, `tilført referatet`. */
export const RECORD_PLACES = /^(?:protokol(?:s|len)?|referat(?:et)?|beslutningsprotokol(?:len)?|mødereferat(?:et)?)$/u
export const RECORDING = /^(?:ført|tilført|indført|optaget|skrevet|noteret|føre|tilføre|indføre|anført|taget)$/u

/** Who shows or tells the council something: `holdt oplæg`, `præsenterede`. */
export const PRESENTS: Readonly<Record<string, readonly string[]>> = {
  præsentere: [],
  fremlægge: [],
  gennemgå: [],
  redegøre: [],
  holde: ['oplæg', 'oplægget', 'indlæg', 'præsentation'],
  give: ['oplæg', 'orientering', 'præsentation', 'status', 'indlæg'],
  orientere: [],
  fortælle: [],
  vise: [],
  indlede: [],
}

/** These are presentations only of one who comes with a title or an organisation: members tell of things, too. */
export const TELLS: ReadonlySet<string> = new Set(['orientere', 'fortælle', 'vise', 'indlede', 'redegøre'])

/** Words that no person's name holds: municipalities and bodies. */
export const NO_SPEAKER =
  /(?<!\p{Alpha})(?:Kommuner?|Regioner|Region|Regionsråd(?:et)?|Råd(?:et)?|Forening(?:en)?|Fonden|Styrelsen|KKR|KL)(?!\p{Alpha})/u

/** What is held and shown: `Oplæg ved …`. */
export const SHOWN: ReadonlySet<string> = new Set(['oplæg', 'oplægget', 'indlæg', 'præsentation', 'orientering'])

/** What joins an office and what it is in: `managing director for Fjordfonden`. */
export const IN_ORGANISATION = /(?<=\p{Ll})\s(?:i|fra|for|ved|hos)\s(?=\p{Upper})/gu
export const OF_ORGANISATION = /^(?:fra|i|ved|for|hos)\s(?<organisation>\p{Upper}.*)$/u

/** Behind a party in the genitive, it is the party that acts: `Venstres gruppe`. */
export const GROUP_WORDS = /^(?:gruppe|grupper|medlem|medlemmer|repræsentant|repræsentanter)$/u
/** Verbs of asking that a `ikke` behind denies: `ønskede ikke bemærkningen protokolleret`. */
export const ASKS_NOT = /^(?:ønskede|ønsker|bad)$/u
/** The words of an organisation's name that have capitals: `Fonden for Miljø`. */
export const NAMED_ORGANISATION = /^\p{Upper}[\p{Alpha}\d&-]*(?:\s(?:(?:for|af|og)\s)?\p{Upper}[\p{Alpha}\d&-]*)*/u
