import { summary } from '../src/answers/summary.ts'
import { define } from './define.ts'
import { article } from './sharedOptions.ts'

export default define({
  name: { en: 'summary', fr: 'résumé' },
  description: {
    en: 'The sentences that carry an article or a topic, word for word, and who speaks.',
    fr: 'Les phrases qui portent un article ou un sujet, mot pour mot, et qui y parle.',
  },
  options: {
    topic: {
      kind: 'text',
      french: 'sujet',
      description: { en: 'A topic, across all the articles', fr: 'Un sujet, à travers tous les articles' },
      most: 1000,
    },
    article: { ...article, description: { en: 'The article to sum up', fr: 'L’article à résumer' } },
    sentences: {
      kind: 'count',
      french: 'phrases',
      description: { en: 'How many sentences: 3 unless told', fr: 'Combien de phrases : 3 sans autre indication' },
      least: 1,
      most: 10,
    },
  },
  main: 'topic',
  answer: summary,
})
