/**
 * The head of a report, once: before the first file, or before the end when there is none.
 * @returns gives the head when called for the first time, then nothing
 */
export function opened(head: string): () => string {
  let done = false
  return () => {
    if (done) return ''
    done = true
    return head
  }
}
