// The whole page.
import { isBusy, machineList } from './machine.mjs'

/**
 * @param machine   what it was measured on
 * @param versions  by name
 * @param documents the descriptions of the PDF and the text
 * @param isQuick   whether it was a quick run
 * @param sections  Markdown
 */
export function page({ machine, versions, documents, isQuick, sections }) {
  const warnings = [
    ...(isBusy(machine) ? [`The machine was busy (load ${machine.load.toFixed(1)} before the run)`] : []),
    ...(isQuick ? ['This was a quick run of few rounds'] : []),
  ]
  return [
    '# Performance',
    'Made by `npm run bench`, which measures everything on this page side by side in one run. Not written by hand: run it again.',
    ...warnings.map((warning) => `> **${warning}: these figures are no reference.**`),
    [machineList(machine), ...Object.entries(versions).map(([name, version]) => `- ${name}: ${version}`)].join('\n'),
    [`- PDF: ${documents.pdf}`, `- Text: ${documents.text}`].join('\n'),
    'All commands of a section are run in rounds (A B C A B C …), never two at a time. Times are wall time, medians of the rounds. A ratio is the median of the ratios within the rounds, so that a slow moment of the machine weighs on both sides. The bars are what the project wants to keep, set for a PDF of 40 pages on two cores.',
    ...sections,
  ].join('\n\n')
}
