// The program of a reader: the whole pipeline, in a process that may be ended at any time.
import { serve } from './serve.ts'

serve(async () => {
  const [{ conclude }, { read }] = await Promise.all([
    import('../pipeline.ts'),
    import('../read/read.ts'),
    import('../read/pdf/read-pdf.ts'),
  ])
  return { conclude, read }
})
