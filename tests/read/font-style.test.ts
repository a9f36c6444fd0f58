import { describe, expect, it } from 'vitest'
import { fontStyle } from '../../src/read/pdf/font-style.ts'

describe('fontStyle', () => {
  it.each([
    ['Helvetica', false, false],
    ['BCDEEE+Calibri', false, false],
    ['BCDHEE+Calibri-Bold', true, false],
    ['BCDGEE+Calibri-BoldItalic', true, true],
    ['Arial,Bold', true, false],
    ['TimesNewRomanPS-ItalicMT', false, true],
    ['CAAAAA+DejaVuSans-Oblique', false, true],
    ['Lato-Black', true, false],
    ['MyriadPro-Semibold', true, false],
    ['FrutigerLT-BdIt', true, true],
    ['HelveticaNeueLTStd-It', false, true],
    ['ABCDEF+CMR10', false, false],
    ['ABCDEF+CMBX10', true, false],
    ['ABCDEF+SFBX1000', true, false],
    ['ABCDEF+CMTI10', false, true],
    ['ABCDEF+CMBXTI10', true, true],
    ['LMRoman10-Bold', true, false],
  ])('%s', (name, bold, italic) => {
    expect(fontStyle(name)).toEqual({ bold, italic })
  })

  it.each(['TTFF49CD98t00', 'ABCDEF+F1', 'CIDFont+F2', 'F12', 'T1_0', 'g_d0_f1', 'Type3', 'R9', '', undefined])(
    'knows nothing by the name %s',
    (name) => {
      expect(fontStyle(name)).toEqual({ bold: undefined, italic: undefined })
    },
  )
})
