// Every noun of the project. Types only: the other files are verbs.

// ----- Text -----

export type LanguageCode = 'fr' | 'en'

/** Half-open range [start, end) in UTF-16 code units into `Article.text`, which is kept exactly as it was given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Words cut from an article, with where they stand in it. Only `cut` (text/cut.ts) makes one: the brand lets no other
 * string pass for words of an article.
 */
export interface Slice extends Span {
  readonly text: string
  readonly verbatim: unique symbol
}

export interface Sentence extends Span {
  /** Index into `Layout.paragraphs`. */
  readonly paragraph: number
}

/** An article's text cut up, in reading order; everything lies within `Article.body`. */
export interface Layout {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
}

// ----- Articles -----

/** What is known of an article besides its text; safe to show whole. */
export interface ArticleHead {
  /** Unique in a library; stable as long as the file or the given id is. */
  readonly id: string
  /** As given, or made from the first sentence. */
  readonly title: string
  readonly language: LanguageCode
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO 8601, as precise as it is known: "2021", "2021-10", "2021-10-05" or a date with time and zone. */
  readonly publishedAt: string | null
  /** Of an earlier version of an article: the id of that article as it is now. */
  readonly versionOf?: string
}

export interface Article extends ArticleHead {
  /** The file or field as given, front matter and leading date included; of a PDF, a page or the like, the text taken out of it. */
  readonly text: string
  /** What of `text` is the article: all but front matter and a leading "date …". */
  readonly body: Span
  /** Where each page begins in `text`, in order; known of a PDF alone. */
  readonly pages?: readonly number[]
  /** Of an earlier version: the stretches of its text that stand in a later one too, in order. */
  readonly kept?: readonly Span[]
}

// ----- People -----

export type Gender = 'm' | 'f'

export type MentionForm = 'name' | 'role' | 'organisation' | 'pronoun'

/** Words that point to somebody or to a body that can speak: a noun phrase or a pronoun, title and article included. */
export interface Mention extends Span {
  readonly form: MentionForm
  readonly gender: Gender | null
  readonly plural: boolean
  /** The proper name in it, title and role left out: "Sergueï Lavrov"; null where it has none. */
  readonly name: Span | null
  /** The noun or pronoun that its gender and number are of; the name itself where there is nothing else. */
  readonly head: Span
}

export type Evidence = 'named' | 'role' | 'pronoun' | 'organisation' | 'floating' | 'interview'

/** Who spoke, as one article tells it. */
export interface Speaker {
  /** The fullest name the article gives; for somebody never named, the noun phrase as printed. */
  readonly name: string
  /** Where the article points to the speaker for this quotation; for a floating one, where it last did. */
  /** null where the title alone points to the speaker: the interviewee of an interview. */
  readonly mention: Slice | null
  readonly evidence: Evidence
  /** The role as printed nearest the quotation. */
  readonly role: Slice | null
}

// ----- Quotations -----

export type QuoteKind = 'direct' | 'mixed' | 'indirect'

/** A stretch of an article given as somebody's words, before anyone knows whose. */
export interface Quotation extends Span {
  readonly kind: QuoteKind
  /** With its marks; equal to the words' own span for an indirect quotation. */
  readonly outer: Span
}

/** A quotation and whose it is. `start` and `end` are the words inside the marks. */
export interface Quote extends Quotation {
  readonly speaker: Speaker | null
  /** The words that point to the speaker, kept also where they cannot be tied to anybody. */
  readonly mention: Span | null
  /** The words that say that it is speech: "a salué", "selon". */
  readonly cue: Span | null
  /** From the start of the sentence it begins in to the end of the one it ends in. */
  readonly sentence: Span
  /** The name of the rule that decided. */
  readonly rule: string
}

// ----- What one article holds -----

/** A person or body of one article, told apart from the others. */
export interface Entity {
  /** The fullest name the article gives, or the noun phrase as printed. */
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly gender: Gender | null
  readonly plural: boolean
  /** Every other way the article names it, titles left out: "Lavrov". */
  readonly aliases: readonly string[]
  readonly roles: readonly Slice[]
}

/** Everything read out of one article; offsets only, the text stays where it is. */
export interface Analysis {
  readonly layout: Layout
  readonly quotes: readonly Quote[]
  readonly entities: readonly Entity[]
  /** Who each resolved mention is, pronouns included: an index into `entities`. In reading order. */
  readonly references: readonly { readonly mention: Mention; readonly entity: number }[]
}

