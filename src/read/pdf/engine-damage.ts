// Sentences of the engine that mean damage, by how they begin. Of the many others (a picture that is left out, a font
// that is replaced, a hint that is wrong) none loses text.
import type { SourceWarningCode } from '../../text/source-warning.ts'

/** A kind of damage. */
export interface Damage {
  readonly code: Extract<SourceWarningCode, 'repaired' | 'broken-fonts'>
  /** What was damaged, for people. */
  readonly what: string
  readonly said: RegExp
}

export const DAMAGES: readonly Damage[] = [
  {
    code: 'repaired',
    what: 'its table of objects was made anew',
    said: /^(?:Indexing all PDF objects|indexObjects|XRef\.parse - Invalid|\(while reading XRef\)|Ignoring circular reference)/u,
  },
  {
    code: 'repaired',
    what: 'its tree of pages was made anew',
    said: /^(?:checkLastPage|getAllPageDicts|Search depth limit|_getLinearizationPage)/u,
  },
  {
    code: 'repaired',
    what: 'parts of pages were skipped',
    said: /^(?:getContentStream - ignoring|get(?:TextContent|OperatorList) - ignoring (?:errors|XObject|operator)|Skipping command|Unknown command|Not enough parameters|Expected name for beginMarked)/u,
  },
  {
    code: 'repaired',
    what: 'a stream is broken off or of another length than it says',
    said: /^(?:Invalid stream|Bad block header in flate|Bad encoding in flate|Bad length|Found "endst|Found "[^"]*" when searching for endstream|Empty "[^"]*" stream|Filter "[^"]*" is not supported)/u,
  },
  {
    code: 'repaired',
    what: 'a string, number or dictionary is broken',
    said: /^(?:Unterminated (?:hex )?string|getHexString - ignoring|Malformed dictionary|Lexer_getName|Lexer\.getNumber|Badly formatted number|Name token is longer)/u,
  },
  {
    code: 'broken-fonts',
    what: 'a font could not be read',
    said: /^(?:loadFont - |Error during font loading|Invalid cMap data|readToUnicode - ignoring|extractDataStructures - ignoring|ensureStateFont|Failed to compile font)/u,
  },
]

/** Said of every picture, since no picture is read. */
export const PICTURE = /^Image exceeded maximum allowed size/u

/** Said when no page could be found, and an empty one is put in their place. */
export const PAGES_LOST = /^getAllPageDicts - Skipping invalid first page/u
