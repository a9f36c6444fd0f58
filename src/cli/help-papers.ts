// The examples that lead the help of `compare` and `ledger`. 80 columns.

export const COMPARE = `Examples:
  kkr-referat compare dagsorden.pdf referat.pdf  what became of the dagsorden
  kkr-referat compare juni.pdf 'juni (2).pdf'    what was changed afterwards
  kkr-referat compare before/ after/ --only decisions
  kkr-referat compare a.pdf b.pdf --format html=changes.html --format pretty
`

export const COMPARE_NOTES = `
Items are found again by number, title and words: one put in does not shift the
others. Signs: ! a decision, * another fact or figure, ~ wording; [-taken out-],
{+put in+}. Two folders are paired by meeting.

Exit codes: 0 the same meaning; 1 changed (see --fail-on); 2 wrong usage or
nothing to read; 3 an input could not be read or an output not written; 4 our
own bug.
`

export const LEDGER = `Examples:
  kkr-referat ledger minutes/ --file referater.ledger.jsonl
  kkr-referat ledger minutes/ --file l.jsonl --feed feed.xml --fail-on decision
`

export const LEDGER_NOTES = `
Tells of each paper: new, retypeset (other bytes, the same meaning), corrected,
decision-changed, duplicate, vanished, returned; and meetings that were
announced for a day that has passed, of which no paper is there (missing).
Run it from the same folder each time: files are known by their names.

Exit codes: 0 done; 1 changed (see --fail-on); 2 wrong usage, or the file is no
ledger; 3 an input could not be read or the ledger not written; 4 our own bug.
`
