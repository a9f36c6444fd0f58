// Other words and other forms, written after the program was made, and before it was tried on them.
const words = (text) =>
  text
    .trim()
    .split(/[|\n]/u)
    .map((word) => word.trim())

export const second = {
  things:
    words(`Havvindmølleparken|Rusmiddelcentre|Cirkulært byggeri|Ungdomsklubberne|Lavbundsjorde|Borgerrådgivere|Hjemmepleje
    Virtuel genoptræning|Erhvervsskolernes værksteder|Jernbaneoverskæringer|Digital post|Specialskoler|Psykiatrihuse|Flexture
    Rensningsanlæg|Oversvømmelser|Delebiler|Velfærdsteknologi|Naturparker|Kollegier|Ambulancer|Familiepleje|Telemedicin
    Herberger|Stiftelsen Solhøj|Cykelfærger|Væresteder|Biogasanlæg|Tolkebistand|Krisecentre|Fodgængertunneler|Ladeparker`),
  tails:
    words(`– kapacitet|i Nordre Havn|for unge under 18|og naboerne|i Storåens opland|mellem Vestkøb og Ærøskilling|til grænsependlere
    – takster og visitation|set fra kommunerne|i yderkommunerne|ud for Nissehoved|med private aktører|på ruten 400S|i det nære
    i Hvidsten Bakker|efter lovændringen|hos almene boligselskaber|til ordblinde|for psykisk sårbare|i weekenden
    under anlægsfasen|ved Lillesund|i folkeskolen|over kommunegrænsen|om natten|ved udskrivning`),
  decisions:
    words(`Rådet tilsluttede sig indstillingen.|KKR {region} tog redegørelsen til efterretning.|Indstillingen tiltrådt.|Godkendt.
    Der var opbakning til forslaget, som blev godkendt.|KKR {region} drøftede oplægget og godkendte indstillingen.`),
  backgrounds:
    words(`Sagen har været i høring i kommunerne, og der er kommet ni svar.|Flere kommuner har spurgt til reglerne.
    SF havde ønsket behandlingen udskudt, men frafaldt det.|Ministeriet har udskudt ikrafttrædelsen af loven.
    Formandskabet drøftede sagen på sit møde den 3. januar 2016.|Mange af familierne vender tilbage til arbejdsmarkedet.`),
  putOff:
    words(`KKR {region} udskød behandlingen til mødet den {next}.|Behandlingen af punktet blev udsat.|Udsat.|Punktet tages op igen på det kommende møde.
    Da bilaget manglede, besluttede KKR {region} at udskyde punktet.|Punktet blev udskudt til næste møde.`),
  promises:
    words(`Drøftet. Der vendes tilbage til sagen, når høringen er slut.|KKR {region} tog sagen til efterretning. En endelig model fremlægges på næste møde.
    Godkendt. Formanden vender tilbage med en tidsplan.`),
  citeItem:
    words(`Sagen er en opfølgning på punkt {number} på KKR {region}s møde den {date}.|Jf. referatet fra mødet den {date}, pkt. {number}.
    På mødet den {date} drøftede KKR {region} under dagsordenens punkt {number} rammerne.`),
  citePutOff: words(
    `Ved mødet den {date} blev sagen udsat.|KKR {region} udsatte punktet på sit møde den {date}.|Behandlingen blev udskudt på mødet den {date}.`,
  ),
  marks: words(`{title} (udsat fra sidste møde)|{title}, 2. behandling|{title} - genoptaget|Fortsat: {title}`),
  reworded: words(
    `Ny aftale om {thing} {tail}|{thing} {tail}: kommunernes svar|Henvendelse til ministeren om {thing} {tail}`,
  ),
  renamed: words(
    `Svar fra ministeren|Bemærkninger fra høringen|Anbefalinger fra embedsmandsudvalget|Økonomien i forslaget`,
  ),
  pointsKept: words(`{thing} {tail}|Drøftelse af {thing} {tail}`),
  firsts: words(
    `Åse|Bjørk|Carsten|Dorthe|Esben|Fie|Gorm|Hans-Peter|Ingolf|Josefine|Kåre|Lærke|Mogens|Nina|Otto|Pernille|Rikke|Søren|Thérèse|Uffe|Viggo|Zenia`,
  ),
  lasts: words(
    `Aabo|Bang-Jensen|Christoffersen|Daugaard|Elkjær|Friis Holm|Gade|Højlund|Ipsen|Jespersen|Klarskov|Lund|Mose|Nygaard|Olesen|Pilegaard|Quist|Rosenlund|Stormgaard|Toft`,
  ),
}
