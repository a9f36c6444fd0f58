import { jsonText } from '../json-text.ts'
import { OLD_COMMAND } from './inert.ts'

/**
 * JSON that can be printed in a CI log: parsed, it is the same value, and no runner finds a command in it.
 * @param indent blanks per level; 0 for one line
 */
export const logJson = (value: unknown, indent = 0): string => jsonText(value, indent).replace(OLD_COMMAND, '\\u0023')
