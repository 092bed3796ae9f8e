import { who } from '../src/answers/who.ts'
import { define } from './define.ts'

export default define({
  name: { en: 'who', fr: 'qui' },
  description: {
    en: 'Who said it, or did it? The exact words, their speaker, the article.',
    fr: 'Qui l’a dit, ou fait ? Les mots exacts, leur auteur, l’article.',
  },
  options: {
    question: {
      kind: 'text',
      french: 'question',
      description: {
        en: 'A question, a name, or words you half remember',
        fr: 'Une question, un nom, ou des mots dont vous vous souvenez à moitié',
      },
      required: true,
      most: 1000,
    },
  },
  main: 'question',
  answer: ({ question = '' }, library) => who({ question }, library),
})
