// What a release needs, one check each: facts in, a state and a sentence out. The facts are gathered in facts.mjs.
//
//   ok        it is so            failed    it is not: no release            skipped   nobody can tell here

/** Licences that let the package be used as its own does. */
const LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'])
const MEGABYTE = 2 ** 20
/** What the package is made of. */
const PACKED =
  /^(?:bin\/[\w.-]+|ci\/[\w.-]+|dist\/program\/[\w.-]+\.(?:c?js|css|txt)|dist\/types\/.+\.d\.ts|docs\/[\w.-]+\.(?:md|json|1)|[A-Z]+(?:\.da)?(?:\.md)?|package\.json)$/u
/** A path that must be among them. */
const NEEDED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'bin/kkr-referat.js', 'dist/program/main.cjs']

const ok = (told) => ({ state: 'ok', told })
const failed = (told) => ({ state: 'failed', told })
const skipped = (told) => ({ state: 'skipped', told })
const oneOf = (faults, told) => (faults.length === 0 ? ok(told) : failed(faults.join('; ')))

/** The entries of a changelog: version, date and what stands there. */
export const entriesIn = (changelog) =>
  changelog
    .split(/^## /mu)
    .slice(1)
    .map((text) => {
      const { version, date = null } = /^\[(?<version>[^\]\s]+)\](?: - (?<date>\S+))?$/mu.exec(text)?.groups ?? {}
      return { version, date, text: text.slice(text.indexOf('\n')).trim() }
    })

const hasPassed = (date, today) => /^\d{4}-\d\d-\d\d$/u.test(date ?? '') && date <= today

/** By their names in the table, in its order. */
export const CHECKS = {
  'clean tree': ({ status }) =>
    oneOf(
      status.length === 0 ? [] : [`${status.length} not committed: ${status.slice(0, 3).join(', ')}`],
      'all is committed',
    ),

  version: ({ manifest: { version }, lock, tags, pages }) =>
    oneOf(
      [
        ...(/^\d+\.\d+\.\d+$/u.test(version) ? [] : [`${version} is no version of a release`]),
        ...(lock.version === version && lock.packages[''].version === version
          ? []
          : ['package-lock.json has another: npm install --package-lock-only']),
        ...(tags.includes(`v${version}`) ? [`the tag v${version} is there already`] : []),
        ...pages.archives.filter((named) => named !== version).map((named) => `a page names kkr-referat-${named}.tgz`),
      ],
      version,
    ),

  changelog({ manifest: { version }, changelog, today }) {
    const entries = entriesIn(changelog)
    const waiting = entries.find((entry) => entry.version === 'Unreleased')
    const [first] = entries.filter((entry) => entry !== waiting)
    return oneOf(
      [
        ...(first?.version === version ? [] : [`its first version is ${first?.version ?? 'none'}, not ${version}`]),
        ...(hasPassed(first?.date, today) ? [] : [`${first?.version ?? 'it'} has no date that has come`]),
        ...(waiting === undefined || waiting.text === '' ? [] : ['something is still Unreleased']),
      ],
      `${version}, ${first?.date}`,
    )
  },

  tests: ({ manifest: { scripts }, runsAll }) =>
    oneOf(
      [...(scripts.test === undefined ? ['there is no npm test'] : []), ...(runsAll ? [] : ['.ci/run cannot be run'])],
      '.ci/run is there; without --dry-run it is run',
    ),

  pages: ({ pages: { outdated } }) =>
    oneOf(outdated.length === 0 ? [] : [`npm run docs changes ${outdated.join(', ')}`], 'as npm run docs makes them'),

  'schema versions': ({ schema, changelog }) =>
    oneOf(
      [
        ...(schema.published === schema.made ? [] : [`docs/ has ${schema.published}, the program writes ${schema.made}`]),
        ...(changelog.includes(`\`schemaVersion\` ${schema.made}`) ? [] : [`the changelog says nothing of ${schema.made}`]),
      ],
      `schemaVersion ${schema.made}`,
    ), // prettier-ignore

  package({ pack: { size, files } }) {
    const strangers = files.filter((path) => !PACKED.test(path))
    const missing = NEEDED.filter((path) => !files.includes(path))
    return oneOf(
      [
        ...(size <= MEGABYTE ? [] : [`${size} bytes, ${MEGABYTE} are allowed`]),
        ...strangers.map((path) => `${path} does not belong to it`),
        ...missing.map((path) => `${path} is missing`),
      ],
      `${files.length} files, ${(size / MEGABYTE).toFixed(2)} MB`,
    )
  },

  licences({ lock }) {
    const used = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)
    const others = used.filter(([, { license }]) => !LICENCES.has(license))
    const told = others.map(([path, { license }]) => `${path.replace(/^.*node_modules\//u, '')}: ${license ?? 'none'}`)
    return oneOf(told, `${used.length} packages, of ${[...new Set(used.map(([, { license }]) => license))].join(', ')}`)
  },

  'npm audit'({ audit }) {
    if (audit === null) return skipped('the registry does not answer')
    const { total, ...kinds } = audit
    const told = Object.entries(kinds).flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []))
    return total === 0 ? ok('nothing is known of the packages') : failed(told.join(', '))
  },

  provenance: ({ manifest: { repository } }) =>
    repository === undefined
      ? skipped('package.json names no repository, which npm wants for it')
      : ok('to be published by the workflow of docs/extending.md'),
}

/** Runs all checks. @returns rows of a name, a state and a sentence */
export const check = (facts) => Object.entries(CHECKS).map(([name, judge]) => ({ name, ...judge(facts) }))

/** The rows as a table. */
export function table(rows) {
  const wide = (key) => Math.max(...rows.map((row) => row[key].length))
  const [name, state] = [wide('name'), wide('state')]
  return rows.map((row) => `${row.name.padEnd(name)}  ${row.state.padEnd(state)}  ${row.told}\n`).join('')
}
