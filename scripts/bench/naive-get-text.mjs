// The text of a PDF the way the README of pdf-parse shows it: what our whole work is measured against.
import { readFile } from 'node:fs/promises'
import { PDFParse } from 'pdf-parse'

const parser = new PDFParse({ data: await readFile(process.argv[2]) })
const result = await parser.getText()
await parser.destroy()
console.log(result.text)
