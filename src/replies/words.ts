import type {
  AboutAnswer,
  FetchRefusal,
  LanguageCode,
  LibraryNotice,
  NotFoundReason,
  Speaker,
  SpeakerOrder,
  Verdict,
  Wording,
} from '../model.ts'
import { english } from './words/en.ts'
import { french } from './words/fr.ts'
import type { LibraryWords } from './words/library.ts'

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
  /** After a sentence that reports what somebody said; `name` may have a role after it. */
  reported(name: string): string
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
  /** Of words that stand in an earlier version of an article alone. */
  readonly removed: string
  /** Above what was found besides the best. */
  readonly otherPassages: string
  /** Under an answer that shows `shown` of `found` results. */
  more(shown: number, found: number): string
  /** Why nothing was found in so many articles. */
  notFound(reason: NotFoundReason, articles: number): string
  didYouMean(suggestions: readonly string[]): string
  /** Above a list of articles: all of them, or those found for what was sought. */
  articleList(sought: string | null): string
  /** Above a list of speakers: all of them, or those with a word that begins so. */
  speakerList(order: SpeakerOrder, beginning: string | null): string
  /** Before the author of an article. */
  by(author: string): string
  /** Above the examples of `/help`. */
  readonly examples: string
  /** Above the commands of `/help`. */
  readonly commands: string
  readonly about: AboutWords
  readonly check: CheckWords
  articles(count: number): string
  /** Under an answer: in how many articles it was looked for. */
  searched(count: number): string
  /** Where in a printed article a passage stands, after its date. */
  page(number: number): string
  quotations(count: number): string
  /** What an input that could not be used is like: `reason` as its reader says it. */
  problem(reason: string): string
  /** Why something was not fetched from the network. */
  fetchRefused(refusal: FetchRefusal): string
  readonly library: LibraryWords
  readonly discord: DiscordWords
  readonly terminal: TerminalWords
}

/** What `/about` says, a sentence a line. */
export interface AboutWords {
  /** `dates` is what `between` says. */
  holds(about: AboutAnswer): string
  dates(oldest: string, newest: string): string
  readonly privacy: string
  readonly verbatim: string
  readonly licence: string
}

/** What a check of quotations says; `printed` is the article's words in marks, the message's own stand in none. */
export interface CheckWords {
  /** The heading; never that words are false, only that these articles do not have them. */
  verdict(verdict: Verdict, articles: number): string
  /** Of the words themselves, where the heading is about something else. */
  wording(wording: Wording): string
  /** The message gives the words to one, the article to another, or to nobody that it names. */
  otherSpeaker(claimed: string, speaker: string | null): string
  rightSpeaker(speaker: string): string
  unsureSpeaker(claimed: string): string
  leftOut(printed: string): string
  added(said: string): string
  replaced(said: string, printed: string): string
  moreChanges(count: number): string
  /** How the difference is set; at a terminal without colours, by signs. */
  readonly legend: string
  readonly plainLegend: string
  unchecked(count: number): string
}

/** What only Discord says. */
export interface DiscordWords {
  /** In `/help`, of what is offered at a message; above what those may do who look after a server, and who they are. */
  atMessage(name: string): string
  readonly managing: string
  readonly whoManages: string
  /** On the button that opens an article. */
  readonly readArticle: string
  /** On the button that shows a private answer to everybody. */
  readonly publish: string
  /** On the button that takes an answer away. */
  readonly dismiss: string
  /** To somebody who would take away an answer to somebody else. */
  readonly notYours: string
  /** On the buttons that turn pages. */
  readonly previous: string
  readonly next: string
  /** Under results that have further pages, where the question is too long to be turned by buttons. */
  readonly tooLongToTurn: string
  /** On the button that shows what stands around a passage. */
  readonly context: string
  /** The same where the passage was cut short. */
  readonly whole: string
  /** On the button that shows all that somebody said. */
  allBy(name: string): string
  /** On the buttons that open an article here, list its quotations, sum it up. */
  readonly openArticle: string
  readonly itsQuotations: string
  readonly sumUp: string
  /** In the lists to choose from. */
  readonly chooseArticle: string
  readonly chooseSpeaker: string
  /** On the button that leads to the program's own code. */
  readonly sourceCode: string
  /** For a button of an earlier version. */
  readonly oldButton: string
  /** While so many articles are read, and that share of all there is to read; the answer takes its place. */
  loading(articles: number, share: number): string
  readonly loadingTooLong: string
  /** To those who still wait when the bot stops. */
  readonly stopping: string
  /** To somebody who asks faster than the others can be served. */
  tooMany(seconds: number): string
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
  /** `share` of all there is to read: 0 to 1. */
  reading(done: number, share: number): string
  notice(notice: LibraryNotice): string
  moreProblems(count: number): string
  /** After how many of the results are shown: how to see the others. */
  readonly moreHint: string
  /** Above the sample answers, when there is nobody to ask. */
  readonly samples: string
  /** After the sample answers. */
  readonly goOn: string
  /** For `/help`; each command's line is made from its own description. */
  readonly help: string
  /** What the terminal does itself, by the names that are typed, and what each does. */
  readonly builtins: Readonly<Record<'more' | 'context' | 'quit', string>>
  readonly moreHelp: string
  readonly contextHelp: string
  readonly quitHelp: string
  readonly noMore: string
  /** There is no such result to show the context of. */
  noContext(results: number): string
  takesNothing(command: string): string
  unknownCommand(typed: string, suggestion: string | null): string
  unknownOption(command: string, typed: string, options: readonly string[]): string
  twice(command: string, option: string): string
  wholeNumber(option: string, least: number, most: number): string
  choices(option: string, choices: readonly string[]): string
  readonly nothingToCheck: string
  readonly failed: string
  registered(commands: number, guild: string | null): string
  unregistered(guild: string | null): string
  /** There is no folder to keep anything in. */
  readonly noStorage: string
  backedUp(file: string): string
  /** `aside`: where what was there before is now. */
  restored(file: string, aside: readonly string[]): string
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
  readonly oddToken: string
  /** `reason` in English, as the system has it. */
  unreachable(reason: string): string
  connected(application: string, servers: number): string
  /** Discord sends questions to that address instead. */
  endpoint(address: string): string
  readonly privileged: string
  /** How many Discord knows, in that server or everywhere. */
  commands(registered: number, guild: string | null): string
  noState(folder: string, reason: string): string
  invite(link: string): string
  content(articles: number, speakers: number, seconds: number): string
  noContent(paths: readonly string[]): string
  readonly allFine: string
  toPutRight(count: number): string
}

export const words: Readonly<Record<LanguageCode, Words>> = { fr: french, en: english }
