// Mailboxes of an office, not of a person; and telephone numbers of an office.

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
  ...['eu', 'klima', 'sundhed', 'social', 'kultur', 'teknik', 'miljoe', 'miljo', 'trafik', 'beredskab', 'erhverv'],
]

/** A telephone number stands behind one of these: `tlf. 12 34 56 78`. */
export const PHONE_LEADS = 'tlf|telefon|telefonnummer|tel|mobil|mobilnummer|mobilnr|mob|mobiltelefon|direkte|privat|sms'

/** Words before a number that is an office's: `KL’s omstilling, tlf. …`. */
export const OFFICE_PHONE =
  /(?<!\p{L})(?:omstilling(?:en)?|hovednummer|hotline|vagttelefon|døgntelefon|døgnvagt|reception(?:en)?|borgerservice|sekretariatet|livslinje\p{L}*|rådgivning(?:en)?|akuttelefon|akutnummer|alarm\p{L}*)(?!\p{L})/iu

/** Numbers of eight digits that no person has: KL's own, and those for services. */
export const OFFICE_NUMBER = /^(?:33703370|70\d{6}|80\d{6}|90\d{6})$/u

/** A number with a hyphen after six digits is a case's behind one of these. */
export const CASE_LEADS =
  /(?:sag|sagsnr|sagsnummer|j\.?\s?nr|journal\p{L}{0,20}|dok|id|ref|nr|lbnr|cvr|ean)[.:\s-]*(?:(?:nr|nummer)[.:\s]*)?$/iu
