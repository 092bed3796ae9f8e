import { speakers } from '../src/answers/speakers.ts'
import { initialChoices } from './choices.ts'
import { define } from './define.ts'

export default define({
  name: { en: 'speakers', fr: 'personnes' },
  description: {
    en: 'Who is quoted in the articles: the most quoted, or by letter.',
    fr: 'Qui est cité dans les articles : les plus cités, ou par lettre.',
  },
  options: {
    letter: {
      kind: 'text',
      french: 'lettre',
      description: { en: 'A letter, or how the name begins', fr: 'Une lettre, ou le début du nom' },
      most: 100,
      suggest: initialChoices,
    },
    order: {
      kind: 'choice',
      french: 'ordre',
      description: {
        en: 'The most quoted first unless told; by name where a letter is given',
        fr: 'Les plus cités d’abord sans autre indication ; par nom pour une lettre',
      },
      choices: {
        quoted: { en: 'Most quoted first', fr: 'Les plus cités d’abord' },
        name: { en: 'By name', fr: 'Par nom' },
      },
    },
  },
  main: 'letter',
  answer: speakers,
})
