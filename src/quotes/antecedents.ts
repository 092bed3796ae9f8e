import type { Mention, Span } from '../model.ts'
import { namedBeside } from './apposition.ts'
import type { Frame } from './frames.ts'
import { governed, mainSubject } from './subject.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many sentences back a pronoun may point. */
const REACH = 4

/**
 * Whom a pronoun or a noun phrase may stand for, likeliest first, after Hobbs and the centering theory of Grosz, Joshi and
 * Weinstein: the subject of its own sentence, then, sentence by sentence backwards, whoever spoke there, the subject
 * and the other noun phrases.
 */
export function antecedentsOf(
  mention: Span,
  frames: readonly Frame[],
  index: number,
  spoke: ReadonlyMap<Frame, Mention>,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const found: Mention[] = []
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const frame = frames[i]
    if (!frame) break
    const limit = i === index ? frame.nodes.findIndex((node) => node.start >= mention.start) : frame.nodes.length
    const speaker = spoke.get(frame)
    if (speaker && speaker.start < mention.start) found.push(speaker)
    const subject = mainSubject(frame, limit < 0 ? frame.nodes.length : limit, vocabulary)
    if (subject) found.push(namedBeside(frame.nodes, subject, vocabulary))
    const others = frame.nodes.flatMap((node, at) =>
      node.kind === 'mention' && node.start < mention.start ? [{ node, at }] : [],
    )
    for (const { node, at } of others) if (!governed(frame.nodes, at, vocabulary)) found.push(node.mention)
    for (const { node } of others.toReversed()) found.push(node.mention)
  }
  return found
}
