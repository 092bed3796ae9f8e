import type { Words } from '../words.ts'

const number = new Intl.NumberFormat('en-GB')
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}

const articles = (n: number) => count(n, 'article', 'articles')
const quotations = (n: number) => count(n, 'quotation', 'quotations')
/** "in this article", "in these 14 articles". */
const inThese = (n: number) => (n === 1 ? 'in the one article there is' : `in these ${articles(n)}`)

export const english: Words = {
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
      case 'empty-question':
        return 'Nothing was asked. Write a question, a name, or words you half remember.'
      case 'empty-library':
        return 'No articles are loaded yet, so there is nothing to search.'
    }
  },
  didYouMean: (suggestions) => `Did you mean ${either.format(suggestions)}?`,
  articles,
  quotations,
  terminal: {
    noToken: 'No DISCORD_TOKEN is set, so Verbatim answers here in the terminal. To set up Discord: verbatim doctor',
    welcome: (loaded, found) =>
      `${articles(loaded)}, ${quotations(found)}. Ask a question, or type /help. Tab completes.`,
    samples: 'Nothing was asked, so here are three questions, answered:',
    goOn: 'Now ask your own: run this again in a terminal, or send it one question a line.',
    help: 'Type a question as it comes to mind, or a command:',
    helpOptions: 'options',
    moreHelp: 'the results that were not shown',
    quitHelp: 'leave (or Ctrl-D)',
    noMore: 'There is nothing more to show.',
    unknownCommand: (typed, suggestion) =>
      `There is no command /${typed}. ${suggestion ? `Did you mean /${suggestion}?` : 'Type /help to see them all.'}`,
    unknownOption: (command, typed, options) =>
      `/${command} has no option ${typed}. It has ${options.map((name) => `${name}:`).join(', ')}`,
    twice: (command, option) => `/${command} was given ${option}: twice. Give it once.`,
    wholeNumber: (option, least, most) => `${option}: must be a whole number from ${least} to ${most}.`,
    choices: (option, choices) => `${option}: must be ${either.format(choices)}.`,
    failed: 'Something went wrong inside Verbatim; the error is below. Other questions still work.',
  },
}
