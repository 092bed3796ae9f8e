import type { CheckWords } from '../checkWords.ts'
import { words } from '../words.ts'

export const check: CheckWords = {
  // Our own list; "n't" is cut into its verb and a "t".
  negations: words('not never no nor neither none nobody nothing nowhere without cannot t hardly scarcely barely'),
  halfNegations: [],
  units: words('hundred thousand million millions billion billions percent cent % ‰ € $ £ ¥ euro euros dollar dollars'),
  sources: words('as said says per by from quoting'),
  notes: words('sic ed laughs laughter'),
}
