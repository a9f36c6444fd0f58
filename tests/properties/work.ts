// How long something takes by the work of this process, which other programs on the machine do not make longer.

/** Does something. @returns the milliseconds of work it took */
export async function workOf(something: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await something()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
