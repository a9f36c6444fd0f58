// What the archive is made of.
import { h } from './dom.ts'
import type { MakeView } from './view.ts'
import { language, t } from './words.ts'

/** The view that tells of the archive itself. */
export const aboutView: MakeView = (_, { overview }) => {
  const { files, failed, meetings, decisions, version } = overview
  return {
    title: t('about'),
    node: h(
      'div.view.prose',
      {},
      h('h1', { tabindex: '-1' }, t('about')),
      h('p.lead', {}, t('aboutText')),
      h('p', {}, `${meetings.length} ${t('ofMeetings')}, ${decisions.length} ${t('decisions').toLowerCase()}. kkr-referat ${version}.`),
      files.length === 0 ? null : [h('h2', {}, t('files')), h('ul', {}, files.map(({ href, what }) => h('li', {}, h('a', { href }, href), ` – ${what}`)))],
      failed.length === 0 ? null : [h('h2', {}, t('failed')), h('ul', {}, failed.map(({ name, problem }) => h('li', {}, h('strong', {}, name), `: ${problem[language() === 'da' ? 0 : 1]}`)))],
    ),
  }
} // prettier-ignore
