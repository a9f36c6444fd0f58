// The verbs of decisions: one line a verb. A new verb is one line, and its two examples are run as tests.
//
//   lemma | present past participle | action | who | what it must take | a sentence that decides | one that does not
//
// The infinitive is the lemma; the forms in -s are made (`tiltrædes`, `tiltrådtes`). Forms parted by `/` are variants.
// who: `council` the council must be the subject of the active verb; `matter` the matter is (`Forslaget faldt`); `person`
// a person is (`Anna Berg indtræder`); `agent` the chair, the secretariat or a group is (`Formandskabet fik mandat`). The passive is always the council's, unless somebody else is named.
// takes: words that must stand in the clause, alternatives parted by `/`; `@matter` is the recommendation, proposal, item
// or case, `@topic` these or a question, plan, application, `@person` somebody by name or a list of them, `@later` a coming meeting, `@talk` a discussion, `@debate` the beginning of one, `@office` an office. The longest that fits is taken.
// `…` lets other words stand between. A line that takes `ikke` says what a denial does: `Punktet blev ikke nået`.

/** What a verb does to a matter. */
export type Action =
  | 'adopt'
  | 'approve'
  | 'note'
  | 'discuss'
  | 'resolve'
  | 'request'
  | 'choose'
  | 'postpone'
  | 'refer'
  | 'reject'
  | 'withdraw'
  | 'none'

