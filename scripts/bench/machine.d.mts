export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memory: number
  readonly system: string
  readonly node: string
  readonly date: string
  readonly load: number | null
}
export function machine(): Machine
export function isBusy(machine: Pick<Machine, 'load' | 'cores'>): boolean
export function machineList(machine: Machine): string
