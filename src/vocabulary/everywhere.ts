// Words of titles and prose that tell no matter: small words, and what every agenda is full of.

export const EVERYWHERE: readonly string[] = `
  langs omkring rundt via indenfor udenfor inde ude bag foran nær nærmest hos imellem gennem igennem ifm iht
  jf herunder heraf hertil dertil derfor fordi hvis selv kun meget flere færre øget øgede øge bedre mindre
  større stor store lille små nyere første tredje fjerde femte sidste seneste forrige kommende igen fortsat
  generel generelle særlig særlige mulig mulige op ned hen hjem nu senere snart altid hver hvert hele halve
  begge alt mens samtidig både enten heller dog ellers lige efterfølgende foreløbig foreløbige endelig
  endelige skridt af alle anden andet andre at blandt bliver den der det disse efter eller end for fra frem
  her hvad hvem hvor hvordan ift ikke ind inden kan med mellem mere mod mødet når nye nyt næste også over samt
  siden skal som til tværs uden under ved vedr vedrørende vil hvornår hvorfor året årets fremtid fremtidig
  fremtidige kkr kommune kommuner kommunerne kommunernes kommunal kommunale region regional regionale
  regionalpolitiske sag sager punkt punkter møde møder orientering orienteringer drøftelse drøftelser status
  oplæg forslag indstilling indstillinger udpegning udpegninger valg bestyrelse bestyrelsen medlem medlemmer
  repræsentant repræsentanter repræsentantskab suppleant suppleanter godkendelse opfølgning evaluering
  samarbejde samarbejdet fælles tværkommunal tværkommunale proces processen videre indsats indsatser
  anbefaling anbefalinger beslutning behandling aftale aftaler rammeaftale høring høringssvar arbejde arbejdet
  fokus bilag tillæg formandskab formandskabet sekretariat sekretariatet kommunaldirektører
  kommunaldirektørerne udvalg arbejdsgruppe arbejdsgruppen styregruppe styregruppen embedsmandsudvalg
  embedsmandsudvalget kommunalbestyrelse kommunalbestyrelser kommunalbestyrelserne borgmester borgmestre
  borgmestrene udvikling muligheder udfordringer efterretning indstilles godkender drøfter tiltræder beslutter
  sagsfremstilling baggrund genoptagelse revideret reviderede notat notater udkast redegørelse redegørelser
  udspil fremlægger fremlægges forelægger forelægges udarbejder udarbejdes udarbejdet
`
  .trim()
  .split(/\s+/u)

/** Such words, too, but of subjects: `X – finansiering` and `X ved Ravnkilde` are two matters. */
export const SUBJECTS: readonly string[] = `
  plan planer projekt projekter budget regnskab økonomi finansiering udgifter midler puljen fordeling model
  ordning område området områder sundhed uddannelse klima beredskab trafik kultur turisme beskæftigelse
  erhverv netværk
`
  .trim()
  .split(/\s+/u)