const TABLE = `
tiltræde      | tiltræder tiltrådte tiltrådt            | adopt    | council |                                    | KKR Sjælland tiltrådte indstillingen.                    | SF tiltrådte ikke indstillingen.
tilslutte     | tilslutter tilsluttede tilsluttet       | adopt    | council | sig / @matter                      | KKR Sjælland kunne tilslutte sig forslaget.              | Kommunerne har tilsluttet sig aftalen.
bifalde       | bifalder bifaldt bifaldet               | adopt    | council |                                    | KKR Sjælland bifaldt indstillingen.                      | SF bifaldt indstillingen.
følge         | følger fulgte fulgt                     | adopt    | council | @matter                            | Indstillingen følges.                                    | KKR Sjælland følger udviklingen.
acceptere     | accepterer accepterede accepteret       | adopt    | council |                                    | KKR Sjælland accepterede tilbuddet.                      | Ministeriet accepterede ikke forslaget.
bakke         | bakker bakkede bakket                   | adopt    | council | op                                 | KKR Sjælland bakkede op om indstillingen.                | Venstre bakkede op om indstillingen.
bakke         | bakker bakkede bakket                   | resolve  | council | op om at                           | KKR Sjælland bakkede op om at søge puljen.               | Venstre bakkede op om at søge puljen.
slutte        | slutter sluttede sluttet                | adopt    | council | op om / sig til                        | Rådet sluttede op om forslaget.                          | Mødet sluttede kl. 12.
støtte        | støtter støttede støttet                | adopt    | council | @matter                            | KKR Sjælland støttede forslaget.                         | SF kunne støtte forslaget.
støtte        | støtter støttede støttet                | resolve  | council |                                    | KKR Sjælland besluttede at støtte projektet i Faxe.      | Ministeriet støttede projektet.
anbefale      | anbefaler anbefalede anbefalet          | adopt    | council | @matter                            | Indstillingen anbefales.                                 | Formandskabet anbefalede indstillingen.
anbefale      | anbefaler anbefalede anbefalet          | resolve  | council |                                    | KKR Sjælland anbefalede kommunerne at deltage.           | Embedsmandsudvalget anbefaler, at kommunerne deltager.
være          | er var været                            | adopt    | any     | flertal / opbakning / tilslutning / enighed / konsensus / støtte | Der var opbakning til indstillingen. | Der var tidligere flertal for planen.
være          | er var været                            | adopt    | council | enig i / enige i / enigt i / indforstået med / indforståede med| KKR Sjælland var enig i indstillingen.                   | SF var enig i indstillingen.
erklære       | erklærer erklærede erklæret             | adopt    | council | sig enig / sig enigt / sig enige   | KKR Sjælland erklærede sig enig i indstillingen.         | SF erklærede sig enig i indstillingen.
opnå          | opnår opnåede opnået                    | adopt    | matter  | flertal / opbakning / tilslutning / enighed / konsensus / støtte | Indstillingen opnåede flertal.         | Ministeren opnåede flertal i Folketinget.
få            | får fik fået                            | adopt    | matter  | flertal / opbakning / tilslutning / støtte           | Indstillingen fik fuld tilslutning.    | Regionen fik opbakning til planen.
finde         | finder fandt fundet                     | adopt    | matter  | flertal / opbakning / tilslutning / støtte / gehør   | Forslaget fandt tilslutning.           | SF fandt opbakning i gruppen.
samle         | samler samlede samlet                   | adopt    | matter  | flertal / opbakning / tilslutning                    | Der kunne samles flertal for forslaget. | SF samlede opbakning til planen.
tegne         | tegner tegnede tegnet                   | adopt    | matter  | sig flertal / sig et flertal / sig et klart flertal / sig et bredt flertal / sig opbakning | Der tegnede sig flertal for forslaget. | Regionen tegnede et kort.
skabe         | skaber skabte skabt                     | adopt    | matter  | flertal / opbakning / tilslutning / enighed / konsensus | Der kunne skabes enighed om forslaget. | Regionen skabte opbakning til planen.
nyde          | nyder nød nydt                          | adopt    | matter  | opbakning / fremme / tilslutning    | Forslaget nød fremme.                                    | Regionen nød opbakning.
vinde         | vinder vandt vundet                     | adopt    | matter  | gehør / tilslutning / fremme / opbakning | Forslaget vandt gehør.                             | SF vandt gehør i gruppen.
stille        | stiller stillede stillet                | adopt    | council | sig bag                            | KKR Sjælland stillede sig bag forslaget.                 | SF stillede sig bag forslaget.
være          | er var været                            | reject   | any     | ikke stemning / ingen stemning     | Der var ikke stemning for forslaget.                     | SF sagde, at der ikke var stemning for forslaget.
opnå          | opnår opnåede opnået                    | approve  | matter  | godkendelse                        | Regnskabet opnåede godkendelse.                          | Ministeren opnåede godkendelse.
meddele       | meddeler meddelte meddelt               | approve  | council | godkendelse                        | KKR Sjælland meddelte sin godkendelse.                   | Ministeriet meddelte sin godkendelse.
lade          | lader lod ladet                         | note     | council | sig orientere                      | KKR Sjælland lod sig orientere om status.                | Bestyrelsen lod sig orientere om status.
vende         | vender vendte vendt                     | discuss  | council | @matter / situationen / emnet / temaet / spørgsmålet | KKR Sjælland vendte situationen på sygehusene. | SF vendte emnet i byrådet.
udveksle      | udveksler udvekslede udvekslet          | discuss  | council | synspunkter / erfaringer / holdninger | KKR Sjælland udvekslede erfaringer med loven.         | Kommunerne udvekslede erfaringer.
anse          | anser anså anset                        | none     | council |                                    |                                                          | Ministeren anså sagen for alvorlig.
betragte      | betragter betragtede betragtet          | none     | council |                                    |                                                          | Ministeren betragtede sagen som alvorlig.
se            | ser så set                              | none     | council |                                    |                                                          | KKR Sjælland ser frem til et møde.
godkende      | godkender godkendte godkendt            | approve  | council |                                    | KKR Sjælland godkendte referatet.                        | Bestyrelsen godkendte budgettet.
vedtage       | vedtager vedtog vedtaget                | approve  | council |                                    | Strategien blev enstemmigt vedtaget.                     | Folketinget vedtog loven.
imødekomme    | imødekommer imødekom imødekommet        | approve  | council |                                    | Ansøgningen blev imødekommet.                            | Ministeriet imødekom ansøgningen.
stadfæste     | stadfæster stadfæstede stadfæstet       | approve  | council |                                    | KKR Sjælland stadfæstede aftalen.                        | Retten stadfæstede dommen.
bekræfte      | bekræfter bekræftede bekræftet          | approve  | council | valget / genvalget / udpegningen / genudpegningen / aftalen / @matter | KKR Sjælland bekræftede aftalen. | Regionen bekræftede aftalen.
sige          | siger sagde sagt                        | approve  | council | ja til / ja tak                    | KKR Sjælland sagde ja til tilbuddet.                     | Ministeren sagde ja til et møde.
sige          | siger sagde sagt                        | reject   | council | nej til / nej tak / nej            | KKR Sjælland sagde nej tak til tilbuddet.                | Ministeren sagde nej til et møde.
tage          | tager tog taget                         | note     | council | til efterretning / til orientering / ad notam / til notits / til underretning | Orienteringen blev taget til efterretning.               | Bestyrelsen tog rapporten til efterretning.
tage          | tager tog taget                         | adopt    | council | til følge                          | Indstillingen blev taget til følge.                      | Ministeren tog klagen til følge.
tage          | tager tog taget                         | discuss  | council | drøftelse / debat                  | KKR Sjælland tog en drøftelse af sagen.                  | Bestyrelsen tog en drøftelse af sagen.
tage          | tager tog taget                         | withdraw | council | af dagsordenen / ud af dagsordenen / af . | Punktet blev taget af dagsordenen.                       | SF ønskede punktet taget af dagsordenen.
tage          | tager tog taget                         | postpone | council | op igen / op på ny / op på @later / op til @later / på @later | Sagen tages op på ny, når svaret foreligger. | SF foreslog, at sagen tages op igen.
bringe        | bringer bragte bragt | postpone | council | op igen / op på @later | Sagen bringes op igen på næste møde. | SF bragte sagen op igen.
nå            | nås nåede nået | postpone | any | @matter … ikke / ikke … @matter | Punktet blev ikke nået. | Projektet blev ikke nået.
tage          | tager tog taget                         | reject   | council | afstand                            | KKR Sjælland tog afstand fra forslaget.                  | SF tog afstand fra forslaget.
notere        | noterer noterede noteret                | note     | council | sig / orienteringen / status / redegørelsen / rapporten / @matter | KKR Sjælland noterede sig status.                        | SF noterede sig status.
orientere     | orienterer orienterede orienteret       | note     | nobody  |                                    | KKR Sjælland blev orienteret om status.                  | Formanden orienterede om status.
få            | får fik fået                            | note     | council | orientering / gennemgang           | KKR Sjælland fik en orientering om status.               | Ministeren fik en orientering.
modtage       | modtager modtog modtaget                | note     | council | orientering                        | KKR Sjælland modtog en orientering om status.            | Ministeren modtog en orientering.
drøfte        | drøfter drøftede drøftet                | discuss  | council |                                    | KKR Sjælland drøftede sagen.                             | Formandskabet drøftede sagen med ministeren.
diskutere     | diskuterer diskuterede diskuteret       | discuss  | council |                                    | Rådet diskuterede planen.                                | Formandskabet diskuterede planen.
debattere     | debatterer debatterede debatteret       | discuss  | council |                                    | KKR Sjælland debatterede planen.                         | Folketinget debatterede planen.
behandle      | behandler behandlede behandlet          | discuss  | council |                                    | KKR Sjælland behandlede sagen.                           | Udvalget behandlede sagen.
have          | har havde haft                          | discuss  | council | drøftelse / debat / diskussion / temadrøftelse | KKR Sjælland havde en drøftelse af sagen.    | Formandskabet havde en drøftelse med ministeren.
føre          | fører førte ført                        | discuss  | council | drøftelse / debat / diskussion     | KKR Sjælland førte en drøftelse om sagen.                | Formandskabet førte en drøftelse om sagen.
holde         | holder holdt holdt                      | discuss  | council | drøftelse / debat / diskussion     | KKR Sjælland holdt en drøftelse om sagen.                | Formandskabet holdt en drøftelse om sagen.
gennemføre    | gennemfører gennemførte gennemført      | discuss  | council | drøftelse / debat / temadrøftelse  | KKR Sjælland gennemførte en drøftelse.                   | Kommunerne gennemførte en debat.
give          | giver gav givet | discuss | matter | anledning til @debate | Sagen gav anledning til en længere debat. | Sagen gav anledning til bekymring.
ende          | ender endte endt                        | none     | any     |                                    |                                                          | Mødet endte kl. 12.
være          | er var været                            | discuss  | any     | @talk                              | Der var en drøftelse af sagen.                      | Der var en bemærkning om sagen.
beslutte      | beslutter besluttede besluttet          | resolve  | council |                                    | KKR Sjælland besluttede, at der udarbejdes et notat.     | Regeringen besluttede at udsætte reformen.
fastlægge     | fastlægger fastlagde fastlagt           | resolve  | council |                                    | KKR Sjælland fastlagde mødeplanen.                       | Loven fastlægger reglerne.
fastsætte     | fastsætter fastsatte fastsat            | resolve  | council |                                    | KKR Sjælland fastsatte kontingentet.                     | Ministeren fastsatte taksten.
afsætte       | afsætter afsatte afsat                  | resolve  | council |                                    | KKR Sjælland afsatte 2 mio. kr. til broen.               | Regeringen afsatte 2 mio. kr. til broen.
bevilge       | bevilger/bevilliger bevilgede/bevilligede bevilget/bevilliget | resolve | council |               | KKR Sjælland bevilgede 2 mio. kr. til broen.             | Staten bevilgede 2 mio. kr. til broen.
nedsætte      | nedsætter nedsatte nedsat               | resolve  | council |                                    | KKR Sjælland nedsatte en arbejdsgruppe.                  | Regeringen nedsatte et udvalg.
igangsætte    | igangsætter igangsatte igangsat         | resolve  | council |                                    | KKR Sjælland igangsatte en analyse.                      | Regionen igangsatte en analyse.
iværksætte    | iværksætter iværksatte iværksat         | resolve  | council |                                    | KKR Sjælland iværksatte en analyse.                      | Regionen iværksatte en analyse.
etablere      | etablerer etablerede etableret          | resolve  | council |                                    | KKR Sjælland etablerede et netværk.                      | Regionen etablerede et netværk.
oprette       | opretter oprettede oprettet             | resolve  | council |                                    | KKR Sjælland oprettede et netværk.                       | Regionen oprettede et netværk.
indgå         | indgår indgik indgået                   | resolve  | council |                                    | KKR Sjælland indgik aftalen.                             | Ministeren indgik en aftale.
prioritere    | prioriterer prioriterede prioriteret    | resolve  | council |                                    | KKR Sjælland prioriterede fem projekter.                 | Staten prioriterede fem projekter.
udarbejde     | udarbejder udarbejdede udarbejdet       | none     | council |                                    |                                                          | KKR Sjælland udarbejder et notat.
bemyndige     | bemyndiger bemyndigede bemyndiget       | resolve  | council |                                    | KKR Sjælland bemyndigede formandskabet til at forhandle. | Loven bemyndiger ministeren.
få            | får fik fået                            | resolve  | agent   | mandat / bemyndigelse / fuldmagt / grønt lys / frie hænder / til opgave | Formandskabet fik mandat til at forhandle.    | Ministeren fik mandat til at forhandle.
overlade      | overlader overlod overladt              | resolve  | council | til                                | Det blev overladt til formandskabet at finde en løsning. | Staten overlod opgaven til kommunerne.
give          | giver gav givet                         | resolve  | council | mandat / bemyndigelse / fuldmagt / frie hænder   | KKR Sjælland gav formandskabet mandat til at forhandle.  | Venstre gav sin gruppe mandat.
lægge         | lægger lagde lagt                       | resolve  | council | sig fast på                        | KKR Sjælland lagde sig fast på model B.                  | SF lagde sig fast på model B.
give          | giver gav givet                         | approve  | council | tilsagn / grønt lys / godkendelse    | KKR Sjælland gav tilsagn om støtte.                      | Ministeren gav tilsagn om støtte.
give          | giver gav givet                         | adopt    | council | tilslutning / opbakning            | KKR Sjælland gav sin tilslutning til indstillingen.      | SF gav sin tilslutning.
give          | giver gav givet                         | reject   | council | afslag                             | Der gives afslag på ansøgningen.                         | Ministeren gav afslag.
meddele       | meddeler meddelte meddelt               | reject   | council | afslag                             | Der blev meddelt afslag på ansøgningen.                  | Ministeren meddelte afslag.
få            | får fik fået                            | reject   | matter  | afslag                             | Ansøgningen fik afslag.                                  | SF fik afslag.
træffe        | træffer traf truffet                    | resolve  | council | beslutning                         | KKR Sjælland traf beslutning om en kampagne.             | Der kunne ikke træffes beslutning.
aftale        | aftaler aftalte aftalt                  | resolve  | council |                                    | Det blev aftalt, at sekretariatet undersøger sagen.      | Regeringen aftalte en ordning.
enes          | enes enedes enedes                      | resolve  | council |                                    | KKR Sjælland enedes om en fælles kampagne.               | Ministrene enedes om en kampagne.
være          | er var været                            | resolve  | any     | enighed om at / konsensus om at / enig om / enige om / enigt om / opbakning til at / flertal for at | Der var enighed om at støtte projektet. | Kommunerne var enige om det.
blive         | bliver blev blevet                      | resolve  | council | enig om / enige om / enigt om      | KKR Sjælland blev enige om en kampagne.                  | SF blev enige om en kampagne.
opnå          | opnår opnåede opnået                    | resolve  | council | enighed om at                      | Der blev opnået enighed om at støtte projektet.          | Ministrene opnåede enighed om en kampagne.
rette         | retter rettede rettet                   | resolve  | council | henvendelse                        | KKR Sjælland rettede henvendelse til ministeren.         | SF rettede henvendelse til ministeren.
bede          | beder bad bedt                          | request  | council |                                    | KKR Sjælland bad sekretariatet om et notat.              | SF bad om et notat.
anmode        | anmoder anmodede anmodet                | request  | council |                                    | KKR Sjælland anmodede kommunerne om tal.                 | SF anmodede om et notat.
opfordre      | opfordrer opfordrede opfordret          | request  | council |                                    | KKR Sjælland opfordrede kommunerne til at deltage.       | SF opfordrede kommunerne til at deltage.
pålægge       | pålægger pålagde pålagt                 | request  | council |                                    | KKR Sjælland pålagde sekretariatet at samle tal.         | Staten pålagde kommunerne at samle tal.
vælge         | vælger valgte valgt                     | choose   | council |                                    | Anna Berg blev valgt som formand.                        | Kommunerne valgte en anden løsning.
genvælge      | genvælger genvalgte genvalgt            | choose   | council |                                    | KKR Sjælland genvalgte Anna Berg som formand.            | Byrådet genvalgte Anna Berg.
nyvælge       | nyvælger nyvalgte nyvalgt               | choose   | council |                                    | Anna Berg blev nyvalgt til bestyrelsen.                  | Byrådet nyvalgte Anna Berg.
nyudpege      | nyudpeger nyudpegede nyudpeget          | choose   | council |                                    | Anna Berg blev nyudpeget til bestyrelsen.                | Byrådet nyudpegede Anna Berg.
indvælge      | indvælger indvalgte indvalgt            | choose   | council |                                    | Anna Berg blev indvalgt i bestyrelsen.                   | Byrådet indvalgte Anna Berg.
sammensætte   | sammensætter sammensatte sammensat      | choose   | council | således / @person                  | Udvalget sammensættes således: Anna Berg (A), Kim Holm (V). | Udvalget blev sammensat i 2024.
rykke         | rykker rykkede rykket                   | choose   | person  | op som / op i / ind som / ind i    | Anna Berg (V) rykker op som medlem.                      | Priserne rykker op i år.
udpege        | udpeger udpegede udpeget                | choose   | council |                                    | KKR Sjælland udpegede følgende:                          | Regionen udpegede Anna Berg.
genudpege     | genudpeger genudpegede genudpeget       | choose   | council |                                    | Anna Berg blev genudpeget.                               | Regionen genudpegede Anna Berg.
udnævne       | udnævner udnævnte udnævnt               | choose   | council |                                    | KKR Sjælland udnævnte Anna Berg til formand.             | Ministeren udnævnte Anna Berg.
indstille     | indstiller indstillede indstillet       | choose   | council | @person                            | KKR Sjælland indstillede Anna Berg (A) til bestyrelsen.  | Det indstilles, at KKR Sjælland drøfter sagen.
pege          | peger pegede peget                      | choose   | council | @person                            | KKR Sjælland peger på Anna Berg som repræsentant.        | KKR Sjælland pegede på busserne.
konstituere   | konstituerer konstituerede konstitueret | choose   | council |                                    | KKR Sjælland konstituerede sig med Anna Berg som formand. | Regionsrådet konstituerede sig.
indsætte      | indsætter indsatte indsat               | choose   | council | @person                            | KKR Sjælland indsatte Anna Berg i bestyrelsen.           | Regionen indsatte busser.
indtræde      | indtræder indtrådte indtrådt            | choose   | person  |                                    | Anna Berg (V) indtræder i stedet for Kim Holm.           | SF indtrådte i samarbejdet.
træde         | træder trådte trådt                     | choose   | person  | ind i / ind som                    | Anna Berg (V) træder ind i bestyrelsen.                  | Aftalen træder i kraft.
afløse        | afløser afløste afløst                  | choose   | person  |                                    | Anna Berg (V) afløser Kim Holm i bestyrelsen.            | Loven afløser en ældre lov.
fortsætte     | fortsætter fortsatte fortsat            | choose   | person  | @office                            | Anna Berg (V) fortsætter som formand.                    | Anna Berg fortsætter arbejdet.
fortsætte     | fortsætter fortsatte fortsat            | postpone | council | @later                             | Behandlingen fortsættes på næste møde.                   | Arbejdet fortsatte i kommunerne.
ske           | sker skete sket                         | postpone | matter  | valg … @later / valget … @later / udpegning … @later / udpegningen … @later / behandlingen … @later | Udpegningen sker på næste møde.                          | Udpegningen sker efter indstilling fra partierne.
fredsvælge    | fredsvælger fredsvalgte fredsvalgt      | choose   | council |                                    | Anna Berg blev fredsvalgt.                               | Anna Berg blev fredsvalgt i 2021.
gå            | går gik gået                            | choose   | any     | @post @person                      | Formandsposten gik til Anna Berg (V).                    | Anna Berg gik til frokost.
tilfalde      | tilfalder tilfaldt tilfaldet            | choose   | any     | @post @person                      | Ved lodtrækning tilfaldt posten Anna Berg (V).           | Overskuddet tilfalder kommunerne.
falde         | falder faldt faldet                     | choose   | any     | valget … på @person / valget … for @person / lodtrækningen … for @person / afstemningen … for @person                | Valget faldt på Anna Berg (V).                           | Priserne faldt på markedet.
erstatte      | erstatter erstattede erstattet          | choose   | person  |                                    | Anna Berg (V) erstatter Kim Holm i bestyrelsen.          | Loven erstatter en ældre lov.
overtage      | overtager overtog overtaget             | choose   | person  | post / posten / plads / pladsen / hverv / hvervet | Anna Berg (V) overtager pladsen i bestyrelsen. | Regionen overtager pladserne.
modtage       | modtager modtog modtaget                | choose   | person  | valg / genvalg                     | Anna Berg (V) modtog genvalg som formand.                | SF modtog genvalg.
opnå          | opnår opnåede opnået                    | choose   | person  | valg / genvalg                     | Anna Berg (V) opnåede valg.                              | SF opnåede valg.
tildele       | tildeler tildelte tildelt               | choose   | council | plads / pladsen / pladserne / posten / mandatet | Ved lodtrækning blev pladsen tildelt Enhedslisten. | Staten tildelte kommunen pladsen.
besætte       | besætter besatte besat                  | choose   | council | @person                            | Posten blev besat med Anna Berg (V).                     | Demonstranter besatte huset.
foretage      | foretager foretog foretaget             | choose   | council | valg / valget / udpegning / udpegninger / udpegningen / udpegningerne / genvalg | KKR Sjælland foretog følgende valg:                | Regionen foretog følgende valg.
blive         | bliver blev blevet                      | choose   | any     | @office @person                    | Ny formand bliver borgmester Anna Berg (V).              | Anna Berg bliver glad.
være          | er var været                            | choose   | any     | @office … er @person                 | Personlig stedfortræder er Anna Berg (V).                | Anna Berg er borgmester i Faxe.
udsætte       | udsætter udsatte udsat                  | postpone | council |                                    | Sagen blev udsat.                                        | Enhedslisten ønskede sagen udsat.
udskyde       | udskyder udskød udskudt                 | postpone | council |                                    | KKR Sjælland udskød punktet.                             | Ministeriet udskød fristen.
genoptage     | genoptager genoptog genoptaget          | postpone | council |                                    | Sagen genoptages på næste møde.                          | SF foreslog, at sagen genoptages.
genfremsætte  | genfremsætter genfremsatte genfremsat   | postpone | council |                                    | Sagen genfremsættes i november.                          | SF ville genfremsætte forslaget.
sætte         | sætter satte sat                        | postpone | council | på igen / på til @later            | Punktet sættes derfor på igen til februar.               | SF satte musikken på igen.
sætte         | sætter satte sat                        | postpone | council | på dagsordenen                     | Sagen sættes på dagsordenen for det næste møde.          | SF ønskede sagen sat på dagsordenen.
sætte         | sætter satte sat                        | postpone | council | i bero / på pause / på hold             | Sagen blev sat i bero.                                   | Ministeren satte planen i bero.
stille        | stiller stillede stillet                | postpone | council | i bero                             | Sagen stilles i bero.                                    | Ministeren stillede planen i bero.
vende         | vender vendte vendt                     | postpone | council | tilbage til                        | KKR Sjælland vender tilbage til sagen.                   | Ministeriet vender tilbage til sagen.
sende         | sender sendte sendt                     | postpone | council | tilbage / retur                    | Sagen blev sendt tilbage til fornyet behandling.         | Ministeriet sendte sagen tilbage.
tilbagesende  | tilbagesender tilbagesendte tilbagesendt | postpone | council |                                   | Sagen tilbagesendes til embedsmandsudvalget.             | Ministeriet tilbagesendte ansøgningen.
sende         | sender sendte sendt                     | resolve  | council | brev                               | Der sendes et brev til ministeren.                       | SF sendte et brev til ministeren.
sende         | sender sendte sendt                     | refer    | council | videre / til / i høring            | KKR Sjælland sendte sagen videre til KL.                 | SF sendte en hilsen til KL.
lægge         | lægger lagde lagt                       | refer    | council | over til                           | Sagen blev lagt over til embedsmandsudvalget.            | Ministeren lagde sagen over til styrelsen.
overføre      | overfører overførte overført            | postpone | council | @later                             | Punktet overføres til næste møde.                        | Staten overførte opgaven til regionen.
flytte        | flytter flyttede flyttet                | postpone | council | til @later                         | Punktet blev flyttet til næste møde.                     | Regionen flyttede busserne.
rykke         | rykker rykkede rykket                   | postpone | council | til @later                         | Punktet rykkes til mødet i juni.                         | Regionen rykkede busserne til byen.
skyde         | skyder skød skudt                       | postpone | council | til @later                         | Sagen blev skudt til mødet i juni.                       | Regeringen skød planen til hjørne.
optage        | optager optog optaget                   | postpone | council | @later                             | Punktet optages på næste møde.                           | SF optog sagen på næste møde.
komme         | kommer kom kommet                       | postpone | matter  | @matter … igen / @matter … tilbage / @matter … dagsordenen / @matter … @later | Sagen kommer på igen i juni. | Toget kom igen.
gå            | går gik gået                            | postpone | matter  | @matter … tilbage                  | Sagen gik tilbage til sekretariatet.                     | Toget gik tilbage.
forelægge     | forelægger forelagde forelagt           | postpone | council | igen / ny / @later                 | Sagen forelægges igen i juni.                            | Sagen forelægges byrådene.
tage          | tager tog taget                         | postpone | council | stilling … @later                  | KKR Sjælland tager stilling på næste møde.               | SF tager stilling på næste møde.
vente         | venter ventede ventet                   | postpone | council | med                                | KKR Sjælland ventede med at tage stilling.               | Ministeren venter med sit svar.
afvente       | afventer afventede afventet             | postpone | council |                                    | KKR Sjælland afventer regionens svar.                    | Ministeriet afventer svar.
afvente       | afventer afventede afventet             | postpone | any     | @matter / stillingtagen / beslutningen / behandlingen | Sagen afventer regionens svar.        | Ministeriet afventer sagen.
oversende     | oversender oversendte oversendt         | refer    | council |                                    | KKR Sjælland oversendte sagen til embedsmandsudvalget.   | KL oversendte notatet i maj.
overgå        | overgår overgik overgået                | refer    | matter  | @matter … til                      | Sagen overgår til behandling i embedsmandsudvalget.      | Opgaven overgår til regionen.
videresende   | videresender videresendte videresendt   | refer    | council |                                    | Sagen blev videresendt til KL.                           | KL videresendte notatet.
fremsende     | fremsender fremsendte fremsendt         | refer    | council |                                    | Sagen fremsendes til embedsmandsudvalget.                | KL fremsendte et notat.
henvise       | henviser henviste henvist               | refer    | council | @topic … til                            | Punktet henvises til embedsmandsudvalget.                | KKR Sjælland henviste til bilaget.
hjemvise      | hjemviser hjemviste hjemvist            | refer    | council |                                    | Sagen hjemvises til yderligere belysning.                | Ankestyrelsen hjemviste sagen.
overgive      | overgiver overgav overgivet             | refer    | council |                                    | Forslaget blev overgivet til formandskabet.              | Regionen overgav nøglerne.
overdrage     | overdrager overdrog overdraget          | refer    | council |                                    | Sagen blev overdraget til formandskabet.                 | Regionen overdrog bygningen.
viderebringe  | viderebringer viderebragte viderebragt  | refer    | council |                                    | Forslaget viderebringes til KL.                          | SF viderebragte en hilsen.
afvise        | afviser afviste afvist                  | reject   | council |                                    | KKR Sjælland afviste forslaget.                          | Ministeriet afviste ansøgningen.
fraråde       | fraråder frarådede frarådet             | reject   | council |                                    | KKR Sjælland frarådede fusionen.                         | Ministeriet frarådede fusionen.
forkaste      | forkaster forkastede forkastet          | reject   | council |                                    | Forslaget blev forkastet.                                | Folketinget forkastede loven.
nedstemme     | nedstemmer nedstemte nedstemt           | reject   | council |                                    | Forslaget blev nedstemt.                                 | Folketinget nedstemte loven.
stemme        | stemmer stemte stemt                    | reject   | council | ned                                | Forslaget blev stemt ned.                                | Folketinget stemte loven ned.
afslå         | afslår afslog afslået                   | reject   | council |                                    | KKR Sjælland afslog ansøgningen.                         | Ministeren afslog ansøgningen.
opgive        | opgiver opgav opgivet                   | reject   | council |                                    | KKR Sjælland opgav projektet.                            | SF opgav projektet.
afstå         | afstår afstod afstået                   | reject   | council | fra                                | KKR Sjælland afstod fra at deltage.                      | SF afstod fra at stemme.
falde         | falder faldt faldet                     | reject   | matter  | @matter                            | Forslaget faldt med 8 stemmer mod 9.                     | Priserne faldt i foråret.
bortfalde     | bortfalder bortfaldt bortfaldet         | reject   | matter  | forslag / forslaget / indstillingen / ændringsforslaget | Forslaget bortfaldt.                | Tilskuddet bortfalder i 2027.
bortfalde     | bortfalder bortfaldt bortfaldet         | withdraw | matter  | punktet / sagen                    | Punktet bortfaldt.                                       | Tilskuddet bortfaldt i 2024.
udgå          | udgår udgik udgået                      | withdraw | matter  |                                    | Punktet udgik.                                           | SF ønsker, at planen udgår.
trække        | trækker trak trukket                    | withdraw | council | tilbage / fra dagsordenen / af dagsordenen / @matter … trukket / @matter . / @matter , | Indstillingen trækkes tilbage.                           | Staten trak sit tilbud tilbage.
frafalde      | frafalder frafaldt frafaldet            | withdraw | council |                                    | Forslaget blev frafaldet.                                | SF frafaldt sit forslag.
slette        | sletter slettede slettet                | withdraw | council |                                    | Punktet blev slettet fra dagsordenen.                    | Regionen slettede dataene.
fjerne        | fjerner fjernede fjernet                | withdraw | council | fra dagsordenen                    | Punktet blev fjernet fra dagsordenen.                    | Regionen fjernede busserne.
aflyse        | aflyser aflyste aflyst                  | withdraw | council | @matter                            | Punktet blev aflyst.                                     | Temadagen blev aflyst.
annullere     | annullerer annullerede annulleret       | withdraw | council | @matter                            | Punktet blev annulleret.                                 | Afgangen blev annulleret.
`

/** One line of the table. */
export interface VerbLine {
  readonly lemma: string
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly action: Action
  readonly who: string
  /** Alternatives, each as its words. */
  readonly takes: readonly (readonly string[])[]
  readonly decides: string
  readonly refused: string
}

const formsOf = (text = ''): string[] => text.split('/')

export const VERBS: readonly VerbLine[] = TABLE.trim()
  .split('\n')
  .map((line): VerbLine => {
    const [lemma = '', forms = '', action = '', who = '', takes = '', decides = '', refused = ''] = line
      .split('|')
      .map((part) => part.trim())
    const [present, past, participle] = forms.split(/\s+/u).map(formsOf)
    return {
      lemma,
      present: present ?? [],
      past: past ?? [],
      participle: participle ?? [],
      action: action as Action,
      who,
      takes: takes === '' ? [] : takes.split(' / ').map((alternative) => alternative.trim().split(/\s+/u)),
      decides,
      refused,
    }
  })
