// Given names that are common in Denmark. Evidence that capitalised words are a person's name and no heading; a name that
// is not here is a name all the same where the entry says more: a party, a municipality, an office.

/** In lower case; of a double name its first part. */
export const GIVEN_NAMES: readonly string[] = `
  aage abdel abdul adam adnan agnes agnete ahmad ahmed aksel alan albert alberte aleksander alex alexander
  alexandra alf alfred ali alice allan allis alma amalie amanda amina amir anders andrea andreas ane anette anita
  anja ann anna anne anneli annelise annemarie annemette annette anni annika anny anton arild arly arne arnold
  arthur arvid asbjørg asbjørn asger aslak asmus asta astrid august axel aya balder basse beate bella bendt
  benedikte bengt benjamin benny bent bente berit bernhard bernt bert bertel bertha bertil betina bettina birger
  birgit birgithe birgitte birk birte birthe bitten bjarke bjarne bjarni bjarte bjørk bjørn bo bodil bodo bolette
  boris brian brigitte brita britt britta bruno børge camilla carina carl carla carmen carola carsten casper
  cathrin cathrine cato cecilie charlie charlotte christa christel christen christian christina christine
  christoffer cilla claes clara clas claus clemens conni connie conny cornelius daga dagfinn dagmar dagny dan
  daniel daniella david dea dennis desiree dina dirk ditlef ditlev ditte dora dorethe dorrit dorte dorthe dorthea
  ea ebbe edel edgar edith edmund edvard egil egill egon eigil einar ejler ejnar ejner ejvind elena elias elin
  eline elinor elisa elisabeth elise elke ella ellen ellinor elly elmer elna elo else elsebeth elvira emanuel emil
  emilia emilie emma emmy enevold enok erica erik erika erland erling erna ernesto ernst esben esper ester esther
  ethel eva evald evelyn evy fabian farah fatima ferdinand fie filip finn flemming florian folke folmer frank frans
  frants franz freddy frede frederick frederik frederikke frej freja frida fridolin frits fritz frode gabriel
  gabriella geert georg georgia gerd gerda gerhard gert gertrud gine gitte godtfred gorm gregers grete grethe grith
  gro gry gudmund gudrun gunhild gunnar gunver gunvor gurli gustav gyda hakan hakon halfdan halvor hana hanibal
  hanna hannah hanne hans harald harriet harry hartvig hasan hassan hedda hedvig heidi heino helene helga helge
  hella helle helmer helmuth henning henny henriette henrik henry herdis herluf hermann hilda hilde hildur hjalmar
  hjördis hjørdis holger hubert hugo hussein ian ib iben ibrahim ida ilse ina inga inge ingeborg ingelise inger
  ingolf ingrid ingvar ioan irene iris irma isa isabella isak isolde ivan ivar iver jacob jacqueline jakob james
  jan jane janne janni jannie jannik janus jarl jarle jasper javed jean jeanette jeanne jenny jens jeppe jerome jes
  jesper jette jim jimmy jo joachim joakim joan joanna jofrid johan johanna johanne johannes john johnny jon jonas
  jonatan jonathan jonna jonny jorun josef josefine josephine joy judith juliane julie julius justus jytte jørgen
  jørgine jørn kai kaj kaja kamilla kamma karel karen kari karin karina karl karla karna karolina karoline karsten
  kasia kasper katarina kate katharina kathe kathrine katinka katja katrine kaya keld kell kenn kenneth kent
  kerstin khalid kim kira kirsten kirsti kirstine kit kitt kjeld klara klaus klavs knud kresta kresten kristen
  kristian kristin kristina kristine kristoffer kurt lars lasse lau laura laurids laurits lauritz lave lea leif
  leila lena lene lennart leo leon leonora leopold liam lida lilian lillemor lilli lillian lilly lina linda line
  lis lisa lisbet lisbeth lise liselotte lisette lissi liv liva lone lorens lorentz lotte louis louise lucas lucia
  lucy ludvig luise luka lukas lulu luna lydia lærke mads magda magdalene magga magne magnus maj maja majbrit
  majbritt majid majken malene malou malte malthe manfred manu marc marcel marco marcus mareike maren margareta
  margaretha margarethe margit margot margrete margrethe maria mariam mariane mariann marianne marie marika marina
  marit marius mark markus marlene martha marthe martin martine martinus mary mathea mathias mathilde mats matthias
  mattias maud max maximilian maya melanie melissa merete merle meta mette mia michael michelle mie mikael mikala
  mikkel milan milla mille mimi minik minna mira mischa mogens mohamed mohammad mohammed mona monica monika morten
  muhammad mulle mustafa nadia naja nana nanna naomi natalie nathalie nell nelly nete nick niclas nico nicolai
  nicolaj nicolas nicoline niels niklas nikolai nikolaj nils nina nis noa noah noomi nora norma oda odd odin ola
  olav ole olfert olga oliva oliver olivia oluf omar orla oscar oskar osvald otte ottilia otto ove palle patricia
  patrick patrik paul pauline peder pelle penelope per percy pernille perry pete peter petra petrea philip philippa
  pia pil poul poula povl preben rafael ragna ragnhild ragnvald ralf ramona rana randi rasmine rasmus rebecca
  rebekah rebekka regina regine regitze regner reinhold rene renè rené reza ria ricard richard rie rigmor rikke
  rita roar robert roberta roger roland rolf ronja ronni ronnie ronny rosa rosita roy ruben rudi rudolf runa rune
  ruth sabine sabrina said salah sally salma sam samira samson samuel sander sandra sanna sanne sara sarah sascha
  sasha sebastian selim selma severin sia sidse sif sigbritt sigge sigmund signe sigrid sigurd siham silas silje
  silke simon simona simone sine sisse sissel siv skjalm snorre sofia sofie sofus solveig solvej sonja sonny sophia
  sophie steen stefan stella sten stener stephan stephanie stig stine sune susan susanne svea sven svend svenne
  svenning sverre sylvester sylvia synne synnøve søren sørine søs tabita tage tania tanja tanya tarek taus tea ted
  teddy tenna terese terje tessa thais thale thea theis thelma theodor theresa therese thilde thim thomas thor
  thora thorbjørn thorkil thorkild thorvald thyra tilde tim tina tine tjalfe tobias toke tom tommy tone tonni tonny
  tora torben torbjørn tordis tore torkil torkild torleif torsten torunn tove trine troel troels trond tryggve
  trygve tue tulle tyge tyra uffe ulf ulla ulle ulrich ulrik ulrika ulrikke una unni urd ursula vagn vagner valborg
  valdemar valentin vanessa vanja vassilios vera verner vibe vibeke vickie vicky victor victoria vigga viggo viktor
  viktoria vilfred vilhelm villads villum villy vilma vincent vinnie viola vita viveka vivi vivian viviann walter
  wenche werner wictor wilhelm willy winnie xenia yahya yasemin yasmin yildiz ylva ymer yngve youssef yrsa yusuf
  yvonne zacharias zaki zara zeki zenia zoe åge åsa åse åshild øjvind ørnulf øyvind
`
  .trim()
  .split(/\s+/u)