/** An input that could not be used; the rest goes on without it. */
export interface Problem {
  /** A file, or a file and line: "archive.jsonl:12". */
  readonly where: string
  /** A sentence a person can act on. */
  readonly reason: string
}

/** What an operator should know of how a library was opened. */
export type LibraryNotice =
  /** What had been kept could not be used, and everything is read anew. */
  | { readonly kind: 'rebuilt'; readonly path: string; readonly reason: string }
  /** Another process writes there: what is read now is not kept. */
  | { readonly kind: 'locked'; readonly path: string }
  /** Nothing can be kept there. */
  | { readonly kind: 'not-kept'; readonly path: string; readonly reason: string }
  /** Entries of the journal that are damaged, and passed over. */
  | { readonly kind: 'damaged-entries'; readonly path: string; readonly count: number }

/** Why something was not fetched from the network. */
export type FetchRefusal =
  | { readonly kind: 'no-address'; readonly asked: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'credentials'; readonly host: string }
  | { readonly kind: 'not-public'; readonly host: string }
  | { readonly kind: 'unknown-host'; readonly host: string }
  | { readonly kind: 'unreachable'; readonly host: string }
  | { readonly kind: 'certificate'; readonly host: string }
  | { readonly kind: 'redirects'; readonly limit: number }
  | {
      readonly kind: 'status'
      readonly status: number
      readonly host: string
      /** In how many seconds the server wants to be asked again. */
      readonly retryAfter: number | null
    }
  /** Of a media type that is no article; empty where the server gives none. */
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'robots'; readonly host: string }

// ----- A server's own library -----

/** Why nothing was done to a server's library. */
export type LibraryRefusal =
  /** The installation keeps nothing; the disk is full; what is kept cannot be used. */
  | { readonly kind: 'no-storage' | 'disk-full' | 'storage-unusable' }
  /** Neither an address nor a file, or both; nothing to read in a message; nothing of the server's own. */
  | { readonly kind: 'nothing-given' | 'two-given' | 'empty-message' | 'nothing-kept' }
  | { readonly kind: 'fetch'; readonly refusal: FetchRefusal }
  | { readonly kind: 'no-format'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'too-many-articles' | 'too-many-feeds'; readonly most: number }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** So much is waiting to be read already. */
  | { readonly kind: 'too-much-waiting'; readonly waiting: number }
  | { readonly kind: 'unknown-article'; readonly asked: string }
  /** It is everybody's: no server can take it out. */
  | { readonly kind: 'shared-article'; readonly title: string }
  | { readonly kind: 'no-feed' | 'followed-already' | 'not-followed'; readonly address: string }
  | { readonly kind: 'cancelled' }
  /** Neither a speaker nor a topic; no such watch; the bot may not post in this channel. */
  | { readonly kind: 'nothing-to-watch' | 'unknown-watch' | 'cannot-post' }
  | { readonly kind: 'too-many-watches'; readonly most: number }

/** What a server looks out for in new articles, and where it is posted. */
export interface WatchState {
  readonly number: number
  readonly channel: string
  readonly speaker: string | null
  readonly topic: string | null
  readonly paused: boolean
  /** Why it could not be posted. */
  readonly trouble: 'no-permission' | 'no-channel' | null
}

/** How a server has answers shown; null where it leaves that to the installation. */
export interface ServerSettings {
  /** Whether they are for the asker alone where they do not say otherwise. */
  readonly private: boolean | null
  /** Of public answers. */
  readonly language: LanguageCode | null
}

/** How a feed that a server follows stands. */
export interface FeedState {
  readonly address: string
  /** `full`: what it brings no longer fits in the server's library. */
  readonly kind: 'reading' | 'read' | 'failed' | 'gone' | 'full'
  readonly why: FetchRefusal | string | null
}

/** What came of doing something to a server's library. */
export type LibraryOutcome =
  | { readonly kind: 'refused'; readonly why: LibraryRefusal }
  | {
      readonly kind: 'added'
      readonly articles: readonly ArticleHead[]
      readonly quotes: number
      /** How many of the articles are new versions of some that were there. */
      readonly versions: number
      /** Those that were there already, with the same words. */
      readonly known: readonly ArticleHead[]
      /** What could not be used besides. */
      readonly problems: readonly Problem[]
      /** Why some of several things were not added. */
      readonly refused: readonly LibraryRefusal[]
    }
  | { readonly kind: 'removed'; readonly title: string }
  | { readonly kind: 'followed' | 'unfollowed'; readonly address: string }
  | { readonly kind: 'feeds'; readonly feeds: readonly FeedState[] }
  | { readonly kind: 'watched' | 'unwatched' | 'paused' | 'resumed'; readonly watch: WatchState }
  | { readonly kind: 'watches'; readonly watches: readonly WatchState[] }
  /** `usual`: what holds where the server has chosen nothing. */
  | { readonly kind: 'settings'; readonly chosen: ServerSettings; readonly usual: ServerSettings }
  | {
      readonly kind: 'exported'
      readonly articles: number
      readonly files: AsyncIterable<ExportedFile>
      /** Names of what is larger than a file may be. */
      readonly left: readonly string[]
    }

