import type { TextWords } from '../textWords.ts'
import { words } from '../words.ts'

export const text: TextWords = {
  // Our own list: titles, reference words and months as the press abbreviates them.
  abbreviations: [
    ...['m', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'me', 'mes', 'mgr', 'dr', 'drs', 'pr', 'prof', 'st', 'ste', 'vve'],
    ...['gal', 'gén', 'cel', 'col', 'cdt', 'cne', 'lt', 'adj', 'cap', 'mr', 'mrs', 'ms', 'jr', 'sr', 'hon'],
    ...['art', 'al', 'av', 'bd', 'bld', 'boul', 'cf', 'ch', 'chap', 'dép', 'éd', 'env', 'ex', 'fig', 'id', 'ibid'],
    ...['no', 'nos', 'n', 'p', 'pp', 'par', 'réf', 'suiv', 'tél', 'vol', 'vs', 'c.-à-d', 'p. ex', 'apr', 'j.-c'],
    ...['janv', 'févr', 'avr', 'juill', 'sept', 'oct', 'nov', 'déc'],
  ],
  // Our own lists. Only halves that are no syllable of an undivided word: "sur" is not among them ("sur-prise").
  beforeHyphen: words(
    'après arrière celle celles celui ceux demi dix vingt trente quarante cinquante soixante quatre franco grand haut ' +
      'là non nord ouest sud petit presque procès quelques rendez sans semi sous vice',
  ),
  afterHyphen: words(
    't-il t-elle t-on t-ils t-elles il ils elle elles on je tu nous vous ci là même mêmes être parole paroles président ' +
      'présidente présidents ministre ministres maire major bas dessus dessous delà dedans dehors',
  ),
}
