// The words of the made-up archive: invented persons and matters, sentences in the forms of real minutes.
const words = (text) =>
  text
    .trim()
    .split(/[|\n]/u)
    .map((word) => word.trim())

export const first = {
  things: words(`Støjskærme|Cykelstier|Natbusser|Færgetider|Skovrejsning|Skolehaver|Vandløb|Genbrugsstationer|Tandpleje
    Musikskoler|Vindmøller|Solceller|Stormflodsporte|Sommerboliger|Campingpladser|Elladere|Samkørsel|Grundvand|Biblioteksbusser
    Høreapparater|Bostøtte|Akutpladser|Lægehuse|Fiskerihavne|Rideveje|Fuglereservater|Svømmehaller|Idrætshøjskoler|Madspild
    Lånecykler|Letbanestop|Skibsværfter|Teaterforeninger|Kystsikring|Spildevand|Fjernvarme|Brandstationer|Plejehjem|Dagplejere`),
  tails:
    words(`langs Kystbanen|i havnebyerne|ved Nordfjorden|på Lilleøen|omkring Skovlunden|ved Strandvejen|for lærlinge
    i landsbyerne|ved Møllebakken|for pendlere|i industrikvartererne|ved Tinghøjgård|for nytilflyttere|i bymidterne
    på Hedesletten|ved Klosterparken|for sæsonarbejdere|ved Grusgraven|i ådalene|på Øststranden|ved Rolandsgade|for døvblinde
    i randområderne|ved Søndermarken|på Vesterheden|omkring Kalkværket|for enkeltmandsfirmaer|ved Teglværket`),
  decisions:
    words(`KKR {region} tiltrådte indstillingen.|KKR {region} drøftede sagen.|KKR {region} tog orienteringen til efterretning.
    KKR {region} godkendte forslaget.|Indstillingen blev tiltrådt.`),
  backgrounds: words(`Kommunerne har ønsket en status for arbejdet.|Emnet har været vendt i flere byråd det seneste år.
    Der er nedsat en gruppe af medarbejdere, som har set på mulighederne.|Udgiften skønnes at være begrænset.
    Venstre har foreslået, at sagen udsættes, men trak forslaget tilbage.|Indsatsen er rettet mod udsatte børn og deres familier.`),
  putOff: words(`KKR {region} udsatte sagen til næste møde.|Sagen blev udsat.|Punktet udsættes til mødet den {next}.
    KKR {region} besluttede at udsætte sagen.`),
  promises: words(`KKR {region} drøftede sagen. Sekretariatet vender tilbage med et oplæg på næste møde.
    KKR {region} tiltrådte indstillingen. Sagen forelægges KKR {region} igen på næste møde.
    KKR {region} drøftede sagen. Formandskabet vender tilbage, når økonomien er kendt.`),
  citeItem:
    words(`Sagen blev senest behandlet på mødet den {date} under punkt {number}.|Der henvises til pkt. {number} i referatet af mødet den {date}.
    KKR {region} drøftede emnet på mødet den {date} (punkt {number}).`),
  citePutOff: words(`Sagen blev udsat på mødet den {date}.|Punktet blev på mødet den {date} udsat.`),
  marks: words(`{title} – 2. behandling|{title} (fortsat)|{title} – Tillæg|Genoptaget sag: {title}`),
  reworded: words(`Forslag om {thing} {tail}|Status: {thing} {tail}|{thing}: næste skridt {tail}`),
  renamed: words(
    `Nye anbefalinger fra arbejdsgruppen|Udkast til fælles brev|Oplæg fra kommunaldirektørerne|Tidsplan for det videre arbejde`,
  ),
  pointsKept: words(`Status på {thing} {tail}|{thing} {tail}: oplæg`),
  firsts: words(
    `Alma|Bendt|Cecilie|Ditlev|Edith|Frode|Gerda|Holger|Inga|Jeppe|Kamma|Laurits|Merle|Niels-Ole|Oda|Palle|René|Signe|Troels|Ulla|Vagn|Yrsa`,
  ),
  lasts: words(
    `Ravnsborg|Skovmose|Tranekær|Ulvedal|Vestergaard|Ærtholm|Østerlund|Ågesen|Brinkholm|Dybdal|Engvang|Fuglsang|Grønholt|Hvidkjær|Ibsker|Juelsminde|Kragelund|Lyngbak|Munkbro|Nørager`,
  ),
}
