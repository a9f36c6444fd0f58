// What commander says of a command line that it does not understand, in the language of who reads it.
//
//   error: unknown option '--prety'            fejl: ukendt tilvalg: --prety
//   (Did you mean --pretty?)                   (Mente du --pretty?)
import type { Language } from '../../text/languages.ts'

const DANISH: readonly (readonly [english: RegExp, danish: string])[] = [
  [/^error: unknown option '(?<what>[^]*)'$/u, 'fejl: ukendt tilvalg: $<what>'],
  [/^error: unknown command '(?<what>[^]*)'$/u, 'fejl: ukendt kommando: $<what>'],
  [/^error: missing required argument '(?<what>[^]*)'$/u, 'fejl: der mangler et argument: $<what>'],
  [/^error: option '(?<option>[^']*)' argument missing$/u, 'fejl: der mangler en værdi til $<option>'],
  [
    /^error: option '(?<option>[^']*)' argument '(?<value>[^]*)' is invalid\. (?=Det )/u,
    "fejl: værdien '$<value>' til $<option> kan ikke bruges. ",
  ],
  [/^error: required option '(?<option>[^']*)' not specified$/u, 'fejl: $<option> skal angives'],
  [
    /^error: too many arguments for '(?<command>[^']*)'\. Expected (?<most>\d+) arguments? but got (?<given>\d+)\.$/u,
    'fejl: for mange argumenter til $<command>: der skal være $<most>, ikke $<given>.',
  ],
  [/^\(Did you mean one of (?<words>.*)\?\)$/u, '(Mente du en af disse: $<words>?)'],
  [/^\(Did you mean (?<word>.*)\?\)$/u, '(Mente du $<word>?)'],
]

/** @param text as commander has it: what is wrong and, below, what was probably meant; a line break at the end */
export function mistake(text: string, language: Language): string {
  if (language === 'en') return text
  const suggestion = text.lastIndexOf('\n(Did you mean ')
  const parts = suggestion < 0 ? [text.trimEnd()] : [text.slice(0, suggestion), text.slice(suggestion + 1).trimEnd()]
  return `${parts.map(inDanish).join('\n')}\n`
}

const inDanish = (part: string): string => DANISH.reduce((told, [from, to]) => told.replace(from, to), part)
