// A third wording, in the manner of other secretaries, written after the rules and before they were tried on it.
const words = (text) =>
  text
    .trim()
    .split(/[|\n]/u)
    .map((word) => word.trim())

export const third = {
  things:
    words(`Frikommuneforsøg|Klimatilpasning|Rekruttering af sosu-hjælpere|Mellemformer|Nærbaner|Fritidspas|Praktikpladser
    Hjerneskadekoordinatorer|Turistbusser|Jordfordelinger|Beredskabsplaner|Byggeaffald|Hjemløseboliger|Trængselsafgifter
    Nødberedskaber|Forsyningsselskaber|Skolebusser|Drikkevandsboringer|Erhvervshuse|Plejefamilier|Sundhedsplejersker
    Digitale hjemmebesøg|Haveaffald|Iværksætterhuse|Udbud af flextrafik|Misbrugsbehandling|Landsbyordninger|Autismetilbud
    Cykelsuperstier|Tilsyn med botilbud|Lokalbaner|PFAS|Kulturmetropoler|Fællesindkøb|Strandrensninger|Tolkeordninger`),
  tails:
    words(`i Vestfingeren|på tværs af fjorden|i almene boliger|for seniorer|ved Egeskoven|syd for Halsvig|efter 2019
    – finansiering|hos nabokommunerne|for langtidsledige|ved Risbrohavn|i erhvervsparkerne|langs Ulvåen|for ukrainske borgere
    i daginstitutioner|ved Bavnehøj Station|med frivillige|og ejerforhold|under ferielukningen|for førtidspensionister
    ved Kongsdiget|i småkommuner|på havneøerne|ved Trelleskær|i nattetimerne|for enlige forsørgere|ud over aftaleperioden`),
  decisions:
    words(`KKR {region} fulgte indstillingen.|Taget til efterretning.|Tiltrådt.|KKR {region} bakkede op om forslaget.
    KKR {region} tiltrådte indstillingen med den bemærkning, at udgiften skal holdes inden for rammen.|Drøftet.
    KKR {region} tog status til efterretning og takkede arbejdsgruppen.|Indstillingen blev fulgt.|Sagen blev drøftet og godkendt.`),
  backgrounds: words(`Regionsrådet udsatte sin behandling i foråret.|Regeringen vender tilbage med et lovforslag.
    Kommunaldirektørkredsen drøftede emnet på sit møde den 14. maj 2015.|En oversigt er vedlagt som bilag.
    Folketinget har udskudt reformen et år, og borgerne mærker det.|Der er store forskelle på praksis mellem kommunerne.
    Fristen er forlænget, og der ventes svar inden sommer.|Opgaven løses i dag af fem kommuner i fællesskab.`),
  putOff:
    words(`På grund af tidnød blev punktet udsat til næste møde.|KKR {region} besluttede at udskyde stillingtagen til mødet den {next}.
    Punktet blev taget af dagsordenen og behandles på mødet den {next}.|Beslutningen udskydes, indtil sagen er belyst nærmere.
    Sagen udsættes med henblik på yderligere afklaring.|Punktet nåedes ikke og overføres til næste møde.
    KKR {region} vedtog at vente med at træffe beslutning til næste møde.|Udskudt til mødet den {next}.
    Der var enighed om at udsætte punktet, da bilaget først var udsendt dagen før.`),
  promises:
    words(`KKR {region} tog orienteringen til efterretning, idet sekretariatet fremlægger et revideret notat på næste møde.
    Indstillingen blev fulgt. Sagen genoptages, når svaret fra ministeriet foreligger.
    Drøftet. Sekretariatet udarbejder et oplæg til mødet den {next}.
    KKR {region} bad sekretariatet om at komme med et nyt udspil på næste møde.
    Godkendt med den bemærkning, at KKR {region} får en status på mødet den {next}.
    Tiltrådt. Der følges op på et kommende møde.|Drøftet. Emnet sættes på dagsordenen igen til efteråret.
    KKR {region} fulgte indstillingen. En evaluering forelægges til foråret.`),
  citeItem: words(`Der blev orienteret om sagen under pkt. {number} på KKR-mødet d. {date}.
    KKR {region} har tidligere behandlet sagen, senest den {date} (pkt. {number}).
    I forlængelse af punkt {number} på mødet den {date} har kommunerne svaret på en høring.
    Punktet er en genoptagelse af pkt. {number} fra KKR {region}s møde den {date}.
    Som aftalt på mødet den {date}, jf. punkt {number}, er der indhentet tal.`),
  citePutOff: words(`Sagen var på dagsordenen den {date}, hvor den blev udsat.|Punktet er udsat fra mødet den {date}.
    På KKR-mødet d. {date} blev det besluttet at udsætte punktet.
    Behandlingen blev udsat ved KKR {region}s møde den {date}, da bilaget manglede.|Genoptaget fra mødet den {date}.`),
  marks:
    words(`{title} (udskudt fra sidste møde)|{title} – genbehandling|Udsat punkt: {title}|{title} - opfølgning|Opfølgning: {title}
    {title} (udsat punkt)|{title} II`),
  reworded:
    words(`Kommunernes indsats: {thing} {tail}|Høringssvar vedrørende {thing} {tail}|{thing} {tail} – endelig godkendelse
    Orientering om {thing} {tail}|{thing} {tail}: resultat af høringen`),
  renamed: words(
    `Tilbagemelding fra kommunerne|Revideret forslag|Notat fra sekretariatet|Høringssvar og videre proces|Godkendelse af budget`,
  ),
  pointsKept: words(
    `Opfølgning på {thing} {tail}|{thing} {tail} (oplæg ved regionen)|Drøftelse af {thing} {tail} med regionen`,
  ),
  firsts: words(
    `Ane|Børge|Chresten|Dagny|Ejvind|Frederikke|Gunvor|Helge|Ida-Marie|Jørn|Karna|Ludvig|Mie|Nanna|Orla|Petrea|Regnar|Sidsel|Tønnes|Ursula|Villads|Ødis`,
  ),
  lasts: words(
    `Ankersen|Borregaard|Clausholm|Dalsgård|Eskebjerg|Færch|Gammelmark|Haugstrup|Illemann|Kjølby|Lindorff|Møgelvang|Nørbæk|Overgård|Padborg|Rønbjerg|Sølvsten|Thorøe|Underbjerg|Kaas-Vinther`,
  ),
}
