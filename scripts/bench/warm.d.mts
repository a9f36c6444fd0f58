type Stages = Readonly<Record<'read' | 'label' | 'build' | 'check' | 'write', number>>
export function warmPage(times: { readonly pdf: readonly Stages[]; readonly text: readonly Stages[] }): string
