import type { Mention } from '../model.ts'
import type { Node } from './frames.ts'
import { governed } from './subject.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How far the noun phrase may go on before the name: "l'un des responsables du mouvement à Vaubois, Léo Brunet". */
const REACH = 7
const ONE_OF = /^(?:l'|l’)?une?$/

/** "Zoé Brunet, une habitante de Vaubois": the noun phrase explains the name before it. */
const INDEFINITE = /^(?:une? |l'une? |l’une? |an? )/

const SOURCE = /^(?:selon|pour|après|to)$/

/** "le ministre Jean Dole" */
function isTitled({ name, head }: Mention): boolean {
  return name !== null && head.start < name.start
}

/** The name that explains a noun phrase beside it: un habitant de Vaubois, Léo Brunet, … -> Léo Brunet. */
export function namedBeside(nodes: readonly Node[], mention: Mention, words: Vocabulary): Mention {
  const from = nodes.findIndex((node) => node.end >= mention.end)
  // "certains marins, tels Luc Varo, disent"
  const [comma, such, example] = [nodes[from + 1], nodes[from + 2], nodes[from + 3]]
  if (comma?.lower === ',' && /^tels?(?:le)?s?$/.test(such?.lower ?? '') && example?.kind === 'mention')
    return example.mention
  const phrase = mention.form === 'role' || (mention.form === 'pronoun' && ONE_OF.test(nodes[from]?.lower ?? ''))
  if (!phrase || mention.name || mention.plural) return mention
  const before =
    nodes[from - 1]?.lower === ',' && INDEFINITE.test(nodes[from]?.lower ?? '') ? nodes[from - 2] : undefined
  if (before?.kind === 'mention' && before.mention.form === 'name' && !before.mention.plural) return before.mention
  let last = from
  const of = ONE_OF.test(nodes[from]?.lower ?? '') && /^(?:des|de|d')$/.test(nodes[from + 1]?.lower ?? '')
  for (let at = from + 1; at <= from + REACH; at++) {
    const node = nodes[at]
    if (node?.lower === ',') {
      // "one Democrat, Montana Sen. Jon Dole, said"
      const place = nodes[at + 1]
      // "Pour le médecin, le ministre Jean Dole, qui ment, …"
      if (SOURCE.test(nodes[from - 1]?.lower ?? '') && place?.kind === 'mention' && isTitled(place.mention)) break
      const beyond = place?.kind === 'mention' && place.mention.form === 'organisation' ? nameAt(nodes, at + 2) : null
      return nameAt(nodes, at + 1) ?? beyond ?? throughTo(mention, nodes[last])
    }
    if (node?.kind === 'mention') {
      const name = at === from + 1 ? nameAt(nodes, at) : null
      if (name) return name
      if (!isPart(nodes, at, words)) break
      last = at
    } else if (node?.kind === 'quote') {
      // "le chef du parti « Les Marins », Luc Varo"
      if (nodes[at + 1]?.lower !== ',') break
    } else if (node?.kind !== 'word' || !continues(node.lower, words)) break
    // "l'un des geôliers lui a dit"
    else if (of && last === at - 1 && !isSmall(node.lower, words)) last = at
    else if (of && at === from + 1) last = at
  }
  return throughTo(mention, nodes[last])
}

/** "l'un de ses conseillers" is somebody new, not whom a pronoun would point to. */
function throughTo(mention: Mention, last: Node | undefined): Mention {
  if (mention.form !== 'pronoun' || !last || last.end <= mention.end) return mention
  return { ...mention, form: 'role', end: last.end }
}

/** "des figures du mouvement", "à Vaubois": part of the phrase before it. */
function isPart(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  return governed(nodes, at, words) || /^(?:des|d'|d’)/.test(nodes[at]?.lower ?? '')
}

function continues(word: string, words: Vocabulary): boolean {
  return !words.relatives.has(word) && !words.verbs.get(word)?.some(({ form }) => form === 'finite')
}

function isSmall(word: string, { clitics, auxiliaries, prepositions, adverbs }: Vocabulary): boolean {
  return [clitics, auxiliaries, prepositions, adverbs].some((list) => list.has(word))
}

function nameAt(nodes: readonly Node[], at: number): Mention | null {
  const name = nodes[at]
  const after = nodes[at + 1]
  if (name?.kind !== 'mention' || name.mention.form !== 'name' || name.mention.plural) return null
  return !after || (after.kind === 'mark' && /^[,.;:!?(]/.test(after.lower)) ? name.mention : null
}
