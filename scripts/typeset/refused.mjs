#!/usr/bin/env node
// Prints fixtures/refused/byraad.txt as byraad.pdf: a PDF that reads well and is no KKR document.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escape } from './manuscript.mjs'
import { printChromium, steady, withFolder } from './printers.mjs'

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../fixtures/refused')
const paragraphs = readFileSync(`${folder}/byraad.txt`, 'utf8').trim().split('\n\n')
const body = paragraphs.map((p) => `<p>${escape(p).replace(/\n/gu, '<br>')}</p>`).join('\n')
const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Referat</title><style>@page{size:A4;margin:25mm}body{font:11pt "Carlito"}</style><body>${body}</body></html>`

withFolder((room) => {
  const pdf = printChromium(html, room, { tagged: false })
  writeFileSync(`${folder}/byraad.pdf`, steady(pdf, '2024-11-12'))
})
