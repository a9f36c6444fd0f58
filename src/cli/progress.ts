// How far a run has come, on a line that changes.
//
//   12 of 200 · 5.3 a second · 0:35 left · 1 unreadable
import { RUN_WORDS } from '../emit/run-words.ts'
import type { Language } from '../text/languages.ts'
import type { LiveLine } from './terminal.ts'

/** How often the line is drawn, in milliseconds: often enough to be seen alive while one document takes long; a run that
 * is shorter shows none. */
const EVERY = 250

export interface Progress {
  /** One more input is done. */
  readonly tick: (isUnreadable: boolean) => void
  readonly end: () => void
}

/**
 * Shows the progress of a run.
 * @param now milliseconds of a clock that only goes forward
 * @param language asked for each time: settings that are found later may change it
 */
export function startProgress(live: LiveLine, total: number, now: () => number, language: () => Language): Progress {
  const started = now()
  let done = 0
  let unreadable = 0
  const draw = (): void => {
    live.show(progressText(done, total, unreadable, now() - started, language()))
  }
  const timer = setInterval(draw, EVERY)
  // The line alone keeps no run alive.
  timer.unref()
  return {
    tick(isUnreadable) {
      done += 1
      if (isUnreadable) unreadable += 1
    },
    end() {
      clearInterval(timer)
      live.end()
    },
  }
}

/** The line. @param milliseconds since the run began */
export function progressText(
  done: number,
  total: number,
  unreadable: number,
  milliseconds: number,
  language: Language,
): string {
  const words = RUN_WORDS[language]
  const rate = (done * 1000) / Math.max(milliseconds, 1)
  return [
    words.done(done, total),
    ...(done === 0 ? [clock(milliseconds / 1000)] : [words.rate(rate), words.left(clock((total - done) / rate))]),
    ...(unreadable === 0 ? [] : [words.unreadable(unreadable)]),
  ].join(' · ')
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (n: number): string => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
