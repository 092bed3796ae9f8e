import type { Article, Problem } from '../model.ts'

/** Reads articles from files and folders; what cannot be read is reported and the rest goes on. */
export async function* readArticles(
  _paths: readonly string[],
): AsyncGenerator<{ readonly article: Article } | { readonly problem: Problem }> {}
