// A file's objects, each read when it is first asked for.
import { Budget, type Means } from './budget.ts'
import { Lexer } from './lexer.ts'
import { countOf, type Dict, isArray, isDict, nameOf, type PdfObject, Ref, Stream } from './objects.ts'
import { parseObject } from './parser.ts'
import { readIndirect } from './read-indirect.ts'
import { unpack } from './unpack.ts'
import { unsupported } from './unsupported.ts'
import { beginsAsPdf, readXref, type Xref } from './xref.ts'

/** An object in a stream of objects, and its number. */
interface Packed {
  readonly num: number
  readonly value: PdfObject
}

/** An open file. All methods throw {@link Unsupported}. */
export class PdfFile {
  readonly trailer: Dict
  readonly budget: Budget
  readonly #bytes: Uint8Array
  readonly #entries: Xref['entries']
  readonly #objects = new Map<number, PdfObject>()
  readonly #packed = new Map<number, readonly Packed[]>()
  /** Objects that are being read, against circles. */
  readonly #open = new Set<number>()

  /** @param bytes left as they are @param means what it may cost */
  constructor(bytes: Uint8Array, means: Means) {
    this.budget = new Budget(means)
    if (!beginsAsPdf(bytes)) unsupported('something before the PDF')
    const { entries, trailer } = readXref(bytes, this.budget)
    if (trailer.has('Encrypt')) unsupported('encryption')
    this.#bytes = bytes
    this.#entries = entries
    this.trailer = trailer
  }

  /** What a value stands for: the object behind a reference, `null` where there is none. */
  resolve = (value: PdfObject | undefined): PdfObject => {
    if (!(value instanceof Ref)) return value ?? null
    const known = this.#objects.get(value.num)
    // An object of another generation is none of this file's: the engine says so each time.
    if (known !== undefined) return this.#isOfItsGeneration(value) ? known : unsupported('a lost object')
    if (this.#open.has(value.num)) return unsupported('objects in a circle')
    this.#open.add(value.num)
    this.budget.takeSteps(10)
    const found = this.#read(value)
    this.#open.delete(value.num)
    this.#objects.set(value.num, found)
    return found
  }

  /** An entry of a dictionary, followed. */
  get(dict: Dict, key: string): PdfObject {
    return this.resolve(dict.get(key))
  }

  /** A dictionary, or `null` where there is none. */
  dict(value: PdfObject | undefined): Dict | null {
    const found = this.resolve(value)
    return isDict(found) ? found : found === null ? null : unsupported('a dictionary expected')
  }

  /** The members of an array, followed; `null` where there is none. */
  array(value: PdfObject | undefined): readonly PdfObject[] | null {
    const found = this.resolve(value)
    return isArray(found) ? this.members(found) : found === null ? null : unsupported('an array expected')
  }

  /** The members of an array, followed. */
  members(array: readonly PdfObject[]): readonly PdfObject[] {
    this.budget.takeSteps(array.length)
    return array.map(this.resolve)
  }

  /** The bytes in a stream. */
  unpack(stream: Stream): Uint8Array {
    return unpack(stream, this.resolve, this.budget)
  }

  #isOfItsGeneration({ num, gen }: Ref): boolean {
    const entry = this.#entries.get(num)
    if (entry === undefined || entry.kind === 'free') return true
    return gen === (entry.kind === 'in' ? 0 : entry.gen)
  }

  #read({ num, gen }: Ref): PdfObject {
    const entry = this.#entries.get(num)
    if (entry === undefined || entry.kind === 'free') return null
    if (entry.kind === 'in') {
      if (gen !== 0) unsupported('a lost object')
      const packed = this.#objectsIn(entry.stream)[entry.index]
      return packed?.num === num ? packed.value : unsupported('a lost object')
    }
    // Place 0 is that of no object.
    if (entry.gen !== gen || entry.offset === 0) unsupported('a lost object')
    const lengthOf = (length: PdfObject | undefined): number => countOf(this.resolve(length))
    const { value, bytes } = readIndirect(this.#bytes, entry.offset, { num, gen }, lengthOf)
    this.budget.takeBytes(bytes)
    return value
  }

  /** `1 0 2 15 <<…>> <<…>>`: pairs of numbers and places first (ISO 32000-1, 7.5.7). */
  #objectsIn(num: number): readonly Packed[] {
    const known = this.#packed.get(num)
    if (known !== undefined) return known
    const stream = this.resolve(new Ref(num, 0))
    if (!(stream instanceof Stream) || nameOf(stream.dict.get('Type')) !== 'ObjStm') return unsupported('a lost object')
    const bytes = this.unpack(stream)
    const first = countOf(this.get(stream.dict, 'First'))
    const count = countOf(this.get(stream.dict, 'N'))
    this.budget.takeSteps(10 * count)
    const heads = new Lexer(bytes)
    const found: Packed[] = []
    for (let i = 0; i < count; i++) {
      const [number, place] = [heads.next(), heads.next()]
      if (typeof number !== 'number' || typeof place !== 'number') return unsupported('a strange stream of objects')
      const lexer = new Lexer(bytes, first + place)
      const value = parseObject(lexer, true)
      this.budget.takeBytes(lexer.at - first - place)
      found.push({ num: number, value: value ?? null })
    }
    this.#packed.set(num, found)
    return found
  }
}
