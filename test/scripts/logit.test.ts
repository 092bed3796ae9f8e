import { describe, expect, test } from 'vitest'
import { type Choice, crossValidated, rightShare, train } from '../../scripts/train/logit.ts'

/** The first option is right: it is nearer, though the other is more often a subject. */
const nearest: Choice = { options: [{ near: 1 }, { subject: 1 }], right: [true, false] }
const nearestToo: Choice = { options: [{ subject: 1 }, { near: 1, subject: 1 }], right: [false, true] }

describe('a conditional logit', () => {
  test('learns which feature tells the right option', () => {
    const weights = train([nearest, nearestToo])
    expect(weights['near']).toBeGreaterThan(weights['subject'] ?? 0)
    expect(rightShare([nearest, nearestToo], weights)).toBe(1)
  })

  test('learns nothing from a feature that every option has', () => {
    const weights = train([{ options: [{ near: 1, bias: 1 }, { bias: 1 }], right: [true, false] }])
    expect(weights['bias'] ?? 0).toBeCloseTo(0, 6)
  })

  test('shares what is right among several', () => {
    const both: Choice = { options: [{ name: 1 }, { role: 1 }, { thing: 1 }], right: [true, true, false] }
    const weights = train([both])
    expect(weights['name']).toBeCloseTo(weights['role'] ?? 0, 6)
    expect(weights['name']).toBeGreaterThan(weights['thing'] ?? 0)
  })

  test('keeps weights small where examples are few', () => {
    const few = train([nearest])
    const many = train(Array.from({ length: 40 }, () => nearest))
    expect(many['near']).toBeGreaterThan(few['near'] ?? 0)
    expect(many['near']).toBeLessThan(10)
  })

  test('learns nothing from a choice that has no right option', () => {
    const lost: Choice = { options: [{ near: 1 }, { subject: 1 }], right: [false, false] }
    expect(train([nearest, lost])).toEqual(train([nearest]))
  })

  test('is tried on choices that it has not seen, nor others of their group', () => {
    const only: Choice = { options: [{ odd: 1 }, {}], right: [true, false] }
    const others = Array.from({ length: 4 }, () => nearest)
    expect(crossValidated([...others, nearestToo])).toBe(1)
    // Each half teaches the contrary of the other; seen together, neither is told.
    const contrary: Choice = { options: [{}, { odd: 1 }], right: [true, false] }
    expect(crossValidated([only, only, contrary, contrary], { groupOf: (index) => Math.floor(index / 2) })).toBe(0)
  })

  test('has no share of nothing', () => expect(rightShare([], {})).toBe(0))
})
