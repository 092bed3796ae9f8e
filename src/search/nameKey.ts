import { tokenise } from '../text/tokens.ts'

/** What two writings of a name have in common. */
export function keyOf(name: string): string {
  return tokenise(name)
    .map((token) => token.text)
    .join(' ')
}
