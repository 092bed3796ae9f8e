import type { LibraryNotice } from '../../model.ts'
import { progressBar } from '../progressBar.ts'
import type { Words } from '../words.ts'
import { fetchRefused } from './fetchRefused.ts'
import { libraryWords } from './library.ts'

const number = new Intl.NumberFormat('en-GB')
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' })
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}

const articles = (n: number) => count(n, 'article', 'articles')
const quotations = (n: number) => count(n, 'quotation', 'quotations')
/** "in this article", "in these 14 articles". */
const inThese = (n: number) => (n === 1 ? 'in the one article there is' : `in these ${articles(n)}`)

export const english: Words = {
  colon: ':',
  speakerNotStated: 'speaker not stated',
  attribution: ({ name, evidence }, mention) => {
    switch (evidence) {
      case 'named':
      case 'organisation':
        return null
      case 'role':
      case 'pronoun':
        return `${mention} here is ${name}`
      case 'floating':
        return `nobody is named here; the words before are ${name}’s`
      case 'interview':
        return 'answer in an interview'
    }
  },
  asPrinted: (mention) => `the article only says ${mention}`,
  indirect: 'reported speech, not their exact words',
  wordForWord: 'Word for word',
  speakers: 'Who speaks',
  otherNames: 'Also called',
  roles: 'Roles as printed',
  newest: 'Newest quotations',
  mistakenFor: 'Not to be taken for',
  severalPeople: (asked) => `Several people are called ${asked}:`,
  nearest: 'What comes nearest, though it is not the answer:',
  alsoIn: 'Also in',
  removed: 'Quotation removed from the current version',
  otherPassages: 'Other passages',
  more: (shown, found) => `${number.format(shown)} of ${number.format(found)} shown`,
  notFound: (reason, searched) => {
    switch (reason.kind) {
      case 'no-passage':
        return `Not found ${inThese(searched)}.`
      case 'unknown-speaker':
        return `Nobody called ${reason.asked} is quoted ${inThese(searched)}.`
      case 'silent-speaker':
        return `${quotations(reason.quotes)} of ${reason.name}, none about that.`
      case 'unknown-article':
        return `No article called ${reason.asked} among the ${articles(searched)}.`
      case 'unreadable-date':
        return `${reason.asked} cannot be read as a date. Write 2021, 2021-10 or 2021-10-05.`
      case 'no-article-then':
        return 'No article of that time. Try a longer one.'
      case 'no-speaker-begins':
        return `Nobody whose name begins with ${reason.beginning} is quoted ${inThese(searched)}.`
      case 'gone':
        return 'This passage is no longer among the articles: its article was changed or taken away. Please ask again.'
      case 'empty-question':
        return 'Nothing was asked. Write a question, a name, or words you half remember.'
      case 'empty-library':
        return 'No articles are loaded yet, so there is nothing to search.'
      case 'too-long':
        return `The text is too long to be checked: ${number.format(reason.most)} characters at most.`
    }
  },
  didYouMean: (suggestions) => `Did you mean ${either.format(suggestions)}?`,
  check: {
    verdict: (verdict, searched) => {
      switch (verdict) {
        case 'word-for-word':
          return 'Word for word'
        case 'shortened':
          return 'Shortened'
        case 'altered':
          return 'Altered'
        case 'joined':
          return 'Joined from several quotations'
        case 'other-speaker':
          return 'Said by someone else'
        case 'unquoted':
          return 'Stands in the article, but not as a quotation'
        case 'not-found':
          return `Not found ${inThese(searched)}`
      }
    },
    wording: (wording) => {
      switch (wording) {
        case 'word-for-word':
          return 'The words are right.'
        case 'shortened':
          return 'Words are left out besides.'
        case 'altered':
          return 'The words are altered besides.'
      }
    },
    otherSpeaker: (claimed, speaker) =>
      `The message gives it to ${claimed}; the article, ${speaker === null ? 'to someone else' : `to ${speaker}`}.`,
    rightSpeaker: (speaker) => `The article gives it to ${speaker} too.`,
    unsureSpeaker: (claimed) => `The article does not tell whether ${claimed} said it.`,
    leftOut: (printed) => `left out: ${printed}`,
    added: (said) => `added: ${said}`,
    replaced: (said, printed) => `${said} in place of ${printed}`,
    moreChanges: (n) => count(n, 'more change', 'more changes'),
    legend: 'In bold, words of the article that the message lacks; struck through, words that the article lacks.',
    plainLegend: '{+words of the article that the text lacks+} [-words that the article lacks-]',
    unchecked: (n) => `${count(n, 'more quotation', 'more quotations')}: send the rest on its own.`,
  },
  articles,
  searched: (n) => `${articles(n)} searched`,
  page: (number) => `p.\u00a0${number}`,
  reported: (name) => `reported words of ${name}`,
  problem: (reason) => reason,
  fetchRefused: fetchRefused.en,
  library: libraryWords.en,
  quotations,
  articleList: (sought) => (sought === null ? 'The newest articles' : `Articles found for ${sought}`),
  speakerList: (order, beginning) =>
    [
      beginning === null ? 'Who is quoted' : `Names with ${beginning.toUpperCase()}`,
      order === 'quoted' ? 'most quoted first' : 'by name',
    ].join(', '),
  by: (author) => `by ${author}`,
  examples: 'For example',
  commands: 'Commands',
  about: {
    holds: ({ articles: held, languages: { fr, en }, speakers }) =>
      `${articles(held)} (${number.format(fr)} in French, ${number.format(en)} in English), ${count(speakers, 'speaker', 'speakers')} quoted.`,
    dates: (oldest, newest) => `Published: ${oldest} – ${newest}.`,
    verbatim:
      'Every quotation and sentence is cut out of an article exactly as printed; no language model writes here.',
    privacy:
      'Questions and articles stay on the machine that runs this bot. It reads no message but one that somebody has it check, and keeps neither questions nor who asked them.',
    licence: 'Free software under the MIT licence.',
  },
  discord: {
    atMessage: (name) => `Right click on a message, **Apps**: **${name}**`,
    managing: 'For those who manage this server',
    whoManages:
      'It takes the permission Manage Server, or what the server’s settings say under Integrations; others do not see these commands.',
    readArticle: 'Read the article',
    publish: 'Show to everyone',
    dismiss: 'Dismiss',
    notYours: 'Only the person who asked can dismiss this answer, or somebody who manages messages here.',
    previous: 'Previous',
    next: 'Next',
    tooLongToTurn: 'ask more briefly to turn pages',
    context: 'In context',
    whole: 'Whole, in context',
    allBy: (name) => `All by ${name}`,
    openArticle: 'Open here',
    itsQuotations: 'Its quotations',
    sumUp: 'Sum up',
    chooseArticle: 'Open an article…',
    chooseSpeaker: 'Show a speaker…',
    sourceCode: 'Source code',
    oldButton: 'This button is from an earlier version of Verbatim and no longer works. Please ask again.',
    loading: (read, share) =>
      `Verbatim has just started and is reading its articles: ${articles(read)} so far, ${percent.format(share)}. Your answer will appear here as soon as that is done.`,
    loadingTooLong:
      'Reading the articles is taking longer than Discord lets anybody wait. Please ask again a little later.',
    stopping: 'Verbatim is stopping for a moment, probably to start again. Please ask once more in a minute.',
    tooMany: (seconds) =>
      `That is a lot of questions at once; please leave some room for the others. You can go on in ${count(seconds, 'second', 'seconds')}.`,
    failed: (reference) =>
      `Something went wrong in Verbatim; it is not your question. The log has it as ${reference}. Try again in a moment.`,
  },
  terminal: {
    noToken: 'No DISCORD_TOKEN is set, so Verbatim answers here. For Discord, see the README.',
    welcome: (loaded, speakers) =>
      `${articles(loaded)}, ${count(speakers, 'speaker', 'speakers')}. Ask a question, or type /help. Tab completes.`,
    reading: (done, share) => `Reading: ${progressBar(share)} ${Math.floor(100 * share)}% (${articles(done)})`,
    notice: noticeText,
    moreProblems: (more) => `${count(more, 'more problem', 'more problems')} of the same kind`,
    moreHint: '/more for the next',
    samples: 'Nothing was asked, so here are three questions, answered:',
    goOn: 'Now ask your own: run this again in a terminal, or send it one question a line.',
    help: 'Type a question as it comes to mind, or a command:',
    builtins: { more: 'more', context: 'context', quit: 'quit' },
    moreHelp: 'the results that were not shown',
    contextHelp: '(or /context 2…) a passage of the last answer, whole, with what stands around it',
    quitHelp: 'leave (or Ctrl-D)',
    noMore: 'There is nothing more to show.',
    noContext: (results) =>
      results === 0
        ? 'The last answer has no passage to show the context of.'
        : `The last answer has the passages 1 to ${results}.`,
    takesNothing: (command) => `/${command} is asked as it is, with nothing after it.`,
    unknownCommand: (typed, suggestion) =>
      `There is no command /${typed}. ${suggestion ? `Did you mean /${suggestion}?` : 'Type /help to see them all.'}`,
    unknownOption: (command, typed, options) =>
      `/${command} has no option ${typed}. It has ${options.map((name) => `${name}:`).join(', ')}`,
    twice: (command, option) => `/${command} was given ${option}: twice. Give it once.`,
    wholeNumber: (option, least, most) => `${option}: must be a whole number from ${least} to ${most}.`,
    choices: (option, choices) => `${option}: must be ${either.format(choices)}.`,
    nothingToCheck: 'Nothing to check: give a text, in quotation marks, or send it to standard input.',
    failed: 'Something went wrong inside Verbatim; the error is below. Other questions still work.',
    registered: (n, guild) =>
      `${count(n, 'command', 'commands')} registered ${guild === null ? 'everywhere' : `in server ${guild}`}.`,
    unregistered: (guild) =>
      `The commands are taken away from ${guild === null ? 'everywhere' : `the server ${guild}`}.`,
    noStorage: 'Nothing is kept: name a folder in STATE.',
    backedUp: (file) => `What servers have added and feeds have brought is backed up in ${file}.`,
    restored: (file, aside) =>
      `What servers have added and feeds have brought is restored from ${file}.${aside.length === 0 ? '' : ` What was there before is in ${aside.join(', ')}.`}`,
    usage: `verbatim: what the articles say, word for word

  verbatim                              the Discord bot, or a prompt here when DISCORD_TOKEN is not set
  verbatim ask "/who …"                 answers one question, or one a line from standard input
      --json                            one JSON object a question
      --csv, --markdown, --citations    the results as CSV, as Markdown, or as citations to paste
      --content PATH                    articles to search, instead of CONTENT; may be repeated
  verbatim check "TEXT"                 checks the quotations in a text, from standard input where none is given
      --json                            one JSON object
      --content PATH                    articles to check them against, instead of CONTENT; may be repeated
  verbatim quotes [FILE…]               the quotations of articles, of CONTENT where none is given; - reads articles as
                                        JSON lines from standard input
      --json                            one JSON object an article
      --csv                             one row a quotation; a cell that a spreadsheet would run as a formula
                                        begins with an apostrophe
      --markdown, --citations           as Markdown, or as citations to paste into a text
  verbatim register                     sends the commands to Discord
      --guild ID                        to one server, where they show at once
      --dry-run                         prints them instead
  verbatim unregister                   takes them away from Discord
      --guild ID                        from one server alone
  verbatim doctor                       checks the set-up and says what to do
      --content PATH                    articles to check, instead of CONTENT; may be repeated
  verbatim backup FILE                  copies what servers added and feeds brought, while the bot goes on
  verbatim restore FILE                 puts it back, with the bot stopped

  --help, --version

In a checkout of the project, write npm run -s verbatim -- in the place of verbatim.
Settings come from the environment and from the file .env; .env.example explains each.
Answers go to standard output, everything else to standard error. The status is 0 when all went well, also when
nothing was found; 1 when something failed; 2 when the command line, a question or a setting cannot be understood;
3 when check finds a quotation that is altered, joined, someone else’s, no quotation, or not found.`,
    doctor: {
      oldNode: (version, needed) =>
        `Node ${version} is too old: Verbatim needs Node ${needed} or later. In a checkout, npm ci brings it along; elsewhere get it from https://nodejs.org.`,
      envRead: 'The file .env in this folder is read.',
      envMissing: 'There is no file .env in this folder; none is needed. To make settings, copy .env.example to .env.',
      settings: 'The settings are in order.',
      noToken:
        'DISCORD_TOKEN is not set, so npm start answers in the terminal. For Discord: create an application at https://discord.com/developers/applications, copy the token from its Bot page, and put it into .env.',
      oddToken:
        'DISCORD_TOKEN has not the shape of a bot’s token, which is three parts with full stops between them. Copy it again from your application’s Bot page (the client secret is something else).',
      unreachable: (reason) =>
        `Discord does not answer (${reason}). Check this machine’s connection, and that nothing on it blocks discord.com or gateway.discord.gg.`,
      connected: (application, servers) =>
        `Discord knows the token, and logging in works: application ${application}, in ${count(servers, 'server', 'servers')}.`,
      endpoint: (address) =>
        `The application has an Interactions Endpoint URL (${address}): Discord sends questions there, and the bot sees none. Empty that field on your application’s General Information page.`,
      privileged:
        'Privileged Gateway Intents are switched on for the application: Verbatim needs none, you can switch them off on its Bot page.',
      commands: (registered, guild) =>
        registered === 0
          ? 'No command is registered; they will be when the bot starts.'
          : `${count(registered, 'command', 'commands')} registered ${guild === null ? 'everywhere' : `in the server ${guild}`}.`,
      noState: (folder, reason) =>
        `Nothing can be kept in ${folder} (${reason}). Name a folder in STATE that the bot may write to.`,
      invite: (link) => `Add the bot to a server with ${link}`,
      content: (loaded, speakers, seconds) =>
        `${articles(loaded)} read and indexed in ${number.format(Math.round(seconds * 10) / 10)} s; ${count(speakers, 'speaker', 'speakers')} quoted.`,
      noContent: (paths) =>
        `No article could be read from ${paths.join(', ')}. Set CONTENT to the files and folders that hold yours.`,
      allFine: 'All is well.',
      toPutRight: (n) => `${count(n, 'thing', 'things')} to put right; see above.`,
    },
  },
}

function noticeText(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'rebuilt':
      return `What was kept in ${notice.path} cannot be used (it ${notice.reason}): the articles are read anew.`
    case 'locked':
      return `Another Verbatim is writing to ${notice.path}: what is read now is not kept.`
    case 'not-kept':
      return `Nothing can be kept in ${notice.path} (${notice.reason}): the next start will read the articles anew.`
    case 'damaged-entries':
      return `${notice.path} holds ${count(notice.count, 'damaged line', 'damaged lines')}, passed over.`
  }
}
