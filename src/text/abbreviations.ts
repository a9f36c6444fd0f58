// Danish abbreviations that stand inside a sentence, without their last period. Those that can end one, too (`mv.`, `osv.`,
// `m.fl.`, `kr.`, `pct.`), are left out: before a capital letter they end it.

export const ABBREVIATIONS: readonly string[] = [
  ...['adm', 'alm', 'ang', 'art', 'bl', 'bl.a', 'ca', 'cirk', 'd', 'dir', 'dvs', 'd.v.s', 'eks', 'ekskl', 'evt', 'f.eks'],
  ...['forh', 'fuldm', 'fx', 'hhv', 'ift', 'i.f.t', 'iht', 'i.h.t', 'inkl', 'jf', 'jfr', 'kap', 'kgl', 'kl', 'lb', 'lbnr'],
  ...['m.a.o', 'mag', 'maks', 'max', 'm.h.p', 'm.h.t', 'mht', 'mhp', 'mia', 'mio', 'min', 'ml', 'mr', 'mrs', 'nr', 'nuv'],
  ...['oprl', 'p.g.a', 'pga', 'pkt', 'prof', 'p.t', 'pt', 'sml', 'st', 'stk', 'suppl', 'supp', 'tidl', 'tlf', 't.o.m', 'udg'],
  ...['undt', 'vedr', 'vha', 'v.h.a', 'vol', 'sct', 'skt', 'dr', 'ph', 'cand', 'fhv', 'fung', 'kst', 'repr', 'resp'],
]
