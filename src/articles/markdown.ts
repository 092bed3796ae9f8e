import type { Draft } from './draft.ts'
import { frontMatter } from './frontMatter.ts'

/** Front matter, then the article. A "# Heading" on its first line is its title, and no part of the body. */
export function readMarkdown(text: string): Draft {
  const { fields, end } = frontMatter(text)
  const heading = /\s*# +([^\r\n]*[^\s#])[ \t#]*(?:[\r\n]|$)/y
  heading.lastIndex = end
  const title = heading.exec(text)?.[1] ?? null
  const named = typeof fields['title'] === 'string' ? fields['title'].trim() : ''
  // A heading that says something else than the title of the front matter is a subheading, and stays.
  const isTitle = title !== null && (named === '' || named === title)
  return {
    text,
    body: { start: isTitle ? heading.lastIndex : end, end: text.length },
    fields,
    title: isTitle ? title : null,
  }
}
