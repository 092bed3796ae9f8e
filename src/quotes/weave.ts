import type { Quotation } from '../model.ts'
import type { Frame } from './frames.ts'

/** A quotation with the nodes of its frame that it holds. */
export interface Placed extends Quotation {
  readonly frame: Frame
  readonly first: number
  readonly last: number
}

/**
 * Puts quotations and indirect speech together, so that no words are given twice. A clause with quoted parts in it is
 * one mixed quotation where the language's press has it so (`whole`), and each part is one otherwise. `open` are parts whose speaker nothing beside them
 * tells.
 */
export function weave<Row extends Placed>(
  quoted: readonly Row[],
  open: readonly Row[],
  reported: readonly Row[],
  whole: boolean,
): { readonly attributed: readonly Row[]; readonly open: readonly Row[] } {
  const partsOf = Map.groupBy([...quoted, ...open], (row) => row.frame)
  const swallowed = new Set<Row>()
  const clauses = reported.flatMap((clause): Row[] => {
    const parts = (partsOf.get(clause.frame) ?? []).filter(
      (part) => part.first >= clause.first && part.last <= clause.last,
    )
    const holdsMarks = clause.frame.nodes.slice(clause.first, clause.last + 1).some(({ kind }) => kind === 'quote')
    if (parts.length === 0) return [whole && holdsMarks ? { ...clause, kind: 'mixed' } : clause]
    if (!whole || closesWithSentence(clause, parts)) return []
    for (const part of parts) swallowed.add(part)
    return [{ ...clause, kind: 'mixed' }]
  })
  const left = (row: Row): boolean => !swallowed.has(row)
  return {
    attributed: [...quoted.filter(left), ...clauses].sort((a, b) => a.start - b.start || b.end - a.end),
    open: open.filter(left),
  }
}

/** 'said of the bridge: "It is safe."': a whole sentence between marks at the end is the quotation. */
function closesWithSentence(clause: Placed, parts: readonly Placed[]): boolean {
  const [only, ...others] = parts
  return only?.kind === 'direct' && others.length === 0 && only.last === clause.last && only.first > clause.first + 1
}
