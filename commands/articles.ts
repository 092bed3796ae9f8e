import { articles } from '../src/answers/articles.ts'
import { define } from './define.ts'
import { article, from, to } from './sharedOptions.ts'

export default define({
  name: { en: 'articles', fr: 'articles' },
  description: {
    en: 'The articles: the newest, those on a subject, or one to read.',
    fr: 'Les articles : les plus récents, ceux d’un sujet, ou un seul, à lire.',
  },
  options: {
    search: {
      kind: 'text',
      french: 'recherche',
      description: { en: 'Words of the title or of the text', fr: 'Des mots du titre ou du texte' },
      most: 200,
    },
    article: { ...article, description: { en: 'The article to open', fr: 'L’article à ouvrir' } },
    from,
    to,
  },
  main: 'search',
  answer: articles,
})
