import lunr from 'lunr'
import { expect, test } from 'vitest'
import { packedLunr } from '../../../src/search/packed/index.ts'
import { ENGINES, sample } from './engines.ts'

test.each(ENGINES)('$name: Lunr loads what it writes, and answers the same', ({ build }) => {
  const index = sample(build)
  const loaded = lunr.Index.load(JSON.parse(JSON.stringify(index)))
  for (const question of ['captain', 'p*', 'title:pear^3 sailor', '+pear -workshop', ''])
    expect(loaded.search(question)).toEqual(index.search(question))
})

test('the packed index is written as Lunr writes its own', () => {
  expect(JSON.parse(JSON.stringify(sample(packedLunr)))).toEqual(JSON.parse(JSON.stringify(sample(lunr))))
})
