import { describe, expect, test } from 'vitest'
import { who } from '../../src/answers/who.ts'
import { libraryOf, small } from './library.ts'

describe('a name alone gives the card', () => {
  test.each([
    ['a full name', 'Inès Caradec'],
    ['a surname', 'caradec'],
    ['a question around it', 'c’est qui Inès Caradec ?'],
    ['no accents', 'ines caradec'],
  ])('%s', async (_, question) => {
    const answer = await who({ question }, small)
    expect(answer).toMatchObject({ kind: 'person', person: { name: 'Inès Caradec', quotes: 1 } })
    expect(answer.kind === 'person' && answer.newest[0]?.quote?.text).toBe('Nous avons tenu les délais')
  })

  test('not where more is asked than who that is', async () => {
    expect(await who({ question: 'qui est Inès Caradec du barrage' }, small)).not.toMatchObject({ kind: 'person' })
  })
})

test('namesakes are asked back', async () => {
  const library = libraryOf(
    { id: 'un', text: '« La digue tiendra », a déclaré Inès Morvan. Elle a parlé lundi à Kerlann.' },
    { id: 'deux', text: '« La digue cédera », a répondu Bastien Morvan. Il a parlé mardi à Kerlann.' },
  )
  expect(await who({ question: 'morvan' }, library)).toMatchObject({
    kind: 'choice',
    people: [{ name: 'Bastien Morvan' }, { name: 'Inès Morvan' }],
  })
  expect(await who({ question: 'Inès Morvan' }, library)).toMatchObject({
    kind: 'person',
    person: { name: 'Inès Morvan' },
  })
})

test('whoever is quoted far more often than all namesakes is meant', async () => {
  const said = (name: string, times: number) =>
    Array.from({ length: times }, (_, at) => `« La digue tient pour la fois numéro ${at + 2} », a déclaré ${name}.`)
  const library = libraryOf(
    { id: 'un', text: said('Zoé Morvan', 6).join('\n\n') },
    { id: 'deux', text: said('Bastien Morvan', 1).join('\n\n') },
  )
  expect(await who({ question: 'morvan' }, library)).toMatchObject({
    kind: 'person',
    person: { name: 'Zoé Morvan', quotes: 6 },
    mistakenFor: [{ name: 'Bastien Morvan' }],
  })
})
