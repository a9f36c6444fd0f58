// Words of titles and prose that tell no matter: small words, and what every agenda is full of.

export const EVERYWHERE: readonly string[] = [
  ...'langs omkring rundt via indenfor udenfor inde ude bag foran nær nærmest hos imellem gennem igennem ifm iht jf'.split(
    ' ',
  ),
  ...'herunder heraf hertil dertil derfor fordi hvis selv kun meget flere færre øget øgede øge bedre mindre større'.split(
    ' ',
  ),
  ...'stor store lille små nyere første tredje fjerde femte sidste seneste forrige kommende igen fortsat generel'.split(
    ' ',
  ),
  ...'generelle særlig særlige mulig mulige op ned hen hjem nu senere snart altid hver hvert hele halve begge alt'.split(
    ' ',
  ),
  ...'mens samtidig både enten heller dog ellers lige efterfølgende foreløbig foreløbige endelig endelige skridt'.split(
    ' ',
  ),
  ...'af alle anden andet andre at blandt bliver den der det disse efter eller end for fra frem her hvad hvem hvor'.split(
    ' ',
  ),
  ...'hvordan ift ikke ind inden kan med mellem mere mod mødet når nye nyt næste også over samt siden skal som til'.split(
    ' ',
  ),
  ...'tværs uden under ved vedr vedrørende vil hvornår hvorfor året årets fremtid fremtidig fremtidige'.split(' '),
  ...'kkr kommune kommuner kommunerne kommunernes kommunal kommunale region regional regionale regionalpolitiske'.split(
    ' ',
  ),
  ...'sag sager punkt punkter møde møder orientering orienteringer drøftelse drøftelser status oplæg forslag'.split(
    ' ',
  ),
  ...'indstilling indstillinger udpegning udpegninger valg bestyrelse bestyrelsen medlem medlemmer repræsentant'.split(
    ' ',
  ),
  ...'repræsentanter repræsentantskab suppleant suppleanter godkendelse opfølgning evaluering samarbejde samarbejdet'.split(
    ' ',
  ),
  ...'fælles tværkommunal tværkommunale plan planer proces processen videre indsats indsatser anbefaling'.split(' '),
  ...'anbefalinger beslutning behandling fordeling model ordning aftale aftaler rammeaftale høring høringssvar'.split(
    ' ',
  ),
  ...'budget regnskab økonomi finansiering udgifter midler puljen projekt projekter arbejde arbejdet fokus område'.split(
    ' ',
  ),
  ...'området områder sundhed uddannelse klima beredskab trafik kultur turisme beskæftigelse erhverv bilag tillæg'.split(
    ' ',
  ),
  ...'formandskab formandskabet sekretariat sekretariatet kommunaldirektører kommunaldirektørerne udvalg netværk'.split(
    ' ',
  ),
  ...'arbejdsgruppe arbejdsgruppen styregruppe styregruppen embedsmandsudvalg embedsmandsudvalget kommunalbestyrelse'.split(
    ' ',
  ),
  ...'kommunalbestyrelser kommunalbestyrelserne borgmester borgmestre borgmestrene udvikling muligheder udfordringer'.split(
    ' ',
  ),
  ...'efterretning indstilles godkender drøfter tiltræder beslutter sagsfremstilling baggrund genoptagelse'.split(' '),
]
