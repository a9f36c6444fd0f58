// Mailboxes and telephone numbers of an office, not of a person; and what stands before a CPR number, or before the
// number of something else.

/** What stands before the @ in the address of an office, whole or as a part between dots: "kkr", "info", "post". */
export const OFFICE_MAILBOXES: readonly string[] = [
  ...['kkr', 'kl', 'info', 'information', 'post', 'mail', 'kontakt', 'contact', 'kommune', 'kommunen', 'raadhus'],
  ...['raadhuset', 'sekretariat', 'sekretariatet', 'borgerservice', 'borger', 'service', 'presse', 'press', 'support'],
  ...[
    'hjaelp',
    'help',
    'helpdesk',
    'admin',
    'administration',
    'web',
    'webmaster',
    'noreply',
    'nyhedsbrev',
    'tilmelding',
  ],
  ...['journal', 'arkiv', 'hr', 'it', 'job', 'økonomi', 'okonomi', 'oekonomi', 'faktura', 'bogholderi', 'reception'],
  ...['politik', 'byraad', 'byraadet', 'regionsraad', 'dpo', 'databeskyttelse', 'hovedpost', 'sikkerpost', 'office'],
  ...['stab', 'staben', 'klk', 'direktion', 'direktionen', 'ledelse', 'borgmester', 'borgmesterkontor', 'formandskab'],
  ...['sek', 'dir', 'adm', 'plan', 'byg', 'jura', 'udbud', 'drift', 'vej', 'veje', 'natur', 'park', 'vand', 'energi'],
  ...[
    'team',
    'digital',
    'kommunikation',
    'udvikling',
    'personale',
    'booking',
    'kursus',
    'netvaerk',
    'projekt',
    'skole',
  ],
  // Words between others: `by-og-land`.
  ...['og', 'for', 'af', 'til'],
  ...['eu', 'klima', 'sundhed', 'social', 'kultur', 'teknik', 'miljoe', 'miljo', 'trafik', 'beredskab', 'erhverv'],
]

/** A telephone number stands behind one of these: `tlf. 12 34 56 78`. */
export const PHONE_LEADS =
  'tlf|telefon|telefonnummer|tel|mobil|mobilnummer|mobilnr|mob|mobiltelefon|telefonnr|tlfnr|direkte|privat|sms'

/** Words before a number that is an office's: `KL’s omstilling, tlf. …`. */
export const OFFICE_PHONE =
  /(?<!\p{Alpha})(?:omstilling(?:en)?|hovednummer|hotline|vagttelefon|døgntelefon|døgnvagt|reception(?:en)?|borgerservice|sekretariatet|livslinje\p{Alpha}*|rådgivning(?:en)?|akuttelefon|akutnummer|alarm\p{Alpha}*)(?!\p{Alpha})/iu

/** Numbers of eight digits that no person has: KL's own, and those for services. */
export const OFFICE_NUMBER = /^(?:33703370|70\d{6}|80\d{6}|90\d{6})$/u

/** A number with a hyphen after six digits is a case's behind one of these. */
export const CASE_LEADS =
  /(?:sag|sagsnr|sagsnummer|j\.?\s?nr|journal\p{Alpha}{0,20}|dok|id|ref|nr|lbnr|cvr|ean)[.:\s-]*(?:(?:nr|nummer)[.:\s]*)?$/iu

/** Digits behind one of these are a CPR number, however they are set: "CPR-nr. 010203 1234", "personnummer: 0102031234". */
export const CPR_LEADS =
  '(?:cpr|personn(?:umme)?r)(?:[-–.\\s]{0,3}n(?:r|ummer|umre))?\\p{Alpha}{0,3}[\\s.:;,()–-]{0,5}(?:(?:er|på)\\s)?'

/** Digits behind one of these are a register's, not a person's: "matrikel 150812-1234". */
export const REGISTER_LEADS =
  /(?<!\p{Alpha})(?:matr(?:ikel)?|ejendom|konto|faktura|ordre|bevilling|bilag|kontrakt|aftale|udbud|tilbud|projekt|løbe|reg|registrering|serie|vare|isbn|issn|kr|DKK)\p{Alpha}{0,3}[.:\s-]{0,3}(?:nr|nummer)?\p{Alpha}{0,3}[.:\s]{0,3}$/iu

// Targets that lead nowhere: no address at all, or one on the computer of whoever wrote the paper.

/** `https://`, `about:blank`, `file:///C:/notat.docx`, `C:\\notat.docx`, `../../C:/notat.docx`, `mailto:`, `#`. */
export const DEAD_TARGET =
  /^(?:(?:https?|ftp):\/*|(?:mailto|tel):|#|(?:about|file|javascript|data|blob|cid):.*|(?:\.{0,2}[\\/]){0,8}[a-z]:[\\/].*|\\\\.*)$/isu
