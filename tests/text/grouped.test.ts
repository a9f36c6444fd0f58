import { expect, it } from 'vitest'
import { grouped } from '../../src/text/grouped.ts'

it('groups by one key, by several, and leaves out what has none', () => {
  const groups = grouped(['Anna Berg', 'Berg Olsen', '', 'Bo Bo'], (name) =>
    name.split(' ').filter((word) => word !== ''),
  )
  expect([...groups]).toEqual([
    ['Anna', ['Anna Berg']],
    ['Berg', ['Anna Berg', 'Berg Olsen']],
    ['Olsen', ['Berg Olsen']],
    ['Bo', ['Bo Bo']],
  ])
})
