// Writes small Word files for tests: a ZIP archive of the parts that are given.
//   makeDocx({ body: '<w:p><w:r><w:t>Beslutning</w:t></w:r></w:p>' })
import { deflateRawSync } from 'node:zlib'

export interface DocxSpec {
  /** What stands in `<w:body>`. */
  readonly body: string
  /** What stands in other parts, by name below `word/`: `styles.xml`. */
  readonly parts?: Readonly<Record<string, string>>
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"'

/** A paragraph of plain text. @param properties what stands in `<w:pPr>` */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A part with its root. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0"?><w:${root} ${W}>${content}</w:${root}>`

export function makeDocx({ body, parts = {} }: DocxSpec): Uint8Array {
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`word/${name}`, content])),
  })
}

/** A ZIP archive of files with their contents, deflated. */
export function makeZip(files: Readonly<Record<string, string | Buffer>>): Uint8Array {
  const locals: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const path = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt16LE(path.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(path.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(head, path, packed)
    list.push(entry, path)
    at += head.length + path.length + packed.length
  }
  const size = list.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(list.length / 2, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...list, end])
}
