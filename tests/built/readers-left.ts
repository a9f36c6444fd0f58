import { execFileSync } from 'node:child_process'

/** The processes that run a program, by their ids. @param program the file of the program */
export function readersLeft(program: string): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  return all.filter((line) => line.includes(program) && !/^\s*\d+ Z/u.test(line)).map((line) => line.trim())
}
