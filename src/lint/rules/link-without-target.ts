// A link of which only the mark is left, or whose target no reader can reach. A mark alone only text papers have: a PDF
// draws a link over its words or does not.
//
//   Se kortet [her](#).                     <- told
//   Se kortet [her](file:///C:/kort.pdf).   <- told
//   Se kortet [her](https://kort.dk/a).     <- no
import { DEAD_TARGET } from '../../vocabulary/addresses.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const item = (text: string): string => `
  1. Siden sidst

  1.1. Orientering fra formanden

  SAG-2024-00123 abc

  ${text}

  2. Eventuelt
`

export const linkWithoutTarget: Rule<{ name: string; words: string }> = {
  name: 'link-without-target',
  group: 'text',
  severity: 'warning',
  prose: {
    en: {
      what: 'The text marks a link, but its target is gone, or is none that a reader can reach: a file on somebody’s own computer, an empty page.',
      why: 'Readers are sent to a page that they cannot reach.',
      mend: 'Put the address in, or make the text anew from the original document with its links kept.',
    },
    da: {
      what: 'Teksten markerer et link, men adressen er væk, eller læseren kan ikke komme til den: en fil på en andens computer, en tom side.',
      why: 'Læserne sendes til en side, de ikke kan komme til.',
      mend: 'Sæt adressen ind, eller dan teksten på ny fra det oprindelige dokument, så linkene følger med.',
    },
  },
  sentence: {
    en: ({ name, words }) => `The link “${words}” in item ${itemName.en(name)} leads nowhere`,
    da: ({ name, words }) => `Linket ”${words}” i punkt ${itemName.da(name)} fører ingen steder hen`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: item('Formanden viste et kort over ruterne. Se kortet [her](#).') }],
        args: { name: '1.1', words: 'her' },
      },
      ...['https://', 'about:blank', 'file:///C:/kort.pdf', '../../C:/Users/abc/kort.pdf'].map((url) => ({
        papers: [{ items: item(`Formanden viste et kort over ruterne. Se kortet [her](${url}).`) }] as const,
        args: { name: '1.1', words: 'her' },
      })),
    ],
    silent: [
      [{ items: item('Formanden viste et kort over ruterne. Se kortet [her](https://example.org/kort).') }],
      [{ items: item('Formanden viste et kort. Skriv til [kontoret](mailto:info@by.example).') }],
      [{ items: item('Formanden viste et kort [udkast] over ruterne (bilag).') }],
    ],
  },
  *check({ source, items }) {
    const isPdf = source.mediaType === 'application/pdf'
    for (const item of items) {
      for (const { text, url, at } of item.links) {
        if (url === null ? isPdf : !DEAD_TARGET.test(url.trim())) continue
        yield { at, item: item.number, quote: quoteAll(text), args: { name: nameOf(item), words: text } }
      }
    }
  },
}
