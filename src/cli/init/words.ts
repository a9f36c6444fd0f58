// What `init` writes and says, in the languages the program speaks.
import type { Language } from '../../text/languages.ts'

/** The settings that a file of them shows, with what is said of each. */
export interface SettingsWords {
  /** Above all settings. */
  readonly about: readonly string[]
  readonly schema: string
  readonly failOn: string
  readonly maxWarnings: string
  readonly language: string
  readonly baseline: string
  readonly rules: string
}

interface InitWords {
  readonly settings: SettingsWords
  /** Above a workflow. */
  readonly workflow: string
  /** Why all commits are fetched. */
  readonly history: string
  /** Why only a pull request is checked in part. */
  readonly everything: string
  /** The file that holds what is known. */
  readonly baselineName: string
  /** What is left to do. @param file the workflow @param place what stands there until then */
  readonly address: (file: string, place: string) => string
}

export const INIT_WORDS: Readonly<Record<Language, InitWords>> = {
  en: {
    settings: {
      about: [
        'Settings of `kkr-referat check` for this folder and all below it. The file nearest to a document holds for it;',
        'the command line is stronger. `kkr-referat check FOLDER --print-config` prints what holds.',
      ],
      schema: 'Where the schema lies, so that an editor can help:',
      failOn: 'A finding of this severity, or of a higher one, fails a run: info, warning, error or never.',
      maxWarnings: 'More warnings than this fail a run, too:',
      language: 'Language of findings and messages: da or en.',
      baseline: 'Findings that are known and do not count, from this folder; --update-baseline makes the file.',
      rules: 'Other severities than the rules’ own: off, info, warning or error. `kkr-referat rules` lists the rules.',
    },
    workflow: 'Checks the minutes that a change adds or alters. `kkr-referat init` made this file.',
    history: 'what changed is told by comparing',
    everything: 'main: everything, or GitHub closes the other alerts',
    baselineName: 'known-findings.json',
    address: (file, place) =>
      `${file}: put the address of kkr-referat, and a tag or commit of it, in place of ${place}.`,
  },
  da: {
    settings: {
      about: [
        'Opsætning af `kkr-referat check` for denne mappe og alle mapper under den. Den fil, der ligger nærmest et',
        'dokument, gælder for det; kommandolinjen går forud. `kkr-referat check MAPPE --print-config` viser, hvad der gælder.',
      ],
      schema: 'Hvor skemaet ligger, så din editor kan hjælpe:',
      failOn: 'Et fund af denne alvor eller derover får kørslen til at fejle: info, warning, error eller never.',
      maxWarnings: 'Flere advarsler end dette får også kørslen til at fejle:',
      language: 'Sproget i fund og meddelelser: da eller en.',
      baseline: 'Kendte fund, der ikke tæller med, regnet fra denne mappe; filen laves med --update-baseline.',
      rules: 'Anden alvor end reglernes egen: off, info, warning eller error. `kkr-referat rules` viser reglerne.',
    },
    workflow: 'Tjekker de referater, som en ændring tilføjer eller retter. Filen er lavet af `kkr-referat init`.',
    history: 'ændringer findes ved at sammenligne',
    everything: 'main: alt, ellers lukker GitHub de øvrige advarsler',
    baselineName: 'kendte-fund.json',
    address: (file, place) => `${file}: skriv adressen på kkr-referat og et tag eller commit i stedet for ${place}.`,
  },
}
