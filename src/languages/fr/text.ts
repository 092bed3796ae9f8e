import type { TextWords } from '../textWords.ts'

export const text: TextWords = {
  // Our own list: titles, reference words and months as the press abbreviates them.
  abbreviations: [
    ...['m', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'me', 'mes', 'mgr', 'dr', 'drs', 'pr', 'prof', 'st', 'ste', 'vve'],
    ...['gal', 'gén', 'cel', 'col', 'cdt', 'cne', 'lt', 'adj', 'cap', 'mr', 'mrs', 'ms', 'jr', 'sr', 'hon'],
    ...['art', 'al', 'av', 'bd', 'bld', 'boul', 'cf', 'ch', 'chap', 'dép', 'éd', 'env', 'ex', 'fig', 'id', 'ibid'],
    ...['no', 'nos', 'n', 'p', 'pp', 'par', 'réf', 'suiv', 'tél', 'vol', 'vs', 'c.-à-d', 'p. ex', 'apr', 'j.-c'],
    ...['janv', 'févr', 'avr', 'juill', 'sept', 'oct', 'nov', 'déc'],
  ],
}
