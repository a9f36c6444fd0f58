/** What may read PDFs: `auto` takes pdf-parse only for those that are not plain. */
export const PDF_ENGINES = ['auto', 'pdf-parse'] as const

export type PdfEngine = (typeof PDF_ENGINES)[number]
