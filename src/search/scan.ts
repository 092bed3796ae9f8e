import { type BuildEngine, best, type EngineDocument, FIELDS } from './engine.ts'

/** Looks through every document for every question: slow, and plain enough to check the other engines by. */
export const buildScan: BuildEngine = (documents) => {
  const all = [...documents]
  const frequency = new Map<string, number>()
  for (const document of all) for (const term of termsOf(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return {
    find(query, limit) {
      const hits = all.map(({ id, fields }) => {
        let score = 0
        for (const { term, weight, fields: searched = FIELDS } of query) {
          const rarity = Math.log(1 + all.length / (frequency.get(term) ?? 1))
          for (const field of searched) {
            const count = fields[field]?.filter((word) => word === term).length ?? 0
            score += (weight * rarity * count) / (count + 1)
          }
        }
        return { id, score }
      })
      return best(
        hits.filter((hit) => hit.score > 0),
        limit,
      )
    },
  }
}

function termsOf({ fields }: EngineDocument): Set<string> {
  return new Set(FIELDS.flatMap((field) => fields[field] ?? []))
}
