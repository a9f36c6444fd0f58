// The gold of a fixture as one form can show it, in the plain shape that facts are made of.

/** @param gold `expected.json`; @param form from forms.mjs */
export function plainGold(gold, form) {
  const page = form.pages === 'chromium' ? 'chromiumPage' : 'page'
  return {
    ...gold,
    toc: gold.toc.map((entry) => ({ number: entry.number, title: entry.title, page: entry[page] })),
    items: gold.items.map((item) => ({
      ...item,
      page: form.pages === null ? null : item.page[form.pages],
      tables: item.tables.map(({ rows }) => rows),
      appointments: item.appointments.map(({ post, ...person }) => ({ ...person, post })),
    })),
  }
}
