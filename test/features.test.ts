import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collector, scoreOf, scorer } from '../src/features.ts'

const name = fc.constantFrom('near', 'subject', 'whole', 'unweighed')
const told = fc.array(fc.tuple(name, fc.integer({ min: -4, max: 4 })))
const weights = { near: 0.5, subject: -1.25, whole: 2 }

test('features added up as they are told weigh what they weigh kept', () => {
  fc.assert(
    fc.property(told, (features) => {
      const kept = collector()
      const added = scorer(weights)
      for (const [feature, value] of features) {
        kept.tell(feature, value)
        added.tell(feature, value)
      }
      expect(added.score()).toBeCloseTo(scoreOf(kept.features, weights), 9)
    }),
  )
})

test('what says nothing is not kept', () => {
  const { tell, features } = collector()
  tell('near', 0)
  tell('whole', 1)
  tell('whole', 2)
  expect(features).toEqual({ whole: 3 })
})
