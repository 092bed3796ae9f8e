import 'lunr'

// What lunr 2.3.9 has and its type declarations lack.
declare module 'lunr' {
  interface Token {
    metadata: Record<string, unknown>
  }

  interface Pipeline {
    _stack: (PipelineFunction & { readonly label?: string })[]
    runString(str: string, metadata: object): string[]
  }

  namespace Pipeline {
    const registeredFunctions: Readonly<Record<string, PipelineFunction>>
  }

  namespace Query {
    interface Clause {
      presence: presence
    }
  }

  interface Query {
    isNegated(): boolean
  }

  class QueryParser {
    constructor(str: string, query: Query)
    parse(): Query
  }

  interface TokenSet {
    readonly id: number
    readonly final: boolean
    readonly edges: Readonly<Record<string, TokenSet>>
  }

  namespace TokenSet {
    function fromArray(sorted: readonly string[]): TokenSet
    function fromClause(clause: { term: string; editDistance?: number }): TokenSet
  }
}
