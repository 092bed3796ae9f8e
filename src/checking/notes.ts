import { languages } from '../languages/index.ts'

const openings = Object.values(languages).flatMap(({ check }) => check.notes)

/**
 * What is set into somebody's words and is not theirs: anything in square brackets, "(sic)", "(ndlr : …)", and the signs
 * that words are left out, "(…)". No note is longer than this allows, so that looking for its end stays linear.
 */
export const NOTE = new RegExp(
  `\\[[^[\\]]{0,160}\\]|\\((?:…|\\.{2,3}|(?:${openings.join('|')})\\b[^()]{0,160})?\\)`,
  'giu',
)
