import { languages } from '../../src/languages/index.ts'
import type { Article, LanguageCode, Mention } from '../../src/model.ts'
import { type Attributed, attribute } from '../../src/quotes/attribute.ts'
import { layOut } from '../../src/text/layout.ts'

/** A text with its mentions in square brackets, read as the rules would get it. */
export function readMarked(code: LanguageCode, marked: string): { text: string; quotes: readonly Attributed[] } {
  const mentions: Mention[] = []
  let text = ''
  let open = -1
  for (const char of marked) {
    if (char === '[') open = text.length
    else if (char === ']') mentions.push(mentionOf(text.slice(open), open, text.length))
    else text += char
  }
  const article: Article = {
    id: 'marked',
    title: '',
    language: code,
    outlet: null,
    author: null,
    url: null,
    publishedAt: null,
    text,
    body: { start: 0, end: text.length },
  }
  const language = languages[code]
  return { text, quotes: attribute(text, layOut(article, language), mentions, language) }
}

function mentionOf(words: string, start: number, end: number): Mention {
  const pronoun = /^(?:ils?|elles?|lui|une?|celle-ci|ce dernier|he|she|they)$/i.test(words)
  const name = /^(?:M\.|Mme|Mr\.?|Ms\.?|Dr\.?|\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}+$)/u.test(words)
  const form = pronoun ? 'pronoun' : name ? 'name' : 'role'
  return { start, end, form, gender: null, plural: false, name: null, head: { start, end } }
}
