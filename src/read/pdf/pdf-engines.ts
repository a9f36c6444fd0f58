/** What may read PDFs: `auto` takes pdf-parse only for those that are not plain. */
export const PDF_ENGINES = ['auto', 'pdf-parse'] as const

export type PdfEngine = (typeof PDF_ENGINES)[number]

/**
 * Why a PDF was not read without pdf-parse: it is not plain, parts of it are lost, it would cost more than was allowed, or
 * it was not to be tried.
 */
export type NotPlain = 'special' | 'damaged' | 'costly' | 'untried'
