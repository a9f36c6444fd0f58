// Text that Markdown and HTML show and never obey: no table cell ends, no tag, link, emphasis, heading or emoji begins.
//
//   a|b <script> [x](http://y)  ->  a&#124;b &#60;script&#62; &#91;x&#93;(http&#58;//y)
import { visible } from '../visible.ts'

const ACTIVE = /[!"#$&'*+:<=>@[\\\]^_`{|}~]|(?<=www)\./giu

/** One line of text as Markdown. */
export const markdownText = (text: string): string =>
  visible(text).replace(ACTIVE, (c) => `&#${c.codePointAt(0) ?? 0};`)
