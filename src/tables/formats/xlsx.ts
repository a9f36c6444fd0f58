// A workbook for Excel: a sheet a table, its headings frozen and with filters, dates that are dates, pages that are links.
// Made by hand over a library that makes zip files: the kept ones for workbooks have no filters and no links
// (write-excel-file), or are kept no more (exceljs, SheetJS on npm).
import { Zip, ZipDeflate } from 'fflate'
import { sayCuts } from './excel-text.ts'
import type { TableFormat } from './format.ts'
import { sheetLinks, workbookParts } from './workbook/parts.ts'
import { MOST_LINKS, MOST_ROWS, openSheet, type Sheet } from './workbook/sheet.ts'

// The earliest that a zip file can say, in local time as it does: the same bytes at any time and place.
const NO_TIME = new Date(1980, 0, 1)

const utf8 = new TextEncoder()

export const xlsx: TableFormat = {
  holds: 'all tables',
  streams: false,
  extension: '.xlsx',
  open(tables, { write, linkTo }) {
    const made: Uint8Array[] = []
    const zip = new Zip((error, bytes) => {
      if (error !== null) throw error
      made.push(bytes)
    })
    const flush = async (): Promise<void> => {
      for (const bytes of made.splice(0)) await write(bytes)
    }
    const add = (name: string): ZipDeflate => {
      const part = new ZipDeflate(name, { level: 6 })
      part.mtime = NO_TIME
      zip.add(part)
      return part
    }
    for (const [name, text] of Object.entries(workbookParts(tables.map((table) => table.name)))) {
      add(name).push(utf8.encode(text), true)
    }
    // Sheets whose turn has not come are compressed, and wait in memory.
    const sheets = new Map(
      tables.map((table, i) => {
        const part = add(`xl/worksheets/sheet${i + 1}.xml`)
        return [table.name, { sheet: openSheet(table, linkTo), part, number: i + 1 }]
      }),
    )
    return {
      async put(table, rows) {
        const { sheet, part } = sheets.get(table) ?? {}
        part?.push(utf8.encode(sheet?.rows(rows)), false)
        await flush()
      },
      async end() {
        for (const { sheet, part } of sheets.values()) part.push(utf8.encode(sheet.end()), true)
        for (const { sheet, number } of sheets.values()) {
          const links = sheet.links()
          if (links.length > 0) {
            add(`xl/worksheets/_rels/sheet${number}.xml.rels`).push(utf8.encode(sheetLinks(links)), true)
          }
        }
        zip.end()
        await flush()
        return Array.from(sheets.values(), ({ sheet }) => told(sheet)).flat()
      },
      abandon: () => {
        zip.terminate()
        return Promise.resolve()
      },
    }
  },
}

/** What a sheet could not hold. */
function told(sheet: Sheet): string[] {
  const { rows, links } = sheet.left()
  return [
    ...sayCuts(sheet.cuts),
    ...(rows === 0
      ? []
      : [`${sheet.name}: ${rows} rows were left out, a sheet holds ${MOST_ROWS}. The format sqlite has all of them.`]),
    ...(links === 0 ? [] : [`${sheet.name}: ${links} pages have no link, a sheet holds ${MOST_LINKS} links.`]),
  ]
}
