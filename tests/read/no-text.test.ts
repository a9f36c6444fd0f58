import { describe, expect, it } from 'vitest'
import { at, makePdf } from './make-pdf.ts'
import { reading } from './reading.ts'

const PICTURE = 'q 400 0 0 400 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q\n'

describe('a PDF without text on its pages is refused, and where its words are is told', () => {
  const field = '/Subtype/Widget /FT/Tx /T (navn) /V (Anna Berg)'
  it.each([
    ['in a form', [], [field], 'the pages of the PDF hold no text; its words are in a form (1 field)'],
    [
      'in notes',
      [],
      ['/Subtype/FreeText /DA (/F1 10 Tf) /Contents (Udkast)'],
      'the pages of the PDF hold no text; its words are in 1 annotation',
    ],
    [
      'off the page',
      [at(72, 900, 'Skjult')],
      [],
      'the pages of the PDF hold no text; its words are outside of the visible page (6 letters)',
    ],
    ['in a picture', [PICTURE], [], 'the PDF holds no text: its pages are pictures'],
    ['nowhere', [], [], 'the PDF holds hardly any letters: its pages are empty, or drawings'],
  ])('%s', async (_, content, annotations, problem) => {
    const bytes = makePdf([{ content: content.join(''), annotations }])
    await expect(reading(bytes)).rejects.toMatchObject({ code: 'no-text-layer', problem })
  })
})
