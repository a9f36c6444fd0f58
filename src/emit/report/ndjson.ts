// One finding a line, for jq and streams; a file that could not be read is a line of its own, with `failure`.
import { jsonText } from '../json.ts'
import type { CreateReporter } from './reporter.ts'

const record = (value: unknown): string => `${jsonText(value)}\n`

export const ndjson: CreateReporter = () => ({
  next({ name, failure, findings }) {
    const lines = findings.map((finding) => record(finding))
    return (failure === null ? lines : [record({ file: name, failure }), ...lines]).join('')
  },
  end: () => '',
})
