// Text for a SARIF message. Viewers make links of `[words](target)` and fill in `{0}` (SARIF 2.1.0, 3.11.5 and 3.11.6): a
// brace is written twice, and a blank parts what would be a link.
import { visible } from '../visible.ts'

export const sarifText = (text: string): string =>
  visible(text).replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}')
