import { incoming } from '../../src/library/intake.ts'
import { prepare } from '../../src/library/prepare.ts'
import { NO_FILE } from '../../src/library/sources.ts'
import { emptyState } from '../../src/library/state.ts'
import type { Article } from '../../src/model.ts'
import type { Collection } from '../../src/search/collection.ts'

/** A collection of invented articles. */
export function collectionOf(...articles: readonly (Pick<Article, 'id' | 'text'> & Partial<Article>)[]): Collection {
  const state = emptyState()
  state.collection.add(
    articles.map((article) =>
      incoming(
        prepare({
          ...{ title: article.id, language: 'fr', outlet: null, author: null, url: null, publishedAt: null },
          ...{ body: { start: 0, end: article.text.length }, ...article },
        }),
        NO_FILE,
        state,
      ),
    ),
  )
  return state.collection
}

/** A town's news: what the tests of ranking ask about. */
export const town = collectionOf(
  {
    id: 'digue',
    title: 'La digue de Ravenoul cède dans la nuit',
    publishedAt: '2031-11-17',
    text: 'La digue de Ravenoul a cédé mardi. « Nous avions demandé des travaux dès septembre », a rappelé Solène Bastide, la maire. Le préfet a visité les caves inondées.\n\nTrente familles ont dormi au gymnase. Elles ont reçu 300 euros chacune.\n\n« Personne ne viendra nous aider cet hiver », a regretté Malo Kersaint. Il tient la boulangerie du quai depuis vingt ans.',
  },
  {
    id: 'gymnase',
    title: 'Le gymnase ferme pour travaux',
    publishedAt: '2031-02-03',
    text: 'Le gymnase municipal ferme lundi. Le conseil a voté un chantier de quatre mois. « Le toit fuit depuis longtemps », a expliqué Solène Bastide.\n\nLes clubs iront au collège. Aucun tournoi n’est annulé.',
  },
  {
    id: 'boulangerie',
    title: 'Une boulangerie primée à Ravenoul',
    publishedAt: '2031-06-21',
    text: 'Le pain au seigle de la boulangerie du quai a été primé. Le jury a goûté quarante pains. Le boulanger reçoit une médaille.',
  },
)
