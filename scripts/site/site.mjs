// Makes a site of the pages of the project: plain files, to be put on any web server or opened from the disk.
//
//   npm run docs:site [-- FOLDER]     to site/, or to another folder; 1 when a link leads nowhere
//
// With marked, one package of half a megabyte: VitePress was measured and would add 124 packages, 102 MB and a second Vite
// to what is installed, for pages that need no script.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brokenLinks } from './broken-links.mjs'
import { addressOf, PARTS } from './contents.mjs'
import { framed } from './frame.mjs'
import { pageOf } from './markdown.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))
const site = resolve(process.argv[2] ?? join(project, 'site'))

function put(path, text) {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}

function copy(file) {
  mkdirSync(dirname(join(site, file)), { recursive: true })
  copyFileSync(join(project, file), join(site, file))
}

const kindOf = (path) => statSync(join(project, path), { throwIfNoEntry: false })

/** A page that names the files of a folder, which lie beside it. */
function putFolder(folder, part) {
  const names = readdirSync(join(project, folder)).filter((name) => kindOf(`${folder}/${name}`).isFile())
  for (const name of names) copy(`${folder}/${name}`)
  const list = names.map((name) => `<li><a href="${name}">${name}</a></li>`).join('\n')
  const source = `${folder}/index.html`
  put(source, framed({ title: folder, html: `<h1>${folder}</h1>\n<ul>\n${list}\n</ul>\n`, headings: [] }, source, part))
}

rmSync(site, { recursive: true, force: true })
let count = 0
for (const part of PARTS) {
  for (const { source } of part.groups.flatMap(({ pages }) => pages)) {
    const page = pageOf(readFileSync(join(project, source), 'utf8'), source)
    put(addressOf(source), framed(page, source, part))
    count++
    for (const path of page.files) {
      // What is not there is found when the links are followed.
      if (kindOf(path)?.isFile()) copy(path)
      else if (kindOf(path)?.isDirectory()) putFolder(path, part)
    }
  }
}
copyFileSync(new URL('site.css', import.meta.url), join(site, 'site.css'))

const broken = brokenLinks(site)
process.stdout.write(`${count} pages in ${site}\n`)
for (const link of broken) process.stderr.write(`leads nowhere: ${link}\n`)
if (broken.length > 0) process.exitCode = 1
