import { makeLibrary, type Reader } from '../../src/library.ts'
import type { Article } from '../../src/model.ts'

/** A library of invented articles: id, text, and what of the head matters. */
export function libraryOf(...articles: readonly (Pick<Article, 'id' | 'text'> & Partial<Article>)[]): Reader {
  return makeLibrary(
    articles.map((article) => ({
      title: article.id,
      language: 'fr',
      outlet: null,
      author: null,
      url: null,
      publishedAt: null,
      body: { start: 0, end: article.text.length },
      ...article,
    })),
  )
}

export const small = libraryOf(
  {
    id: 'barrage',
    title: 'Le barrage de Kerlann rouvre',
    publishedAt: '2031-04-05',
    text: 'Le barrage de Kerlann a rouvert lundi. « Nous avons tenu les délais », a déclaré Inès Caradec, la maire de Kerlann. Les pêcheurs attendaient depuis deux ans.\n\nQuarante ouvriers y ont travaillé tout l’hiver.',
  },
  {
    id: 'halle',
    title: 'La halle aux grains vendue',
    publishedAt: '2031-03',
    text: 'La halle aux grains a été vendue 27 000 euros. « C’est un prix ridicule », a regretté Bastien Morvan. L’acheteur reste inconnu.',
  },
  {
    id: 'ferry',
    title: 'Ferry strike ends',
    language: 'en',
    publishedAt: '2031-05-01',
    text: 'The ferry strike ended on Thursday. "We got what we came for," said Moira Tennant, who leads the union. Boats sail again at noon.',
  },
)
