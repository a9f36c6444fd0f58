import { describe, expect, it } from 'vitest'
import { mayBeAmong } from '../../src/text/first-letters.ts'
import { squashTitle } from '../../src/text/squash.ts'

const FORMS = [
  'Indstilling',
  'Bilag',
  'Å',
  'KL',
  'Nr. 4: Havnen',
  "Rådets 'plan'",
  'Økonomi, drift og anlæg',
  'Ærø',
].map(squashTitle)
const mayBe = mayBeAmong(FORMS)

describe('the quick test in front of squashing', () => {
  it.each([
    'Indstilling',
    'I N D S T I L L I N G :',
    'Ind\u00adstil-ling.',
    'Indstil\u200bling',
    '“Bilag”',
    'BILAG …',
    'bilag . .',
    'A\u030a',
    'A\u0308rø',
    'Nr. 4: Hav-',
    'Nr. 4: Havnen.',
    'rådets ’plan’',
    'Ra\u030adets',
    'ØKONOMI, DRIFT',
    'Kl.',
  ])('lets %j through, which is a form or its beginning', (printed) => {
    expect(mayBe(printed)).toBe(true)
  })

  it.each(['Indstillingen tiltrådt', 'Indre havn', 'Bilagene', 'Havnen', 'Økonomien'])('stops %j', (printed) => {
    expect(mayBe(printed)).toBe(false)
  })

  it('stops no spelling of a form, however it is set', () => {
    for (const form of FORMS) {
      const settings = [
        form.toUpperCase(),
        form.normalize('NFD'),
        Array.from(form).join(' '),
        `${form} .`,
        `- ${form}…`,
      ]
      expect(settings.filter((printed) => squashTitle(printed) !== form || !mayBe(printed))).toEqual([])
    }
  })
})
