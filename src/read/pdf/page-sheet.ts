// One page -> the runs of its lines in the order in which they are read, and what lies on the page besides.
import type { DamageReport } from './damage-report.ts'
import { withBullets } from './drawn-bullets.ts'
import { Unsupported } from './direct/unsupported.ts'
import { withoutDoubles } from './doubled.ts'
import { type Fonts, learnFonts } from './fonts.ts'
import { gatherLines } from './gather-lines.ts'
import { drawnText, hasLetters } from './glyphs.ts'
import { walkGraphics } from './graphics.ts'
import type { PageFacts } from './make-line.ts'
import { linkAreas, struckAreas } from './page-links.ts'
import { type Maker, pageRuns, type Run } from './page-runs.ts'
import type { Drawn, OperatorList, PdfPage } from './pdf-types.ts'
import { inReadingOrder } from './reading-order.ts'
import { ruledApart, rulesIn } from './rules.ts'
import { type Shape, Shapes } from './shapes.ts'
import { hiddenHyphens, withHiddenHyphens } from './soft-hyphens.ts'
import { withDrawnBlanks } from './spaced-titles.ts'
import { strikes, strokesIn } from './struck.ts'
import { unreadWords } from './unread-words.ts'
import { type Unseen, UnseenLetters } from './unseen-letters.ts'
import { type Frame, uprightFrame } from './upright.ts'

/** What is known of the whole document while its pages are read. */
export interface Facts {
  readonly tagged: boolean
  readonly maker: Maker
  readonly fonts: Fonts
  readonly damage: DamageReport
}

/** A page: its lines as runs, left to right, and what is needed to make lines of them. */
export interface PageSheet extends PageFacts {
  readonly lines: readonly (readonly Run[])[]
}

/**
 * Reads a page.
 * @param number from 1
 * @param facts of the document; fonts and damage are added to
 */
export async function readSheet(page: PdfPage, number: number, facts: Facts): Promise<PageSheet> {
  const { damage, fonts, tagged } = facts
  const { pictures } = damage
  const viewport = page.getViewport({ scale: 1 })
  const [content, annotations, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getAnnotations(),
    tagged ? page.getStructTree().catch(withoutTree) : null,
  ])
  const operators = await page.getOperatorList()
  learnFonts(page, Object.keys(content.styles), fonts)
  const { runs, turns, ...found } = pageRuns(content, viewport, tree, facts.maker)
  const hasPictures = damage.pictures > pictures
  const frame = uprightFrame(viewport, turns)
  const { shapes, unseen, lettered } = drawnOn(page, operators, frame, hasPictures)
  const { outside } = unseen
  damage.addPage(number, {
    ...found,
    ...unreadWords(annotations, lettered),
    unseen: unseen.unseen,
    outside,
    hasPictures,
  })
  const rules = rulesIn(shapes)
  const single = ruledApart(withoutDoubles(runs, fonts), rules, fonts)
  const gathered = withLostSigns(gatherLines(single), operators, content.styles, fonts)
  return {
    number,
    frame,
    areas: linkAreas(annotations, frame),
    fonts,
    tagged,
    rules,
    strokes: strikes(strokesIn(shapes), single),
    struckAreas: struckAreas(annotations, frame),
    lines: inReadingOrder(withBullets(gathered, shapes)),
  }
}

/** What was found of what a page draws. */
interface Found {
  readonly shapes: readonly Shape[]
  readonly unseen: Unseen
  /** Annotations that letters are drawn for. */
  readonly lettered: ReadonlySet<string>
}

function drawnOn({ view }: PdfPage, operators: OperatorList | Drawn, frame: Frame, hasPictures: boolean): Found {
  const shapes = new Shapes(frame)
  const unseen = new UnseenLetters(view, hasPictures)
  const lettered = new Set<string>()
  walkGraphics(operators, {
    text(glyphs, state, place, annotation) {
      if (annotation === null) unseen.takeText(glyphs, state, place)
      else if (hasLetters(glyphs)) lettered.add(annotation)
    },
    path(purpose, corners, state, annotation) {
      unseen.takePath(purpose, corners, state)
      if (annotation === null) shapes.take(purpose, corners, state)
    },
    shading() {
      unseen.takeShading()
    },
  })
  return { shapes: shapes.found, unseen, lettered }
}

/** A structure that the engine cannot read is no structure. */
function withoutTree(error: unknown): null {
  if (error instanceof Unsupported) throw error
  return null
}

// What the engine's text has lost is in the drawing operators.
function withLostSigns(lines: Run[][], operators: OperatorList | Drawn, styles: object, fonts: Fonts): Run[][] {
  const isHiding = Object.keys(styles).some((id) => fonts.get(id)?.hidesHyphens)
  const titled = withDrawnBlanks(lines, () => drawnText(operators))
  return isHiding ? withHiddenHyphens(titled, hiddenHyphens(drawnText(operators))) : titled
}
