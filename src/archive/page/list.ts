// A view that is one list: fields that narrow it, how many are left, and the first of them.
import type { Address } from './address.ts'
import { fill, h, type Child } from './dom.ts'
import type { Page, View } from './view.ts'
import { t, type Word } from './words.ts'

/** What a list is made of. */
export interface List<T> {
  readonly title: Word
  /** What the list holds, in a sentence or two. */
  readonly lead: Word
  /** Labels with a field each; the field's name is that of its filter in the address. */
  readonly fields: readonly HTMLElement[]
  /** What is left. @param of what a filter is set to; empty when it narrows nothing */
  readonly find: (of: (name: string) => string) => readonly T[]
  /** How many that are, in words. */
  readonly count: (found: readonly T[]) => string
  /** Draws them. @param shown the first of them */
  readonly draw: (shown: readonly T[], found: readonly T[]) => Child
  /** How many are shown at first, and with each asking more. */
  readonly most: number
  /** What is said when the list is empty without any filter. */
  readonly nothing: Word
}

/** The field that finds words in a list. */
export const findField = ({ filters }: Address): HTMLElement =>
  h(
    'label.field',
    {},
    h('span', {}, t('filterList')),
    h('input', { type: 'search', name: 'q', value: filters.get('q') ?? '', autocomplete: 'off', spellcheck: 'false' }),
  )

/** Makes the view. */
export function listView<T>({ keep }: Page, list: List<T>): View {
  const { title, lead, fields, find, count, draw, most } = list
  const form = h('form.search', { role: 'search' }, h('div.filters', {}, fields))
  const controls = Array.from(form.elements).filter((one) => one instanceof HTMLInputElement || one instanceof HTMLSelectElement) // prettier-ignore
  const of = (name: string): string => controls.find((one) => one.name === name)?.value ?? ''
  const told = h('p.count', { role: 'status' })
  const result = h('div')
  let rows = most
  const show = (): void => {
    const found = find(of)
    told.textContent = count(found)
    const isNarrowed = controls.some(({ value }) => value !== '')
    fill(
      result,
      found.length === 0 ? h('p.empty', {}, t(isNarrowed ? 'none' : list.nothing)) : draw(found.slice(0, rows), found),
      found.length > rows ? more : null,
    )
  }
  const more = h('button.more', { type: 'button' }, t('more'))
  more.addEventListener('click', () => {
    const before = result.querySelectorAll('a').length
    rows += most
    show()
    result.querySelectorAll('a')[before]?.focus()
  })
  form.addEventListener('input', () => {
    rows = most
    keep(Object.fromEntries(controls.map(({ name, value }) => [name, value])))
    show()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  show()
  return {
    title: t(title),
    node: h('div.view', {}, h('h1', { tabindex: '-1' }, t(title)), h('p.lead', {}, t(lead)), form, told, result),
    update(next) {
      if (next.key !== '') return false
      for (const one of controls) one.value = next.filters.get(one.name) ?? ''
      show()
      return true
    },
  }
}
