import type { Library } from '../library.ts'
import type { Answer, ArticleHead, LanguageCode, Question } from '../model.ts'
import { cut } from '../text/cut.ts'

/** How many articles are looked through for somebody's words. */
const LOOKED_THROUGH = 50
/** Commands whose example is made from somebody's words. */
const FROM_WORDS = ['who', 'quote', 'check', 'summary']
/** Words of a quotation that make a question. */
const FEWEST_WORDS = 4
const MOST_WORDS = 8

/** Up to one question a command that these articles answer, about those of one language where there are any. */
export async function examples(
  language: LanguageCode,
  library: Library,
  ask: (question: Question) => Promise<Answer | null>,
): Promise<readonly Question[]> {
  const answered: Question[] = []
  const done = new Set<string>()
  for await (const question of questionsFrom(language, library, done)) {
    if (done.has(question.command)) continue
    const answer = await ask(question)
    if (!answer || answer.kind === 'not-found') continue
    done.add(question.command)
    answered.push(question)
  }
  return answered
}

/** Words of a quotation to look for, all that their speaker said, an article to sum up: the newest first. */
async function* questionsFrom(
  language: LanguageCode,
  library: Library,
  done: ReadonlySet<string>,
): AsyncGenerator<Question> {
  const inLanguage = library.heads().filter((head) => head.language === language)
  const heads = (inLanguage.length > 0 ? inLanguage : library.heads()).slice(0, LOOKED_THROUGH)
  for (const head of heads) {
    if (FROM_WORDS.every((command) => done.has(command))) break
    const said = await wordsSaid(head, library)
    if (!said) continue
    yield { command: 'who', options: { question: said.words } }
    yield { command: 'quote', options: { speaker: said.speaker } }
    yield { command: 'check', options: { text: `${said.words} (${said.speaker})` } }
    yield { command: 'summary', options: { article: head.title } }
  }
  const [newest] = heads
  if (newest) yield { command: 'articles', options: { article: newest.title } }
  yield { command: 'speakers', options: {} }
}

/** The first words of something that somebody named says in an article. */
async function wordsSaid({ id }: ArticleHead, library: Library) {
  const [article, analysis] = [await library.article(id), await library.analysis(id)]
  for (const { start, end, speaker, kind } of analysis?.quotes ?? []) {
    if (!article || kind !== 'direct' || !speaker || !/^\p{Lu}/u.test(speaker.name)) continue
    const words = cut(article, { start, end }).text.split(/\s+/)
    if (words.length >= FEWEST_WORDS)
      return {
        words: words
          .slice(0, MOST_WORDS)
          .join(' ')
          .replace(/[^\p{L}\p{N}]+$/u, ''),
        speaker: speaker.name,
      }
  }
  return null
}
