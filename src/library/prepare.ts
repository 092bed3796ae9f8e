import { createHash } from 'node:crypto'
import { analyse } from '../analysis.ts'
import type { Article, ArticleHead } from '../model.ts'
import { headOf } from '../search/head.ts'
import { type ArticleIndex, indexArticle } from '../search/indexArticle.ts'
import { packRecord } from './record.ts'
import { onlyGone } from './versions.ts'

/** An article read and ready to be taken in: all that takes time is done. */
export interface Prepared {
  readonly head: ArticleHead
  readonly index: ArticleIndex
  readonly record: Uint8Array
  readonly hash: readonly [number, number]
}

/** Does all that needs nothing but the article. */
export function prepare(article: Article): Prepared {
  const whole = analyse(article)
  const analysis = article.versionOf === undefined ? whole : onlyGone(article, whole)
  return {
    head: headOf(article),
    index: indexArticle(article, analysis),
    record: packRecord({ article, analysis }),
    hash: hashOf(article),
  }
}

/** What tells an article from a changed one: 64 bits of a digest of all that was read of it. */
export function hashOf(article: Article): readonly [number, number] {
  const digest = createHash('sha1').update(JSON.stringify(article)).digest()
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)]
}
