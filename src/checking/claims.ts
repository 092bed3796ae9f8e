import { analyse } from '../analysis.ts'
import { detectLanguage } from '../articles/language.ts'
import type { Article, Quote, Span } from '../model.ts'
import { findParagraphs } from '../text/paragraphs.ts'
import { findQuoted } from '../text/quoteMarks.ts'
import { readMessage } from './message.ts'
import { type Named, namedBeside, unmarkedClaim } from './namedBeside.ts'
import { wordsOf } from './words.ts'

/** Words that a message gives as a quotation. `start` and `end` are within the message as given. */
export interface Claim extends Span {
  /** The words, without what only Discord shows otherwise. */
  readonly text: string
  /** Whether they stand in quotation marks; else they are the whole message, whatever it says besides. */
  readonly marked: boolean
  /** Whom the message gives them to, as it names them. */
  readonly speaker: string | null
}

/** Fewer words in marks are no more than a word as a word, where the message has that many more besides. */
const FEW = 3
const BESIDES = 8

/**
 * Reads what a message quotes: what stands in quotation marks or in block quotes, or the whole where nothing does.
 *
 * @param isSpeaker whether a name, however written, is that of somebody the articles quote.
 */
export function readClaims(given: string, isSpeaker: (name: string) => boolean): readonly Claim[] {
  const { text, origins } = readMessage(given)
  const claim = (span: Span, marked: boolean, speaker: string | null): Claim => ({
    start: origins[span.start] ?? 0,
    // Marks set around a block quote stand nowhere in the message.
    end: Math.min((origins[span.end - 1] ?? 0) + 1, given.length),
    text: text.slice(span.start, span.end),
    marked,
    speaker,
  })
  const spans = markedIn(text)
  if (spans.length > 0) {
    const quotes = readSpeech(text)
    return spans.map((span) => claim(span, true, speakerOf(span, text, quotes, isSpeaker)))
  }
  if (wordsOf(text).length === 0) return []
  const { body, marked, span } = unmarkedClaim(text, isSpeaker)
  const speaker = speakerOf(span, marked, readSpeech(marked), isSpeaker) ?? reporter(text)
  return [claim(body, false, speaker)]
}

function markedIn(text: string): readonly Span[] {
  const whole = { start: 0, end: text.length }
  const all = findParagraphs(text, whole)
    .flatMap((paragraph) => findQuoted(text, paragraph))
    .filter(({ depth }) => depth === 0)
    .map((span) => ({ span, words: wordsOf(text, span).length }))
    .filter(({ words }) => words > 0)
  const several = all.filter(({ words }) => words > 1)
  const counted = several.length > 0 ? several : all
  const quoted = counted.reduce((sum, { words }) => sum + words, 0)
  return quoted < FEW && wordsOf(text).length - quoted >= BESIDES ? [] : counted.map(({ span }) => span)
}

/** A message read as an article is: its quotations and who speaks in them. */
function readSpeech(text: string): { readonly quotes: readonly Quote[] } {
  const detected = detectLanguage(text)
  const article: Article = {
    id: '',
    title: '',
    language: 'code' in detected ? detected.code : 'fr',
    ...{ outlet: null, author: null, url: null, publishedAt: null },
    text,
    body: { start: 0, end: text.length },
  }
  return analyse(article)
}

/** Whom a message gives the words to: as an article would, else as people do in chat. */
function speakerOf(
  span: Span,
  text: string,
  { quotes }: { readonly quotes: readonly Quote[] },
  isSpeaker: Named,
): string | null {
  const quote = quotes.find(({ start, end }) => start < span.end && end > span.start)
  const told = quote?.speaker
  // A pronoun with nobody before it names nobody.
  if (told && (told.evidence !== 'pronoun' || /^\p{Lu}/u.test(told.name))) return told.name
  return namedBeside(text, span, isSpeaker)
}

/** "Brunet a dit que le pont tiendra": whoever is reported, where nothing stands in marks. */
function reporter(text: string): string | null {
  const [quote] = readSpeech(text).quotes
  return quote?.speaker?.evidence === 'named' ? quote.speaker.name : null
}
