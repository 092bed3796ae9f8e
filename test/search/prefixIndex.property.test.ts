import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Columns } from '../../src/search/packed/index.ts'
import { PrefixIndex } from '../../src/search/prefixIndex.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '北', '1'), minLength: 1, maxLength: 3 })
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

/** Far more than are sorted in at once. */
const many = (names: readonly string[]) => Array.from({ length: 3000 }, (_, i) => names[i % names.length] ?? '')

function found(index: PrefixIndex, typed: string): string[] {
  const all: string[] = []
  index.each(typed, (text, isFirst) => all.push(`${text} ${isFirst}`))
  return all.sort()
}

test('finds each place where a word begins as typed, however many texts, before and after being saved', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), name, fc.boolean(), (names, typed, isMany) => {
      const texts = isMany ? many(names) : names
      const index = new PrefixIndex()
      for (const [owner, text] of texts.entries()) expect(index.add(text, 2 * owner)).toBe(owner)
      const expected = texts.flatMap((text, i) =>
        [...text.matchAll(/(?<=^| )\S/gu)]
          .filter(({ index }) => text.startsWith(typed, index))
          .map(({ index }) => `${i} ${index === 0}`),
      )
      expect(found(index, typed)).toEqual(expected.sort())
      const columns = new Columns()
      index.save(columns, 'names')
      const loaded = new PrefixIndex(columns, 'names')
      expect(found(loaded, typed)).toEqual(expected)
      loaded.add(`${typed}x`, 7)
      expect(found(loaded, typed)).toHaveLength(expected.length + 1)
      const holding = new Set<number>()
      index.eachHolding(typed, (text) => holding.add(text))
      expect([...holding]).toEqual([...texts.keys()].filter((i) => texts[i]?.includes(typed)))
      for (const [i, text] of texts.entries()) expect([index.text(i), index.ownerOf(i)]).toEqual([text, 2 * i])
    }),
    { numRuns: 60 },
  )
})
