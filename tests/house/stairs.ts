// The stairs of the house: what each floor may import. Imports only go down; reading is the side door.
import { posix } from 'node:path'

/** From the ground up. */
const FLOORS = [
  'text',
  'vocabulary',
  'referat',
  'danish',
  'label',
  'build',
  'lint',
  'pipeline',
  'emit',
  'files',
  'reading',
  'folder',
  'tables',
  'compare',
  'archive',
  'index',
  'cli',
  'bin',
] as const
/** Floors that are single files. */
const FILES = new Set<string>(['referat', 'pipeline', 'index'])
type Floor = (typeof FLOORS)[number] | 'read'

/** What a floor may not import although it lies below. */
const LOCKED: Partial<Record<Floor, readonly Floor[]>> = { lint: ['label', 'build'] }

/** The floor of a file; `null` for a file that stands on none. @param path from the project's root */
export function floorOf(path: string): Floor | null {
  if (path.startsWith('bin/')) return 'bin'
  if (/^src\/referat(?:-[a-z-]+)?\.ts$/u.test(path)) return 'referat'
  if (path === 'src/pipeline.ts') return 'pipeline'
  if (path === 'src/index.ts') return 'index'
  const folder = /^src\/(?<folder>[a-z]+)\//u.exec(path)?.groups?.['folder']
  return folder === 'read' ? 'read' : (FLOORS.find((floor) => floor === folder && !FILES.has(floor)) ?? null)
}

const height = (floor: Floor): number => (FLOORS as readonly Floor[]).indexOf(floor)

function mayImport(from: Floor, to: Floor): boolean {
  if (from === to) return true
  if (from === 'read') return to === 'text'
  if (to === 'read') return height(from) >= height('pipeline') && from !== 'emit'
  return height(to) < height(from) && LOCKED[from]?.includes(to) !== true
}

const IMPORT = /(?:from|import)\s*\(?\s*'(?<target>[^']+)'/gu

/**
 * The imports of a file that climb a stair, each as "from -> to: target".
 * @param path the file, from the project's root
 * @param code its text
 */
export function climbs(path: string, code: string): string[] {
  const from = floorOf(path)
  if (from === null) return [`${path} stands on no floor`]
  return [...code.matchAll(IMPORT)].flatMap((match) => {
    const target = match.groups?.['target'] ?? ''
    if (!target.startsWith('.')) return []
    const reached = posix
      .join(posix.dirname(path), target)
      // What is built of src/cli lies in dist/program.
      .replace(/^dist\/(?:program\/)?/u, (path) => (path.endsWith('program/') ? 'src/cli/' : 'src/'))
      .replace(/\.js$/u, '.ts')
    const to = floorOf(reached)
    return to !== null && mayImport(from, to) ? [] : [`${from} -> ${to ?? 'nowhere'}: ${reached}`]
  })
}

/**
 * The circles among files that import one another, types included; each as its files in the order of the imports.
 * @param files paths from the project's root, with their texts
 */
export function circles(files: readonly { readonly path: string; readonly code: string }[]): string[][] {
  const targets = new Map(
    files.map(({ path, code }) => [
      path,
      [...code.matchAll(/(?:from|import)\s+'(?<target>\.[^']+)'/gu)].map(({ groups }) =>
        posix.join(posix.dirname(path), groups?.['target'] ?? ''),
      ),
    ]),
  )
  const found: string[][] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path)
    if (met >= 0) found.push(way.slice(met))
    if (met >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of targets.keys()) visit(path, [])
  return found
}
