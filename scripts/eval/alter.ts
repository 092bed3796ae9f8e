import type { Analysis, Article, Checked, Quote, Verdict } from '../../src/model.ts'
import { fold } from '../../src/text/fold.ts'
import type { random } from './random.ts'

/** A quotation as an article prints it. */
export interface Said {
  readonly article: Article
  readonly analysis: Analysis
  readonly quote: Quote
  readonly text: string
}

/** A message that quotes it, rightly or wrongly. */
export interface Claimed {
  readonly message: string
  /** What it was made from. */
  readonly from: string
}

interface Pool {
  readonly said: readonly Said[]
  readonly pick: ReturnType<typeof random>
}

/** One way of quoting, and what a check should say of it. */
export interface Kind {
  readonly name: string
  readonly expected: Verdict
  /** What else is right of some of them. */
  readonly accepts?: (checked: Checked) => boolean
  readonly make: (said: Said, pool: Pool) => Claimed | null
}

const NEGATION = /\b(?:ne |n['’])(\S+) pas\b/
/** A quotation may stand twice, and be cut or joined by its own article. */
const PLAIN = /^[^«»"“”[\]…]*$/
const DENIES = /\b(?:ne|n|pas|plus|jamais|rien|aucune?|personne|sans|ni|not?|never|nor|without)\b|[\d%€$£]|['’]t\b/i

const quoted = (text: string, tail = ''): string => `« ${text} »${tail}`
const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const claim = ({ text }: Said, message: string): Claimed => ({ message, from: text.replaceAll('\n', ' ') })

export const kinds: readonly Kind[] = [
  {
    name: 'word for word',
    expected: 'word-for-word',
    make: (said) => (PLAIN.test(said.text) ? claim(said, quoted(said.text)) : null),
  },
  {
    name: 'other marks, case, accents',
    expected: 'word-for-word',
    make: (said) =>
      PLAIN.test(said.text)
        ? claim(
            said,
            `"${fold(said.text)
              .replaceAll("'", '’')
              .replace(/[.,;:!?](?!\d)/g, '')}"`,
          )
        : null,
  },
  {
    name: 'a part of it',
    expected: 'word-for-word',
    make: (said, { pick }) => {
      const words = wordsIn(said.text)
      if (words.length < 9 || !PLAIN.test(said.text)) return null
      const from = pick.below(words.length - 6)
      return claim(said, quoted(words.slice(from, from + 6 + pick.below(words.length - from - 5)).join(' ')))
    },
  },
  {
    name: 'the whole message, unmarked',
    expected: 'word-for-word',
    make: (said) => (PLAIN.test(said.text) ? claim(said, said.text) : null),
  },
  { name: 'words left out', expected: 'shortened', make: (said, pool) => leaveOut(said, pool, '') },
  { name: 'words left out, with […]', expected: 'shortened', make: (said, pool) => leaveOut(said, pool, '[…] ') },
  { name: 'one word changed', expected: 'altered', make: (said, pool) => change(said, pool, 1) },
  { name: 'three words changed', expected: 'altered', make: (said, pool) => change(said, pool, 3) },
  {
    name: 'a negation left out',
    expected: 'altered',
    make: (said) => {
      const without = said.text.replace(NEGATION, '$1')
      return without !== said.text && PLAIN.test(said.text) ? claim(said, quoted(without)) : null
    },
  },
  {
    name: 'a figure changed',
    expected: 'altered',
    make: (said) => {
      const other = said.text.replace(/\d+/, (figure) => String(Number(figure) + 1))
      return other !== said.text && PLAIN.test(said.text) ? claim(said, quoted(other)) : null
    },
  },
  { name: 'two of one article joined', expected: 'joined', make: (said, pool) => joinTwo(said, pool, true) },
  { name: 'two of two articles joined', expected: 'joined', make: (said, pool) => joinTwo(said, pool, false) },
  {
    name: 'the right speaker',
    expected: 'word-for-word',
    accepts: ({ sameSpeaker }) => sameSpeaker === true,
    make: (said) => (named(said) ? claim(said, quoted(said.text, ` — ${said.quote.speaker?.name}`)) : null),
  },
  {
    name: 'another speaker',
    expected: 'other-speaker',
    make: (said, { pick, said: all }) => {
      const other = pick.of(all)
      if (!other || !named(said) || !named(other)) return null
      const [mine, theirs] = [said, other].map(({ quote }) => wordsIn(fold(quote.speaker?.name ?? '')))
      if (mine?.some((word) => theirs?.includes(word))) return null
      return claim(said, `Comme disait ${other.quote.speaker?.name} : ${quoted(said.text)}`)
    },
  },
  {
    name: 'the article’s own words',
    expected: 'unquoted',
    make: (said) => {
      const { article, analysis } = said
      const sentence = analysis.layout.sentences.find(({ start, end }) => {
        const text = article.text.slice(start, end)
        const words = wordsIn(text).length
        return (
          words >= 8 &&
          words <= 40 &&
          /^[^«»"“”„‟‹›'‘]*$/.test(text) &&
          !analysis.quotes.some((one) => one.start < end && one.end > start)
        )
      })
      if (!sentence) return null
      const text = article.text.slice(sentence.start, sentence.end)
      return { message: quoted(text), from: text }
    },
  },
  {
    name: 'in no article',
    expected: 'not-found',
    make: (said) => (PLAIN.test(said.text) ? claim(said, quoted(said.text)) : null),
  },
]

function leaveOut(said: Said, { pick }: Pool, sign: string): Claimed | null {
  const words = wordsIn(said.text)
  if (words.length < 12 || !PLAIN.test(said.text)) return null
  const length = 1 + pick.below(5)
  const from = 3 + pick.below(words.length - length - 6)
  const gone = words.slice(from, from + length).join(' ')
  if (DENIES.test(fold(gone)) || !/[\p{L}]/u.test(gone)) return null
  const [before, after] = [words.slice(0, from), words.slice(from + length)]
  return claim(said, quoted(`${before.join(' ')} ${sign}${after.join(' ')}`))
}

/** Words of more than four letters give way to words of other quotations. */
function change(said: Said, { pick, said: all }: Pool, count: number): Claimed | null {
  const words = wordsIn(said.text)
  const long = pick.shuffled([...words.keys()].filter((at) => /^\p{L}{5,}$/u.test(words[at] ?? ''))).slice(0, count)
  if (words.length < 5 * count || long.length < count || !PLAIN.test(said.text)) return null
  for (const at of long) {
    const other = wordsIn(pick.of(all)?.text ?? '').find((word) => /^\p{L}{5,}$/u.test(word) && word !== words[at])
    if (other === undefined) return null
    words[at] = other
  }
  return claim(said, quoted(words.join(' ')))
}

function joinTwo(said: Said, { pick, said: all }: Pool, same: boolean): Claimed | null {
  const others = same
    ? all.filter(({ article, quote }) => article === said.article && Math.abs(quote.start - said.quote.end) > 300)
    : [pick.of(all)].filter((one) => one !== undefined && one.article !== said.article)
  const other = pick.of(others)
  if (!other || ![said, other].every(({ text }) => PLAIN.test(text))) return null
  return { message: quoted(`${said.text} ${other.text}`), from: `${said.text} + ${other.text}`.replaceAll('\n', ' ') }
}

function named({ quote, text }: Said): boolean {
  return quote.speaker?.evidence === 'named' && /^\p{Lu}[\p{L}-]+ \p{Lu}/u.test(quote.speaker.name) && PLAIN.test(text)
}
