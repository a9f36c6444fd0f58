// Dates and times of day, in one door.
export { readDate, readDates, type FoundDate } from './date.ts'
export { readTimes, type FoundTime, type FoundTimes } from './times.ts'
