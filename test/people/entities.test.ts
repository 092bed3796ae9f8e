import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { findMentions } from '../../src/people/mentions.ts'
import { createResolver } from '../../src/people/resolver.ts'
import { articleOf } from './article.ts'

test('a title alone is no role', () => {
  const { article, layout } = articleOf(
    'Gilles Dargout a parlé. « Au plus court, monsieur Dargout ? », a-t-on demandé.',
  )
  const mentions = findMentions(article, layout, languages.fr)
  const { entities } = createResolver(article, layout, languages.fr, mentions)
  expect(entities.map(({ name, roles }) => [name, roles])).toEqual([['Gilles Dargout', []]])
})
