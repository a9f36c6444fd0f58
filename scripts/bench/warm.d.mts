type Stages = Readonly<Record<'read' | 'label' | 'build' | 'check' | 'write', number>>
export function warmPage(times: Readonly<Record<'pdf' | 'engine' | 'text', readonly Stages[]>>): string
