import type { LanguageCode, NotFoundReason, Speaker } from '../model.ts'
import { english } from './words/en.ts'
import { french } from './words/fr.ts'

/**
 * All that people read besides an article's own words. No string here holds a quotation mark: those stand around slices
 * alone (marks.ts).
 */
export interface Words {
  /** With the blank that the language sets before it. */
  readonly colon: string
  readonly speakerNotStated: string
  /** Follows the speaker's name where the article does not name him there; `mention` is its words, in marks. */
  attribution(speaker: Speaker, mention: string): string | null
  /** Where nobody can be named: the article's words that point to the speaker, in marks. */
  asPrinted(mention: string): string
  /** Stands with indirect speech, which never stands in quotation marks. */
  readonly indirect: string
  /** Above a summary: its sentences are the article's own. */
  readonly wordForWord: string
  /** Above the speakers of a summary. */
  readonly speakers: string
  readonly otherNames: string
  readonly roles: string
  /** Above a speaker's newest quotations. */
  readonly newest: string
  /** Above other speakers whom the name might have meant. */
  readonly mistakenFor: string
  /** Above the speakers who bear the name asked about. */
  severalPeople(asked: string): string
  /** Above what comes near without being the answer. */
  readonly nearest: string
  /** Before the other articles in which the same words stand. */
  readonly alsoIn: string
  /** Above what was found besides the best. */
  readonly otherPassages: string
  /** Under an answer that shows `shown` of `found` results. */
  more(shown: number, found: number): string
  /** Why nothing was found in so many articles. */
  notFound(reason: NotFoundReason, articles: number): string
  didYouMean(suggestions: readonly string[]): string
  articles(count: number): string
  quotations(count: number): string
  readonly discord: DiscordWords
  readonly terminal: TerminalWords
}

/** What only Discord says. */
export interface DiscordWords {
  /** On the button that opens an article. */
  readonly readArticle: string
  /** On the button that shows a private answer to everybody. */
  readonly publish: string
  /** On the buttons that turn pages of results. */
  readonly previous: string
  readonly next: string
  /** For a button of an earlier version. */
  readonly oldButton: string
  /** `reference` stands in the log, next to what happened. */
  failed(reference: string): string
}

/** What only the terminal says. */
export interface TerminalWords {
  /** One line: no token, so this is the terminal. */
  readonly noToken: string
  /** What is loaded and how to begin. */
  welcome(articles: number, speakers: number): string
  /** While articles are being read. */
  reading(done: number): string
  moreProblems(count: number): string
  /** After how many of the results are shown: how to see the others. */
  readonly moreHint: string
  /** Above the sample answers, when there is nobody to ask. */
  readonly samples: string
  /** After the sample answers. */
  readonly goOn: string
  /** For `/help`; each command's line is made from its own description. */
  readonly help: string
  readonly moreHelp: string
  readonly quitHelp: string
  readonly noMore: string
  unknownCommand(typed: string, suggestion: string | null): string
  unknownOption(command: string, typed: string, options: readonly string[]): string
  twice(command: string, option: string): string
  wholeNumber(option: string, least: number, most: number): string
  choices(option: string, choices: readonly string[]): string
  readonly failed: string
  registered(commands: number, guild: string | null): string
  /** For `verbatim --help`. */
  readonly usage: string
  readonly doctor: DoctorWords
}

/** What `verbatim doctor` finds, and what to do about it. */
export interface DoctorWords {
  oldNode(version: string, needed: number): string
  readonly envRead: string
  readonly envMissing: string
  readonly settings: string
  readonly noToken: string
  readonly token: string
  readonly oddToken: string
  invite(link: string): string
  content(articles: number, speakers: number, seconds: number): string
  noContent(paths: readonly string[]): string
  readonly allFine: string
  toPutRight(count: number): string
}

export const words: Readonly<Record<LanguageCode, Words>> = { fr: french, en: english }
