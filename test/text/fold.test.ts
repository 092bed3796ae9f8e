import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'

test.each([
  ['Sergueï', 'serguei'],
  ['Cœur ÆGIR', 'coeur aegir'],
  ['L’ÉTÉ', "l'ete"],
  ['e\u0301te\u0301', 'ete'],
  ['ﬁn', 'fin'],
  ['Łódź', 'lodz'],
  ['', ''],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded))
