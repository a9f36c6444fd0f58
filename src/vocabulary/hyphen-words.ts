// What tells a word's own hyphen from one that a line's end left behind.

/** Second halves that are endings and no words of their own: `udpegnin-ger`, `orga-nisation`. */
export const ENDINGS: readonly string[] = [
  ...['ger', 'gen', 'gerne', 'gens', 'gernes', 'ner', 'nerne', 'nende', 'ninger', 'ningen', 'ningens', 'ningerne'],
  ...['ningernes', 'ninges', 'nings', 'linger', 'lingen', 'lingerne', 'ringer', 'ringerne', 'dringer', 'dringen'],
  ...['delse', 'delser', 'delsen', 'delserne', 'delses', 'gelse', 'gelser', 'gelsen', 'gelserne', 'kelse', 'relse'],
  ...['telse', 'telser', 'velse', 'velser', 'nelse', 'sættelse', 'ditionen', 'tionen', 'tioner', 'tionerne', 'tionel'],
  ...['tionelle', 'tionens', 'sionen', 'sioner', 'sionerne', 'nisation', 'nisationen', 'nisationer', 'sation'],
  ...['sationen', 'sationer', 'kation', 'kationer', 'ration', 'rationer', 'rationen', 'tativ', 'tative', 'muner'],
  ...['munen', 'munerne', 'munernes', 'munal', 'munale', 'munalt', 'munalbestyrelse', 'munalbestyrelsen', 'heden'],
  ...['hederne', 'hedens', 'terne', 'ternes', 'derne', 'dernes', 'serne', 'sernes', 'lerne', 'rerne'],
  ...['gerende', 'terende', 'rende', 'tering', 'teringen', 'cering', 'ceringen', 'dering', 'deringen'],
  ...['sering', 'seringen', 'lering', 'leringen', 'vering', 'veringen', 'gering', 'bejde', 'bejdet', 'bejder'],
  ...['gelig', 'gelige', 'geligt', 'delig', 'delige', 'deligt', 'somme', 'somheden', 'skellige', 'skelligt'],
  ...['rier', 'rierne', 'riernes', 'riet', 'riets', 'rium', 'teten', 'litet', 'liteten', 'vitet', 'viteter', 'viteten'],
  ...['cessen', 'cesser', 'cesserne', 'cessens', 'dervisning', 'dervisningen'],
]

/** First halves that keep their hyphen whatever follows: `ikke-bindende`, `non-profit`, `co-finansiering`. */
export const HYPHEN_PREFIXES: readonly string[] = [
  ...['ikke', 'non', 'ex', 'eks', 'anti', 'co', 'ko', 'pro', 'post', 'præ', 'pre', 'semi', 'mini', 'ultra', 'super'],
  ...['mikro', 'makro', 'multi', 'inter', 'intra', 'sub', 'trans', 'ad', 'hot', 'in', 'on', 'off', 'up', 'pl', 'it'],
]

/** Initialisms that are written small and keep their hyphen in compounds: `it-strategi`, `tv-udsendelse`. */
export const SMALL_INITIALISMS: readonly string[] = [
  'it',
  'tv',
  'edb',
  'eu',
  'pr',
  'pc',
  'gps',
  'sms',
  'dna',
  'cd',
  'dvd',
  'ip',
]

/** Words that follow a suspended hyphen (`netværks- og`), or a dash that stands too near (`mødet- det er`). */
export const AFTER_HYPHEN: readonly string[] = [
  ...['og', 'eller', 'samt', 'som', 'men', 'hhv', 'henholdsvis', 'kontra', 'contra', 'versus', 'vs', 'til', 'fra', 'i'],
  ...['på', 'af', 'for', 'med', 'ved', 'om', 'at', 'det', 'den', 'de', 'der', 'en', 'et', 'er', 'ikke', 'både', 'så'],
  ...['såvel', 'dvs', 'fx', 'feks', 'eks', 'bl', 'herunder', 'inkl', 'ekskl', 'inklusive', 'eksklusive', 'hvor'],
  ...['hvilket', 'hvilke', 'hvilken', 'hvad', 'hvem', 'hvordan', 'hvorfor', 'da', 'når', 'hvis', 'mens', 'fordi'],
  ...['idet', 'dog', 'også', 'kun', 'herefter', 'derfor', 'efter', 'under', 'over', 'mellem', 'uden', 'inden', 'mod'],
  ...['hos', 'jf', 'ca', 'kl', 'pkt', 'nr', 'plus', 'minus', 'resp', 'respektive', 'alle', 'nogle', 'vi', 'man', 'hun'],
  ...['han', 'dette', 'disse', 'deres', 'dens', 'dets', 'sin', 'sit', 'sine', 'har', 'skal', 'kan', 'vil', 'blev'],
  ...['bliver', 'blive', 'var', 'være', 'ligesom', 'eksempelvis', 'især', 'blandt', 'gennem', 'via', 'per', 'pr'],
  ...['end', 'men', 'thi', 'endda', 'heller', 'hverken', 'enten', 'foruden', 'tilligemed', 'respektivt', 'mv', 'osv'],
]
