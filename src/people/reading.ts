import type { Language } from '../languages/language.ts'
import type { Article, Layout } from '../model.ts'
import { lowerBound } from '../text/lowerBound.ts'
import { readEnglishPhrase } from './englishPhrases.ts'
import { readFrenchPhrase } from './frenchPhrases.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type Name, readNames } from './names.ts'
import type { Phrase } from './phrase.ts'
import { readWords, type Word } from './words.ts'

/** What both finding mentions and telling who they are need of an article; word indices throughout. */
export interface Reading {
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  readonly names: readonly Name[]
  /** Names by the word they begin with, title left out. */
  readonly nameAt: ReadonlyMap<number, Name>
  /** The noun phrase that begins at a word. */
  phraseAt(at: number): Phrase | null
  /** The first word that begins at or after an offset. */
  wordFrom(offset: number): number
}

const readings = new WeakMap<Layout, Reading>()

/** Reads an article once, however often it is asked for. */
export function readingOf(article: Article, layout: Layout, language: Language): Reading {
  let reading = readings.get(layout)
  if (!reading) {
    reading = read(article, layout, language)
    readings.set(layout, reading)
  }
  return reading
}

function read(article: Article, layout: Layout, language: Language): Reading {
  const words = readWords(article.text, layout)
  const lexicon = lexiconOf(language)
  const names = readNames(words, lexicon)
  const nameAt = new Map(names.map((name) => [name.from, name]))
  const readPhrase = language.code === 'fr' ? readFrenchPhrase : readEnglishPhrase
  const phrases = new Array<Phrase | null | undefined>(words.length)
  return {
    words,
    lexicon,
    names,
    nameAt,
    phraseAt(at) {
      let phrase = phrases[at]
      if (phrase === undefined) {
        phrase = readPhrase(words, at, lexicon, nameAt)
        phrases[at] = phrase
      }
      return phrase
    },
    wordFrom: (offset) => lowerBound(0, words.length, (index) => (words[index]?.start ?? 0) < offset),
  }
}

/** The words of a stretch, folded. */
export function keysOf(reading: Reading, from: number, to: number): string[] {
  return reading.words.slice(from, to).map((word) => word.key)
}
