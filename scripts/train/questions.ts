import type { Features } from '../../src/features.ts'
import { type Library, openLibrary, type Ranking } from '../../src/library.ts'
import { weights } from '../../src/search/weights.ts'
import { answers, asksSpeaker, type Known, names, readKnown } from '../eval/known.ts'
import { type Choice, crossValidated, rightShare, train } from './logit.ts'
import { percent, rowsOf, writeTable } from './table.ts'

/** Of every question so many passages are weighed against each other. */
const OPTIONS = 100
const SETTINGS = { ridge: 0.4, rounds: 2000 }
/** A question that nothing answers counts as so many that something does: they are few, and made up answers worse. */
const NONE = 2

/**
 * Learns from questions with known answers what each feature of a passage counts, then what tells whether the best
 * passage answers at all, and writes both tables.
 *
 * @param args QUESTIONS.jsonl and the articles, files or folders
 * @throws Error where an argument is missing, or a file cannot be read
 */
export async function trainQuestions(args: readonly string[]): Promise<void> {
  const [path, ...content] = args
  if (path === undefined || content.length === 0)
    throw new Error('questions need their articles: npm run train -- questions QUESTIONS.jsonl ARTICLES')
  const known = readKnown(path)
  const { library, problems } = await openLibrary(content, { folder: process.env['STATE'] || null })
  for (const { where, reason } of problems) process.stderr.write(`${where}: ${reason}\n`)

  const answerable = known.filter(({ kind }) => kind !== 'none')
  const choices: Choice[] = []
  for (const one of answerable) choices.push(await passageChoice(one, library))
  const score = learn('passages', choices, groupsOf(answerable), weights.score)

  const outcomes: Choice[] = []
  const asked = known.flatMap((one) => Array<Known>(one.kind === 'none' ? NONE : 1).fill(one))
  for (const one of asked) outcomes.push(outcomeOf(one, await ranked(one, library)))
  const certainty = learn('certainty', outcomes, groupsOf(asked), weights.certainty)

  const tables = Object.entries({ score, certainty }).map(
    ([name, table]) => `  ${name}: {\n${rowsOf(table, '    ')}\n  },`,
  )
  writeTable(
    'search/answerWeights.ts',
    'questions and answers by `npm run train -- questions`',
    `export const answerWeights = {\n${tables.join('\n')}\n}\n`,
  )
}

/** Learns weights and puts them into the program's own table, for what is learnt after. */
function learn(
  name: string,
  choices: readonly Choice[],
  groups: readonly number[],
  table: Record<string, number>,
): Features {
  const learnt = train(choices, SETTINGS)
  const held = crossValidated(choices, { settings: SETTINGS, groupOf: (index) => groups[index] ?? index })
  process.stdout.write(
    `${name}: ${choices.length} examples, ${percent(rightShare(choices, learnt))} right, ${percent(held)} in cross-validation\n`,
  )
  for (const name of Object.keys(table)) table[name] = learnt[name] ?? 0
  return table
}

/** Questions about one article stay together, or an article would be learnt by heart. */
function groupsOf(known: readonly Known[]): readonly number[] {
  const articles = [...new Set(known.map(({ article_id, question }) => article_id ?? question))]
  return known.map(({ article_id, question }) => articles.indexOf(article_id ?? question))
}

function ranked({ question, options }: Known, library: Library): Promise<Ranking> {
  return library.search([question, options?.speaker ?? ''].join(' ').trim(), { limit: OPTIONS })
}

async function passageChoice(one: Known, library: Library): Promise<Choice> {
  const options: Features[] = []
  const right: boolean[] = []
  const told: boolean[] = []
  for (const { article, candidate, features } of (await ranked(one, library)).ranked) {
    const analysis = await library.analysis(article.head.id)
    const quote = analysis?.quotes[candidate.quote ?? -1] ?? null
    const start = article.passages[candidate.first]?.span.start ?? 0
    const end = article.passages[candidate.last]?.span.end ?? 0
    options.push(features)
    right.push(answers({ article: article.head, quote, sentence: quote?.sentence ?? { start, end } }, one))
    told.push(names(quote?.speaker?.name ?? null, one))
  }
  const best = right.map((isRight, at) => isRight && (told[at] ?? false))
  // Of several passages that answer, those are to come first whose speaker is known.
  return { options, right: asksSpeaker(one) && best.includes(true) ? best : right }
}

function outcomeOf({ kind }: Known, { signs }: Ranking): Choice {
  const right = kind !== 'none'
  return { options: [signs ?? {}, {}], right: [right, !right] }
}
