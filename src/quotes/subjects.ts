import type { Mention } from '../model.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The mentions that can be subjects. Noun phrases without an article are none where the language asks for one: ", maire
 * de Vaubois,", "condamné"; of "a prévenu Zoé Brunet", the name is one; "plusieurs" is one with its noun.
 */
export function subjects(text: string, mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const { determiners, verbs } = vocabulary
  if (determiners.size === 0) return mentions
  const kept: Mention[] = []
  for (const mention of mentions) {
    const { form, start, end } = mention
    const words = text.slice(start, end)
    const first = /^(?:\p{L}['’]|[\p{L}-]+)/u.exec(words)?.[0].replace('’', "'") ?? ''
    const before = kept.at(-1)
    if (before && isQuantifier(before) && before.end + 1 === start && form !== 'pronoun') {
      kept[kept.length - 1] = { ...mention, start: before.start, plural: true }
    } else if (
      form === 'pronoun' ||
      !/^\p{Ll}/u.test(words) ||
      determiners.has(first) ||
      COUNTED.test(words) ||
      /^aux?$/.test(first)
    )
      kept.push(mention)
    else if (form === 'name') {
      const name = words.slice(first.length).search(/\S/)
      kept.push(verbs.has(first) && name > 0 ? { ...mention, start: start + first.length + name } : mention)
    }
  }
  return kept.filter((mention) => !isQuantifier(mention) || !nounFollows(text, mention.end, vocabulary))

  function isQuantifier({ start, end, form }: Mention): boolean {
    return form === 'pronoun' && QUANTIFIER.test(text.slice(start, end))
  }
}

/** "environ 300 femmes", "plus de 50 députés" */
const COUNTED = /^\p{Ll}+ (?:de )?\d/u

const QUANTIFIER = /^(?:plusieurs|certaine?s|quelques|tous|toutes|aucune?|nombre|beaucoup)$/i

function nounFollows(
  text: string,
  at: number,
  { verbs, auxiliaries, clitics, adverbs, prepositions, modals }: Vocabulary,
): boolean {
  const word = /^ (\p{Ll}[\p{L}-]+)/u.exec(text.slice(at, at + 30))?.[1]
  if (word === undefined || verbs.has(word)) return false
  if (word === 'fois') return true
  return ![auxiliaries, clitics, adverbs, prepositions, modals].some((set) => set.has(word)) && !word.endsWith('ant')
}
