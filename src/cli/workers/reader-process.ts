// The program of a reader: the whole pipeline, in a process that may be ended at any time.
import { serve } from './serve.ts'

serve(async () => {
  const [{ extract }, { read }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../read/read.ts'),
    import('../../read/pdf/read-pdf.ts'),
  ])
  return { extract, read }
})
