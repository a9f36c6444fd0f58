// What `--help` says, in Danish. 80 columns. English says the same in en.ts.
import type { COMMANDS as ENGLISH, CommandHelp } from './en.ts'

/** Leads the help of the program. */
export const PROGRAM = `Læser danske KKR-referater (PDF eller tekst) ind i JSON, der er kontrolleret og
viser, hvor alting står, og finder fejl i dem.

Eksempler:
  kkr-referat extract referat.pdf               ét dokument, én linje JSON
  kkr-referat extract referater/ > alle.ndjson  en mappe og alt under den
  kkr-referat extract referater/ --out-dir json/   en fil til hvert dokument
  kkr-referat check referater/                  fejl i dem, til folk og til CI
  kkr-referat tables referater/ -o kkr.sqlite   tabeller: SQLite, Excel, CSV
  kkr-referat search kkr.sqlite sundhed         punkter ud fra deres ord
  kkr-referat archive referater/ -o arkiv/      en side til at søge og læse i
  kkr-referat explain REGEL                     hvad den betyder, hvad man gør
  kkr-referat show referat.pdf                  dokumentet som et træ
  kkr-referat schema                            hvordan JSON'en ser ud
`

const INPUTS = 'filer, mapper, mønstre eller - for standard input'

/** The help of each command. */
export const COMMANDS: Readonly<Record<keyof typeof ENGLISH, CommandHelp>> = {
  extract: {
    summary: 'læs dokumenter ind i JSON',
    takes: [INPUTS],
    examples: `Eksempler:
  kkr-referat extract referat.pdf --pretty         med indrykning, til at læse
  kkr-referat extract 'referater/**/*.pdf'         et mønster, i anførselstegn
  kkr-referat extract referater/ --out-dir json/   a/b.pdf til json/a/b.pdf.json
  kkr-referat extract referater/ --format json     ét array
  kkr-referat extract referater/ --timeout 10      opgiv en PDF efter 10 s
  curl -s URL | kkr-referat extract - --stdin-filename referat.pdf
`,
    notes: `
Man kan angive filer, mapper (alle .pdf, .docx, .txt og .md i dem og under dem,
dog ikke skjulte), mønstre eller - for standard input. Resultaterne kommer i den
rækkefølge, dokumenterne er angivet i, mapper sorteret, hver fil én gang. En
PDF, der tager for lang tid eller fylder for meget, opgives; de andre læses.

Exitkoder: 0 alt læst; 2 forkert brug eller intet at læse; 3 noget kunne ikke
læses, eller et resultat ikke skrives; 4 fejl i programmet.
`,
  },
  check: {
    summary: 'find fejl i dokumenter',
    takes: [INPUTS],
    examples: `Eksempler:
  kkr-referat check referat.pdf                   fejlene, og hvor de er
  kkr-referat check referater/ --fail-on warning  exitkode 1 fra advarsler og op
  kkr-referat check referater/ --format github --format sarif=out.sarif
  kkr-referat check referater/ --rule sag-missing=off --lang da
  kkr-referat check referater/ --baseline kendt.json --update-baseline
  kkr-referat extract referater/ | kkr-referat check -
`,
    notes: `
Man angiver dokumenter som til extract; standard input og filer af typen .json
eller .ndjson må være det, extract har skrevet. En rapport uden =FIL går til
standard output. Opsætningen kommer fra den nærmeste kkr-referat.config.json i
dokumentets mappe eller over den.

Exitkoder: 0 intet, der dumper; 1 fund, der gør; 2 forkert brug, forkert
opsætning eller intet at kontrollere; 3 noget kunne ikke læses; 4 fejl i
programmet.
`,
  },
  tables: {
    summary: 'skriv dokumenter som tabeller: CSV, Excel, SQLite, Parquet',
    takes: [INPUTS],
    examples: `Eksempler:
  kkr-referat tables referater/ -o kkr.sqlite      alle tabeller i én fil
  kkr-referat tables referater/ -o kkr.xlsx        et ark til hver tabel
  kkr-referat tables referater/ -o tabeller/       en CSV-fil til hver tabel
  kkr-referat tables referater/ --table decisions  CSV på standard output
  kkr-referat tables referater/ --table decisions --format csv-excel -o b.csv
  kkr-referat extract referater/ | kkr-referat tables - -o kkr.sqlite
`,
    notes: `
Man angiver dokumenter som til extract, eller det, extract har skrevet (- eller
.ndjson). Er der flere dokumenter fra ét møde, gælder det bedste; tabellen
documents fortæller om de andre. En SQLite-fil, der findes i forvejen, får det
nye og det ændrede med; dokumenter, der ikke er angivet, bliver i den.
docs/tables.md siger, hvad der står i hver tabel.

Exitkoder: 0 alt læst; 2 forkert brug eller intet at læse; 3 noget kunne ikke
læses, eller tabellerne ikke skrives; 4 fejl i programmet.
`,
  },
  search: {
    summary: 'find punkter i en SQLite-fil, som tables har skrevet',
    takes: ['SQLite-filen', 'skal alle stå i punktet; "…" om ord, der følger efter hinanden'],
    examples: `Eksempler:
  kkr-referat search kkr.sqlite sundhed         også i sundhedsråd
  kkr-referat search kkr.sqlite letbane --since 2024 --outcome udsat
  kkr-referat search kkr.sqlite "rammeaftale 2026" --format csv > fundet.csv
`,
    notes: `
Ord findes også som en del af et længere ord, med store eller små bogstaver; å
kan skrives aa eller a, ø oe eller o, æ ae. De nyeste møder kommer først.

Exitkoder: 0 også når intet er fundet; 2 forkert brug, eller filen er ikke fra
tables; 4 fejl i programmet.
`,
  },
  compare: {
    summary: 'fortæl, hvad der er ændret mellem to papirer fra ét møde',
    takes: ['en fil, en mappe, et mønster eller - for standard input', 'det samme, senere: papirer parres efter møde'],
    examples: `Eksempler:
  kkr-referat compare dagsorden.pdf referat.pdf  hvad der blev af dagsordenen
  kkr-referat compare juni.pdf 'juni (2).pdf'    hvad der siden er rettet
  kkr-referat compare foer/ efter/ --only decisions
  kkr-referat compare a.pdf b.pdf --format html=aendret.html --format pretty
`,
    notes: `
Punkter genfindes efter nummer, overskrift og ord: et nyt punkt forskyder ikke
de andre. Tegn: ! en beslutning, * en anden oplysning eller et andet tal, ~
ordlyden; [-taget ud-], {+sat ind+}. To mapper parres møde for møde.

Exitkoder: 0 samme mening; 1 ændret (se --fail-on); 2 forkert brug eller intet
at læse; 3 noget kunne ikke læses eller skrives; 4 fejl i programmet.
`,
  },
  ledger: {
    summary: 'hold bog over, hvad der er set, og fortæl, hvad der er nyt eller ændret',
    takes: [INPUTS],
    examples: `Eksempler:
  kkr-referat ledger referater/ --file referater.ledger.jsonl
  kkr-referat ledger referater/ --file l.jsonl --feed l.xml --fail-on decision
`,
    notes: `
Fortæller om hvert papir: new (nyt), retypeset (andre bytes, samme mening),
corrected (rettet), decision-changed (en anden beslutning), duplicate (en
gentagelse), vanished (væk), returned (tilbage); og om møder, der var varslet
til en dag, som er gået, uden at der er noget papir (missing). Kør fra den samme
mappe hver gang: filer kendes på deres navne.

Exitkoder: 0 færdig; 1 ændret (se --fail-on); 2 forkert brug, eller filen er
ingen ledger; 3 noget kunne ikke læses eller skrives; 4 fejl i programmet.
`,
  },
  archive: {
    summary: 'lav en mappe med referater til en side, som alle kan åbne',
    takes: [INPUTS],
    examples: `Eksempler:
  kkr-referat archive referater/ -o arkiv/      arkiv/index.html, til en browser
  kkr-referat archive referater/ -o arkiv/ --title 'KKR Sjælland 2018-2026'
  kkr-referat archive referater/ -o arkiv/ --split
  kkr-referat archive referater/ -o arkiv/ --redact emails,phones
`,
    notes: `
Siden har alt, hvad den viser, i sig, henter intet på nettet og kan åbnes fra en
disk såvel som fra en server. Kør igen, når der er kommet en fil: kun det nye og
det ændrede læses. Med --split ligger hvert mødes data i data/ og hentes, når
der er brug for dem: det er bedst fra omkring 10 MB.

Exitkoder: 0 alt læst; 2 forkert brug eller intet at læse; 3 noget kunne ikke
læses, eller arkivet ikke skrives; 4 fejl i programmet.
`,
  },
  'merge-reports': {
    summary: 'saml rapporter (--report) fra flere kørsler til én',
    takes: ['det, --report har skrevet, fx om hver del (--shard)'],
    examples: `Eksempler:
  kkr-referat merge-reports del-*.json -o rapport.json
  kkr-referat merge-reports del-*.json | jq .totals
`,
    notes: `
Dokumenterne kommer efter navn. Står et dokument i to rapporter, gælder den, der
er angivet sidst, og det bliver sagt. Det bliver også sagt, når en del (--shard)
ikke er med i nogen rapport.

Exitkoder: som for én kørsel over det hele: 0; 1 check dumpede; 3 noget kunne
ikke læses, eller en del mangler; 4 fejl i programmet. 2: ingen rapport.
`,
  },
  explain: {
    summary: 'fortæl, hvad en regel eller en fejlklasse betyder, og hvad man gør',
    takes: ['på en regel eller en fejlklasse'],
    examples: `Eksempler:
  kkr-referat explain deltager-listed-twice
  kkr-referat explain deltager-listed-twice --all
  kkr-referat explain no-text-layer --lang da
`,
    notes: '',
  },
  rules: {
    summary: 'vis en liste over reglerne',
    takes: [],
    examples: `Eksempler:
  kkr-referat rules
  kkr-referat rules --format json
`,
    notes: '',
  },
  show: {
    summary: 'vis, hvad et trin så i et dokument',
    takes: ['en fil, eller - for standard input'],
    examples: `Eksempler:
  kkr-referat show referat.pdf                  dokumentet som et træ
  kkr-referat show referat.pdf --stage text     den tekst, der tælles tegn i
  kkr-referat show referat.pdf --stage labels   hvad hver linje blev anset for
`,
    notes: `
Trin: text (kildeteksten, helt som den er), lines (med side, tegn og udseende),
proposals (hvad hver linje kan være), labels (hvad den blev anset for, og
hvorfor), tree (linjerne i hver del), clauses (hvordan beslutninger blev læst:
hvem, hvilket verbum, om hvad, hvornår, og om det beslutter noget), outline
(resultatet som et træ).
`,
  },
  schema: {
    summary: 'vis JSON-skemaet for resultatet',
    takes: [],
    examples: `Eksempler:
  kkr-referat schema > referat.schema.json
`,
    notes: '',
  },
  completion: {
    summary: 'vis et script, der lader en shell fuldføre kommandoer og tilvalg',
    takes: ['bash, zsh, fish eller powershell'],
    examples: `Eksempler:
  source <(kkr-referat completion bash)         i ~/.bashrc
  source <(kkr-referat completion zsh)          i ~/.zshrc, efter compinit
  kkr-referat completion fish > ~/.config/fish/completions/kkr-referat.fish
  kkr-referat completion powershell | Out-String | Invoke-Expression
`,
    notes: '',
  },
}