export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How far something is. */
export type LibraryProgress =
  | { readonly kind: 'waiting' | 'fetching' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }

// ----- Answers -----

/** One quotation or sentence shown as an answer. */
export interface Result {
  readonly score: number
  readonly article: ArticleHead
  readonly quote: (Slice & { readonly kind: QuoteKind }) | null
  readonly speaker: Speaker | null
  /** For a quotation whose speaker could not be told: the words that point to him, as printed. */
  readonly asPrinted: Slice | null
  readonly sentence: Slice
  /** The page it begins on, counted from 1, where the article has pages. */
  readonly page?: number
  /** Other articles where the same words stand: agency copy that several outlets print. */
  readonly alsoIn: readonly ArticleHead[]
}

/** A speaker of the whole library, however many articles name them. */
export interface PersonHead {
  /** Made from the name, so it stays the same from one start to the next. */
  readonly id: string
  /** The fullest name any article gives. */
  readonly name: string
  /** How many quotations are theirs, and in how many articles they are quoted. */
  readonly quotes: number
  readonly articles: number
}

export type CommandName = 'who' | 'quote' | 'summary' | 'articles' | 'speakers' | 'help' | 'about' | 'context' | 'check'

interface Answered {
  readonly command: CommandName
  /** The question as the person put it. */
  readonly question: string
  /** How many articles were searched. */
  readonly articles: number
}

/** Quotations or sentences that answer, best first. */
export interface PassagesAnswer extends Answered {
  readonly kind: 'passages'
  readonly results: readonly [Result, ...Result[]]
}

/** The sentences that carry an article or a topic, in reading order, and who speaks. */
export interface SummaryAnswer extends Answered {
  readonly kind: 'summary'
  /** The article summed up; null for a topic across articles. */
  readonly article: ArticleHead | null
  readonly sentences: readonly [Result, ...Result[]]
  /** One result a speaker: the most telling quotation. */
  readonly speakers: readonly Result[]
}

/** The card of one speaker, for a question that is a name alone. */
export interface PersonAnswer extends Answered {
  readonly kind: 'person'
  readonly person: PersonHead
  /** Other names in use, titles left out. */
  readonly otherNames: readonly string[]
  /** Roles as printed, newest first, each with an article that prints it. */
  readonly roles: readonly { readonly role: Slice; readonly article: ArticleHead }[]
  /** Their newest quotations. */
  readonly newest: readonly Result[]
  /** Others whom the name might have meant. */
  readonly mistakenFor: readonly PersonHead[]
}

/** The name asked about is that of several people: most quoted first. */
export interface ChoiceAnswer extends Answered {
  readonly kind: 'choice'
  readonly asked: string
  readonly people: readonly PersonHead[]
}

/** Articles to choose from. */
export interface ArticlesAnswer extends Answered {
  readonly kind: 'articles'
  /** What their titles were searched for; null for all of them, newest first. */
  readonly sought: string | null
  readonly list: readonly [ArticleHead, ...ArticleHead[]]
}

/** One article opened: its text, and who speaks in it. */
export interface ArticleAnswer extends Answered {
  readonly kind: 'article'
  readonly article: ArticleHead
  readonly paragraphs: readonly Slice[]
  /** In reading order. */
  readonly quotes: readonly Result[]
  /** Most quoted first. */
  readonly speakers: readonly { readonly name: string; readonly quotes: number }[]
}

/** Speakers to choose from. */
export interface SpeakersAnswer extends Answered {
  readonly kind: 'speakers'
  /** What a word of their names begins with; null for all of them. */
  readonly beginning: string | null
  readonly order: SpeakerOrder
  readonly people: readonly [PersonHead, ...PersonHead[]]
}

export type SpeakerOrder = 'quoted' | 'name'

/** One passage, whole, with what stands around it in its article. */
export interface ContextAnswer extends Answered {
  readonly kind: 'context'
  readonly result: Result
  /** The paragraph before, the paragraphs that hold the passage, and the one after. */
  readonly before: Slice | null
  readonly around: Slice
  readonly after: Slice | null
}

