// Rounds: every task once, then every task once more. What is run fewer times than others is run in the middle rounds.
//
//   a 5 times, b 5 times, c once:   a b | a b | a b c | a b | a b
//                                                 ^

/**
 * The order of runs.
 * @param tasks each with its `rounds`
 * @returns each run's task and round, from 0, of all the rounds there are
 */
export function schedule(tasks) {
  const rounds = Math.max(0, ...tasks.map((task) => task.rounds))
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    tasks
      .filter((task) => {
        const first = (rounds - task.rounds) >> 1
        return round >= first && round < first + task.rounds
      })
      .map((task) => ({ task, round })),
  )
}

/**
 * Runs tasks in rounds, never two at a time.
 * @param tasks each with a `name`, its `rounds`, and `run(round)`
 * @param say told of each round
 * @returns by name, what the runs gave, in their order
 */
export async function interleave(tasks, say = () => undefined) {
  const results = Object.fromEntries(tasks.map(({ name }) => [name, []]))
  for (const { task, round } of schedule(tasks)) {
    say(`round ${round + 1}: ${task.name}`)
    results[task.name].push(await task.run(round))
  }
  return results
}
