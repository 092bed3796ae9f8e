import { quote } from '../src/answers/quote.ts'
import { define } from './define.ts'
import { article, from, speaker, to } from './sharedOptions.ts'

export default define({
  name: { en: 'quote', fr: 'citation' },
  description: {
    en: 'What did they say? Quotations on a topic, by a speaker, or both.',
    fr: 'Qu’en a-t-on dit ? Les citations sur un sujet, d’une personne, ou les deux.',
  },
  options: {
    topic: {
      kind: 'text',
      french: 'sujet',
      description: {
        en: 'What it is about; leave out for everything a speaker said',
        fr: 'De quoi il est question ; sans sujet, tout ce que la personne a dit',
      },
      most: 1000,
    },
    speaker,
    article,
    from,
    to,
    order: {
      kind: 'choice',
      french: 'ordre',
      description: {
        en: 'Best first unless told; without a topic, newest first',
        fr: 'Les meilleures d’abord, sauf autre indication ; sans sujet, les plus récentes',
      },
      choices: {
        best: { en: 'Best first', fr: 'Les meilleures d’abord' },
        newest: { en: 'Newest first', fr: 'Les plus récentes d’abord' },
      },
    },
  },
  main: 'topic',
  answer: quote,
})
