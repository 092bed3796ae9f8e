import { type Draft, Unreadable } from '../draft.ts'
import { readNewsItem } from './newsml.ts'
import { readNitf } from './nitf.ts'
import { childrenOf, parseXml } from './xml.ts'

/** One story of a file, or why it is passed over; the rest of a message is read without it. */
export type Story = Draft | { readonly passedOver: string }

/**
 * The stories of a newsroom's XML: NITF, or NewsML-G2 as one item or a message of several.
 *
 * @throws Unreadable if the document is neither.
 */
export function readNewsXml(bytes: Uint8Array): readonly Story[] {
  const root = parseXml(bytes).documentElement
  switch (root?.localName) {
    case 'nitf':
      return [readNitf(root)]
    case 'newsItem':
      return [readNewsItem(root)]
    case 'newsMessage': {
      const items = childrenOf(root, 'itemSet').flatMap((set) => childrenOf(set, 'newsItem'))
      if (items.length === 0) throw new Unreadable('is a NewsML-G2 message without news items')
      return items.map((item, index) => story(() => readNewsItem(item), `item ${index + 1}`))
    }
    case 'packageItem':
      throw new Unreadable('is a NewsML-G2 package, which lists items and holds none: give the items themselves')
    case 'NewsML':
      throw new Unreadable('is NewsML 1, which is not read: ask the newsroom for NewsML-G2 or NITF')
    case 'rss':
    case 'feed':
    case 'RDF':
      throw new Unreadable('is a feed, not an article: follow it instead')
    default:
      throw new Unreadable(
        `is XML of a kind that is not read (<${root?.localName ?? ''}>); articles are NITF or NewsML-G2`,
      )
  }
}

/** One of several: what is wrong with it must not cost the others. */
export function story(read: () => Draft, name: string): Story {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return { passedOver: `${name} ${error.message}` }
    throw error
  }
}
