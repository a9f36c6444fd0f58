// The patterns that stand in a file: literals, and the places that put one together while the program runs.
//   const WORD = /\p{L}+/u                        a literal
//   const LINE = new RegExp(`^${NAME}\\s`, 'u')   a place: what it makes is known when it has run
import ts from 'typescript'

/**
 * @param {string} path where the code lies, for its language only
 * @param {string} code
 * @returns {{ literals: { line: number, source: string, flags: string }[], places: { line: number, column: number }[] }}
 *   lines and columns from 1, in reading order
 */
export function patternsIn(path, code) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const literals = []
  const places = []
  const at = (node) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart())
    return { line: line + 1, column: character + 1 }
  }
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({ line: at(node).line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      places.push(at(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { literals, places }
}
