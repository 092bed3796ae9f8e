import { articleChoices, speakerChoices } from './choices.ts'
import type { TextOption } from './define.ts'

// Options that several commands have.

/** Longer than any name; what is longer was no suggestion. */
const NAME = 200

export const speaker = {
  kind: 'text',
  french: 'personne',
  description: {
    en: 'Who is quoted: a person, a ministry, a company…',
    fr: 'Qui est cité : une personne, un ministère, une entreprise…',
  },
  most: NAME,
  suggest: speakerChoices,
} satisfies TextOption

export const article = {
  kind: 'text',
  french: 'article',
  description: { en: 'Only in this article', fr: 'Dans cet article seulement' },
  most: NAME,
  suggest: articleChoices,
} satisfies TextOption

export const from = {
  kind: 'text',
  french: 'du',
  description: {
    en: 'Published on this day or later: 2021-10-05, 2021-10 or 2021',
    fr: 'Paru ce jour-là ou après : 2021-10-05, 2021-10 ou 2021',
  },
  most: 100,
} satisfies TextOption

export const to = {
  kind: 'text',
  french: 'au',
  description: {
    en: 'Published on this day or earlier: 2021-10-05, 2021-10 or 2021',
    fr: 'Paru ce jour-là ou avant : 2021-10-05, 2021-10 ou 2021',
  },
  most: 100,
} satisfies TextOption
