// The machine a run was measured on, and whether it had anything else to do.
import os from 'node:os'

/** What the page says of this machine. `load` is the mean number of processes that wanted a core in the last minute. */
export function machine() {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memory: os.totalmem(),
    system: `${os.type()} ${os.release()}, ${os.arch()}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    load: os.platform() === 'win32' ? null : os.loadavg()[0],
  }
}

/** Whether others used the cores before the run began, so that its figures tell of them, too. */
export const isBusy = ({ load, cores }) => load !== null && load > cores / 2

/** The machine as a Markdown list. */
export function machineList({ cpu, cores, memory, system, node, date, load }) {
  return [
    `- CPU: ${cpu}, ${cores} ${cores === 1 ? 'core' : 'cores'}`,
    `- Memory: ${(memory / 2 ** 30).toFixed(1)} GiB`,
    `- System: ${system}`,
    `- Node: ${node}`,
    `- Date: ${date}`,
    `- Load before the run: ${load === null ? 'not known' : load.toFixed(2)}`,
  ].join('\n')
}
