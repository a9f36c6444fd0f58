// Whether what is filled comes out white. Of the other colours nothing depends.
import type { Operands } from './content-lexer.ts'
import { type Dict, isArray, nameOf, type PdfObject, Stream } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { unsupported } from './unsupported.ts'

/** How many numbers a colour of it has: grey, red-green-blue, or cyan-magenta-yellow-black. */
export type ColourSpace = 1 | 3 | 4

const DEVICES: Readonly<Record<string, ColourSpace>> = { DeviceGray: 1, DeviceRGB: 3, DeviceCMYK: 4 }

/**
 * The colour space of a name.
 * @param resources of the page, which may define more
 * @throws {Unsupported} for spaces whose colours are computed
 */
export function colourSpace(file: PdfFile, resources: Dict, name: string): ColourSpace {
  const spaces = file.dict(resources.get('ColorSpace'))
  const value = spaces?.has(name) === true ? file.get(spaces, name) : null
  const device = DEVICES[name] ?? DEVICES[nameOf(value) ?? '']
  if (device !== undefined) return device
  return iccBased(file, value) ?? unsupported('another colour space')
}

/** `[/ICCBased 8 0 R]` with a profile for as many colours as a device has. */
function iccBased(file: PdfFile, value: PdfObject): ColourSpace | null {
  if (!isArray(value) || nameOf(file.resolve(value[0])) !== 'ICCBased') return null
  const profile = file.resolve(value[1])
  if (!(profile instanceof Stream)) return null
  const count = file.get(profile.dict, 'N')
  const alternate = file.get(profile.dict, 'Alternate')
  const isUsual = alternate === null || DEVICES[nameOf(alternate) ?? ''] === count
  return isUsual && (count === 1 || count === 3 || count === 4) ? count : null
}

export const WHITE = '#ffffff'
const OTHER = '#000000'
/** Below this, ink may or may not come out as white. */
const TRACE = 0.02

/** The colour as the engine tells it, if all that is not white were black. @throws {Unsupported} */
export function colourOf(space: ColourSpace, values: Operands): string {
  if (values.count !== space) unsupported('a colour of other numbers')
  let isBright = true
  let isClear = true
  let isInked = false
  for (let i = 0; i < values.count; i++) {
    const value = values.number(i)
    if (!(value * 255 > 254.5)) isBright = false
    if (value !== 0) isClear = false
    if (value > TRACE) isInked = true
  }
  if (space !== 4) return isBright ? WHITE : OTHER
  if (isClear) return WHITE
  return isInked ? OTHER : unsupported('nearly white')
}
