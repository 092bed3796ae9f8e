import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Top } from '../../src/search/top.ts'

test('keeps what sorting all of them would put first, equals by number', () => {
  const offered = fc.uniqueArray(fc.record({ item: fc.nat(50), worth: fc.nat(5) }), { selector: ({ item }) => item })
  fc.assert(
    fc.property(offered, fc.integer({ min: 1, max: 8 }), (all, limit) => {
      const top = new Top(limit)
      for (const { item, worth } of all) top.add(item, worth)
      const sorted = [...all].sort((a, b) => b.worth - a.worth || a.item - b.item).slice(0, limit)
      expect(top.items((a, b) => a - b)).toEqual(sorted.map(({ item }) => item))
      expect(top.isEmpty).toBe(all.length === 0)
    }),
  )
})

test('the same item is kept once', () => {
  const top = new Top(3)
  top.add(7, 1)
  top.add(7, 1)
  expect(top.items((a, b) => a - b)).toEqual([7])
})
