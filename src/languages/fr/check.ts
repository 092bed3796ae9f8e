import type { CheckWords } from '../checkWords.ts'
import { words } from '../words.ts'

export const check: CheckWords = {
  // Our own list: the second halves of French negation, and the words that deny alone.
  negations: words('pas point jamais plus rien personne aucun aucune nul nulle nullement guere ni non sans'),
  halfNegations: words('ne n'),
  units: words('cent cents mille million millions milliard milliards % ‰ € $ £ ¥ euro euros dollar dollars'),
  // Our own list, chat included.
  sources: words('dixit selon comme dit disait signe citation cite par de'),
  notes: words('sic ndlr ndla rires'),
}
