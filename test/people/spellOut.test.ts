import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import type { LanguageCode } from '../../src/model.ts'
import { articleOf } from './article.ts'

/** Every name of the one whom the text calls by an acronym. */
function namesOf(language: LanguageCode, text: string, acronym: string): readonly string[] {
  const { article } = articleOf(text, language)
  const found = analyse(article).entities.find(({ name, aliases }) => [name, ...aliases].includes(acronym))
  return found ? [found.name, ...found.aliases] : []
}

test.each<[phenomenon: string, language: LanguageCode, text: string, acronym: string, names: readonly string[]]>([
  [
    'in brackets after it',
    'fr',
    'La Commission nationale du débat portuaire (CNDP) a voté. La CNDP se tait.',
    'CNDP',
    ['Commission nationale du débat portuaire', 'CNDP'],
  ],
  [
    'further on, without brackets',
    'en',
    'The Trade, Fisheries and Customs Board met Monday. TFCB said “the harbour is full.”',
    'TFCB',
    ['Trade, Fisheries and Customs Board', 'TFCB'],
  ],
  [
    'a body in small letters',
    'fr',
    'La Confédération vaubaise des marins de rade a voté. « Le port est plein », a dit la CVMR.',
    'CVMR',
    ['Confédération vaubaise des marins de rade', 'CVMR'],
  ],
  ['other initials', 'fr', 'La Commission nationale du débat a voté. La CNDP se tait.', 'CNDP', ['CNDP']],
  ['no name has these initials', 'fr', 'Anne fait partie du port. L’AFP se tait.', 'AFP', ['AFP']],
])('an acronym: %s', (_, language, text, acronym, names) => expect(namesOf(language, text, acronym)).toEqual(names))
