// The classes of failure that are met only where each document is read in a process of its own, which may be ended.
import type { FailureClass } from './failure-class.ts'

/** How such a process can fail. */
export const ENDED_CLASSES = {
  timeout: {
    lasts: 'passing',
    en: {
      what: 'Reading the document took longer than --timeout allows.',
      why: 'One document must not hold up all others.',
      mend: 'Save it anew with another program, or allow more seconds with --timeout.',
    },
    da: {
      what: 'Det tog længere tid at læse dokumentet, end --timeout tillader.',
      why: 'Ét dokument må ikke holde alle andre op.',
      mend: 'Gem det på ny med et andet program, eller tillad flere sekunder med --timeout.',
    },
  },
  'out-of-memory': {
    lasts: 'passing',
    en: {
      what: 'Reading the document takes more memory than --max-memory allows.',
      why: 'One document must not bring down the run or the machine.',
      mend: 'Save it anew with another program, or allow more megabytes with --max-memory.',
    },
    da: {
      what: 'Det kræver mere hukommelse at læse dokumentet, end --max-memory tillader.',
      why: 'Ét dokument må ikke få kørslen eller maskinen til at gå ned.',
      mend: 'Gem det på ny med et andet program, eller tillad flere megabyte med --max-memory.',
    },
  },
  'engine-crashed': {
    lasts: 'passing',
    en: {
      what: 'The process that read the document broke down over it.',
      why: 'Its result, if there was any, cannot be trusted. The other documents were read by another process.',
      mend: 'Save the document anew with another program, and report it if it is public.',
    },
    da: {
      what: 'Den proces, der læste dokumentet, brød sammen over det.',
      why: 'Man kan ikke stole på et resultat, hvis der var et. De andre dokumenter blev læst af en anden proces.',
      mend: 'Gem dokumentet på ny med et andet program, og indberet det, hvis det er offentligt.',
    },
  },
  'reader-not-started': {
    lasts: 'passing',
    en: {
      what: 'The process that should read the document did not start, or ended before it had seen any of it.',
      why: 'The machine is too busy or has no more processes to give; nothing is known of the document.',
      mend: 'Run it again, with fewer at a time (--jobs 1). If it comes back on a quiet machine, install the program anew.',
    },
    da: {
      what: 'Den proces, der skulle læse dokumentet, kom ikke i gang eller sluttede, før den havde set noget af det.',
      why: 'Maskinen er for travl eller kan ikke starte flere processer; om dokumentet vides intet.',
      mend: 'Kør igen med færre ad gangen (--jobs 1). Sker det igen på en maskine uden andet at lave, så installér programmet på ny.',
    },
  },
} as const satisfies Readonly<Record<string, FailureClass>>