/** What can be asked here. */
export interface HelpAnswer extends Answered {
  readonly kind: 'help'
  readonly commands: readonly CommandHelp[]
  /** Questions that these articles answer, those of the reader's language first. */
  readonly examples: Readonly<Record<LanguageCode, readonly Question[]>>
  /** What Discord offers at a message besides. */
  readonly menus: readonly Names[]
  /** The same for those who look after a server: in Discord alone. */
  readonly managing: {
    readonly commands: readonly CommandHelp[]
    readonly menus: readonly Names[]
    readonly examples: readonly Question[]
  }
}

export type Names = Readonly<Record<LanguageCode, string>>

/** Something's name and description as people of each language read them. */
export interface Described {
  readonly name: Names
  readonly description: Readonly<Record<LanguageCode, string>>
}

export interface CommandHelp extends Described {
  /** As programs know it. */
  readonly key: string
  readonly options: readonly (Described & { readonly key: string })[]
}

/** A command and its options, by their keys. */
export interface Question {
  readonly command: string
  readonly options: Readonly<Record<string, string | number | boolean>>
}

/** What this program is and what it holds. */
export interface AboutAnswer extends Answered {
  readonly kind: 'about'
  readonly version: string
  /** The address of the source code, where the program knows one. */
  readonly source: string | null
  readonly speakers: number
  readonly languages: Readonly<Record<LanguageCode, number>>
  /** The days of the oldest and newest article that bear one. */
  readonly oldest: string | null
  readonly newest: string | null
}

/**
 * The one word for all that is true of words given as a quotation. "unquoted" goes before all else: the article says
 * them itself, outside quotation marks; then "other-speaker".
 */
export type Verdict = Wording | 'joined' | 'other-speaker' | 'unquoted' | 'not-found'

/** "shortened": words are left out, and nothing else is changed. */
export type Wording = 'word-for-word' | 'shortened' | 'altered'

/** A piece of the printed words set against the words that were checked. */
export type DifferencePart =
  | { readonly kind: 'same' | 'left-out'; readonly source: Slice }
  | { readonly kind: 'added'; readonly words: string }
  /** The article's own words between two parts of a quotation, or the way from one quotation to another. */
  | { readonly kind: 'between' }

/** Words given as a quotation, and what the articles have to say of them. `start` and `end` are within the message. */
export interface Checked extends Span {
  /** As they stand in the message. */
  readonly text: string
  readonly verdict: Verdict
  /** Of the words alone, whoever said them; null where none like them were found. */
  readonly wording: Wording | null
  /** Whom the message gives the words to, as it names them; null where it does not. */
  readonly claimed: string | null
  /** Whether that is who said them; null where the message or the article does not tell. */
  readonly sameSpeaker: boolean | null
  readonly difference: readonly DifferencePart[]
  /** The true quotation; several for words joined from several, in the order of the message. */
  readonly results: readonly Result[]
}

/** What the articles have to say of every quotation in a message, in its order. */
export interface CheckAnswer extends Answered {
  readonly kind: 'check'
  readonly checks: readonly [Checked, ...Checked[]]
  /** How many more quotations the message holds than are checked at once. */
  readonly unchecked: number
}

export type NotFoundReason =
  | { readonly kind: 'no-passage' }
  | { readonly kind: 'unknown-speaker'; readonly asked: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'silent-speaker'; readonly name: string; readonly quotes: number }
  | { readonly kind: 'unknown-article'; readonly asked: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'unreadable-date'; readonly asked: string }
  | { readonly kind: 'no-article-then' }
  | { readonly kind: 'no-speaker-begins'; readonly beginning: string }
  /** A passage that a button was made for, and that the articles no longer hold. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'empty-question' }
  | { readonly kind: 'empty-library' }
  | { readonly kind: 'too-long'; readonly most: number }

export interface NotFoundAnswer extends Answered {
  readonly kind: 'not-found'
  readonly reason: NotFoundReason
  /** What comes nearest, to be shown as such: it does not answer. */
  readonly nearest: readonly Result[]
}

export type Answer =
  | PassagesAnswer
  | PersonAnswer
  | ChoiceAnswer
  | SummaryAnswer
  | ArticlesAnswer
  | ArticleAnswer
  | SpeakersAnswer
  | ContextAnswer
  | HelpAnswer
  | AboutAnswer
  | CheckAnswer
  | NotFoundAnswer
