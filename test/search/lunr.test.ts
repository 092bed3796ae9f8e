import { expect, test } from 'vitest'
import { stemmers } from '../../src/search/lunr.ts'

test.each<[string, readonly string[]]>([
  ['a noun in the plural', ['digue', 'digues']],
  ['a participle without its accents', ['fouillee', 'fouiller', 'fouillees']],
  ['a short noun in the plural', ['crue', 'crues']],
])('%s has the same stem', (_, words) => expect(new Set(words.map(stemmers.fr)).size).toBe(1))

test('a short noun is no participle', () => expect(stemmers.fr('crue')).not.toBe(stemmers.fr('cru')))
