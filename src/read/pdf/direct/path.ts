// The upright box around a path, in the units of its own coordinate system.

/** A path under construction. */
export class Path {
  #isEmpty = true
  #x = 0
  #y = 0
  #box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]

  /** A line, or a leap, to a point. */
  to(x: number, y: number): void {
    this.#isEmpty = false
    this.#x = x
    this.#y = y
    this.#take(x, y)
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.#take(x + width, y + height)
    this.to(x, y)
  }

  /** A curve of Bézier; `null` for the first control point is where the path has got to. */
  curve(first: readonly [number, number] | null, x2: number, y2: number, x3: number, y3: number): void {
    const [x0, y0] = [this.#x, this.#y]
    const [x1, y1] = first ?? [x0, y0]
    for (const t of [...turns(x0, x1, x2, x3), ...turns(y0, y1, y2, y3)]) {
      this.#take(at(t, x0, x1, x2, x3), at(t, y0, y1, y2, y3))
    }
    this.#take(x0, y0)
    this.to(x3, y3)
  }

  close(): void {
    this.#isEmpty = false
  }

  /** The box: left, lower, right, upper; `null` when nothing was drawn. Begins anew. */
  finish(): number[] | null {
    const box = this.#isEmpty ? null : this.#box.map(Math.fround)
    this.#isEmpty = true
    this.#box = [Infinity, Infinity, -Infinity, -Infinity]
    return box
  }

  #take(x: number, y: number): void {
    const box = this.#box
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
}

/** Where on a curve it turns round. */
function turns(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = 3 * (-p0 + 3 * (p1 - p2) + p3)
  const b = 6 * (p0 - 2 * p1 + p2)
  const c = 3 * (p1 - p0)
  const root = Math.sqrt(b * b - 4 * a * c)
  const found = a === 0 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return found.filter((t) => t > 0 && t < 1)
}

function at(t: number, p0: number, p1: number, p2: number, p3: number): number {
  const s = 1 - t
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3
}
