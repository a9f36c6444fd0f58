// The small part of pdf.js' shapes that is used here; pdf-parse hands them out untyped behind a private method.

/** A matrix [a b c d e f]: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface TextItem {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
  readonly fontName: string
}

export interface MarkedContent {
  readonly type: string
  readonly tag?: string
  readonly id?: string | null
}

export interface TextContent {
  readonly items: readonly (TextItem | MarkedContent)[]
  readonly styles: Readonly<Record<string, unknown>>
}

export interface Annotation {
  /** The one by which its drawing operators begin. */
  readonly id?: string
  readonly subtype?: string
  readonly rect: readonly number[]
  readonly quadPoints?: ArrayLike<number> | null
  readonly url?: string
  readonly unsafeUrl?: string
  /** Of a form's field; what was filled in or chosen. */
  readonly fieldValue?: unknown
  readonly fieldType?: string | null
  readonly annotationFlags?: number
  /** Of a note or a text written onto the page. */
  readonly contentsObj?: { readonly str: string }
}

export interface StructNode {
  readonly alt?: string
  readonly id?: string
  readonly children?: readonly StructNode[]
}

export interface Viewport {
  readonly width: number
  readonly height: number
  readonly transform: Matrix
}

export interface OperatorList {
  /** See `OPS`. */
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** What is drawn, where no operators were made of it. */
export interface Drawn {
  /** As `drawnText` gives it. */
  readonly drawnText: string
  /** Hands out what is drawn, but for texts of which all letters are seen for certain. */
  replay(taker: Taker): void
}

/** Takes what is drawn. What belongs to an annotation bears its id; `null` is the page itself. */
export interface Taker {
  /** @param glyphs as the engine hands them out */
  text(glyphs: unknown, state: GraphicsState, place: TextPlace, annotation: string | null): void
  /** @param purpose the number of the operator that paints it; @param corners left, lower, right and upper edge */
  path(purpose: unknown, corners: unknown, state: Paint, annotation: string | null): void
  shading(): void
}

/** What of the graphics state says where a thing is painted and whether it is seen. */
export interface Paint {
  readonly ctm: Matrix
  /** `#rrggbb`, or `pattern`. */
  readonly fill: string
  readonly isTransparent: boolean
}

/** What of it says how wide glyphs are. */
export interface Spacing {
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
}

/** What of it tells where a text stands and whether it is seen. */
export interface GraphicsState extends Paint, Spacing {
  readonly isInvisible: boolean
}

/** Where a text is drawn. */
export interface TextPlace {
  readonly line: Matrix
  /** How far the texts of this line reach already, in the text's own units; who takes a text adds to it. */
  advance: number
}

export interface PdfFont {
  readonly name?: string
  /** From character codes to characters; with `fontExtraProperties` only. */
  readonly toUnicode?: { readonly _map?: Readonly<Record<string, unknown>> } | null
  /** Thousandths of the font size, by character code. */
  readonly widths?: Readonly<Record<string, unknown>> | null
}

export interface PdfPage {
  /** What is visible, in PDF units: left, lower, right and upper edge. */
  readonly view: readonly [number, number, number, number]
  getViewport(options: { scale: number }): Viewport
  getTextContent(options: { includeMarkedContent: boolean }): Promise<TextContent>
  getAnnotations(): Promise<readonly Annotation[]>
  /** What is drawn, as the engine tells it or as it was found without the engine. */
  getOperatorList(): Promise<OperatorList | Drawn>
  getStructTree(): Promise<StructNode | null>
  readonly commonObjs: { has(id: string): boolean; get(id: string): PdfFont | null }
  cleanup(): unknown
}

export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  /** The files that are attached to the document, by name. */
  getAttachments(): Promise<Readonly<Record<string, { readonly filename?: string }>> | null>
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>
  getMetadata(): Promise<{
    readonly info: { readonly Creator?: unknown; readonly Producer?: unknown; readonly IsXFAPresent?: unknown }
  }>
}
