// Decisions that are ticked on a form.
import { describe, expect, it } from 'vitest'
import { decided } from './deciding.ts'

describe('what is ticked is decided', () => {
  it.each([
    ['☒ Tiltrådt\n\n☐ Afvist\n\n☐ Udsat', 'tiltrådt'],
    ['☐ Tiltrådt ☒ Udsat ☐ Afvist', 'udsat'],
    ['☐ Tiltrådt ☐ Udsat ☑ Afvist', 'afvist'],
    // Boxes behind their words
    ['Tiltrådt ☐ Udsat ☒', 'udsat'],
    ['Tiltrådt ☒\n\nAfvist ☐', 'tiltrådt'],
    // As a form on a keyboard has them
    ['[x] Godkendt\n\n[ ] Udsat', 'godkendt'],
    ['[ ] Godkendt [X] Udsat', 'udsat'],
    // An empty square is a bullet, too; beside a ticked box it is a box
    ['☒ Tiltrådt\n□ Afvist\n□ Udsat', 'tiltrådt'],
    ['□ Tiltrådt\n□ Afvist\n☒ Udsat', 'udsat'],
    // Nothing is ticked
    ['☐ Tiltrådt ☐ Udsat ☐ Afvist', 'andet'],
    ['[ ] Tiltrådt\n\n[ ] Afvist', 'andet'],
    ['☐ KKR Sjælland udsatte sagen.', 'andet'],
    // Words without a box count; nothing here is a form
    ['☐ Afvist ☒ Andet\n\nKKR Sjælland udsatte sagen.', 'udsat'],
    ['□ KKR Sjælland tiltrådte indstillingen.', 'tiltrådt'],
    ['KKR Sjælland tiltrådte indstillingen [sag 12].', 'tiltrådt'],
  ])('%j: %s', async (text, outcome) => {
    expect((await decided(text)).outcome).toBe(outcome)
  })

  it('the decision keeps its words, and the outcome those of its box', async () => {
    const { text, outcomeText } = await decided('☐ Tiltrådt ☒ Udsat ☐ Afvist')
    expect({ text, outcomeText }).toEqual({ text: '☐ Tiltrådt ☒ Udsat ☐ Afvist', outcomeText: 'Udsat' })
  })
})
