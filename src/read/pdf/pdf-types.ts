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
  getOperatorList(): Promise<OperatorList>
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
