import lunr from 'lunr'
import { PackedBuilder, packedLunr } from '../../../src/search/packed/index.ts'

/** Both that every case is run on: Lunr itself, and what stands in its place. */
export const ENGINES = [
  { name: 'lunr', build: lunr, Builder: lunr.Builder },
  { name: 'packedLunr', build: packedLunr, Builder: PackedBuilder },
] as const

export const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence

const DOCUMENTS = [
  {
    id: 'harbour',
    title: 'Captain Oriol sells lanterns',
    body: 'Captain Oriol sold lanterns in the harbour with the foghorn. Captain Oriol is never a hurried sailor.',
  },
  { id: 'orchard', title: 'Maren prunes pears', body: 'Gardener Maren has a captain pear in her harbour' },
  {
    id: 'letter',
    title: 'Ilse writes gardener',
    body: 'Old Ilse pruned Gardener Marens captain pears while she was away from her workshop last autumn.',
  },
]

/** What counts more, and how much, from when the index is built. */
export interface Options {
  readonly fieldBoosts?: Readonly<Record<string, number>>
  readonly documentBoosts?: Readonly<Record<string, number>>
}

/** Three short documents, indexed with the pipelines that Lunr comes with. */
export function sample(
  build: (config: lunr.ConfigFunction) => lunr.Index,
  { fieldBoosts = {}, documentBoosts = {} }: Options = {},
): lunr.Index {
  return build(function () {
    this.ref('id')
    for (const name of ['title', 'body']) this.field(name, { boost: fieldBoosts[name] ?? 1 })
    for (const document of DOCUMENTS) this.add(document, { boost: documentBoosts[document.id] ?? 1 })
  })
}
