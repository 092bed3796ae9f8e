import lunr from 'lunr'
import type { Metadata } from './fieldLog.ts'
import { seek } from './seek.ts'
import type { TermList } from './termList.ts'

/** Which terms a document was found by, in which fields, with what the index keeps of them there. */
export function matchDataOf(document: number, lists: readonly TermList[]): lunr.MatchData {
  const metadata: Record<string, Record<string, Metadata>> = Object.create(null)
  for (const { word, field, start, end } of lists) {
    const { documents, metadata: kept } = field
    const at = seek(documents, start, end, document)
    if (at === end || documents[at] !== document) continue
    const fields: Record<string, Metadata> = metadata[word] ?? Object.create(null)
    fields[field.name] = copied(kept[at])
    metadata[word] = fields
  }
  return Object.assign(Object.create(lunr.MatchData.prototype), { metadata })
}

function copied(metadata: Metadata | undefined): Metadata {
  const copy: Metadata = Object.create(null)
  if (metadata) for (const [key, values] of Object.entries(metadata)) copy[key] = [...values]
  return copy
}
