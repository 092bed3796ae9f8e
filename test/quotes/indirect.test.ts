import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { LanguageCode, Mention } from '../../src/model.ts'
import { attribute } from '../../src/quotes/attribute.ts'
import { layOut } from '../../src/text/layout.ts'

/** Noun phrases that the rows below speak of; the real finder is tested with people. */
const MENTIONS =
  /\b(?:Ada Norling|Norling|the council|The council|The report|experts|Experts|the report|the Harbour Trust|She|she|they|Radio Vesle|la maire de Vesle|Ivo Brandt|Brandt|la préfecture)\b/g

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(MENTIONS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    form: /^(?:she|they)$/i.test(words) ? 'pronoun' : 'name',
    gender: null,
    plural: false,
    name: null,
    head: { start: index, end: index + words.length },
  }))
}

/** What is not direct: each as "speaker: words". */
function reported(language: LanguageCode, text: string): string[] {
  const body = { start: 0, end: text.length }
  const head = { id: 'row', title: 'row', outlet: null, author: null, url: null, publishedAt: null }
  const words = languages[language]
  const layout = layOut({ ...head, language, text, body }, words)
  return attribute(text, layout, mentionsIn(text), words)
    .filter(({ kind, rule }) => kind === 'indirect' || rule.startsWith('indirect'))
    .map(({ start, end, mention, kind }) => {
      const speaker = mention ? text.slice(mention.start, mention.end) : '?'
      return `${speaker} (${kind}): ${text.slice(start, end)}`
    })
}

const none: string[] = []

describe('English', () => {
  test.each<[phenomenon: string, text: string, expected: string[]]>([
    [
      'a clause with its conjunction',
      'Norling said that the bridge would open.',
      ['Norling (indirect): that the bridge would open'],
    ],
    [
      'an aside before the verb',
      'Norling, who built it, said Monday that the bridge would open.',
      ['Norling (indirect): that the bridge would open'],
    ],
    [
      'an aside before the verb, a pronoun after it',
      'Norling, who built the bridge, said she had closed it.',
      ['Norling (indirect): she had closed it'],
    ],
    ['a clause without it', 'Norling said the bridge would open.', ['Norling (indirect): the bridge would open']],
    [
      'hearer before the clause',
      'Norling told reporters the bridge was safe.',
      ['Norling (indirect): the bridge was safe'],
    ],
    [
      'place and time before the clause',
      'Norling said in a statement late Friday that the bridge was safe.',
      ['Norling (indirect): that the bridge was safe'],
    ],
    [
      'an adverb before the verb',
      'Norling has repeatedly insisted that nobody was hurt.',
      ['Norling (indirect): that nobody was hurt'],
    ],
    [
      'an aside before the verb',
      'Ada Norling, an engineer with the Harbour Trust, said the bridge was safe.',
      ['Ada Norling (indirect): the bridge was safe'],
    ],
    [
      'the attribution closes',
      'The bridge was badly damaged, Norling said.',
      ['Norling (indirect): The bridge was badly damaged'],
    ],
    [
      'the attribution closes, inverted',
      'The bridge was badly damaged, said Ada Norling, an engineer.',
      ['Ada Norling (indirect): The bridge was badly damaged'],
    ],
    [
      'the clause goes on after the attribution',
      'The bridge was damaged, Norling said, as rescuers looked for the crew.',
      ['Norling (indirect): The bridge was damaged', 'Norling (indirect): as rescuers looked for the crew'],
    ],
    [
      'source before',
      'According to the report, the bridge was never inspected.',
      ['the report (indirect): the bridge was never inspected'],
    ],
    [
      'source after',
      'The bridge was never inspected, according to the report.',
      ['the report (indirect): The bridge was never inspected'],
    ],
    [
      'a clause with a quoted part is one mixed quotation',
      'Norling said the bridge was “in a sorry state” when the council bought it.',
      ['Norling (mixed): the bridge was “in a sorry state” when the council bought it'],
    ],
    [
      'a second report ends the first',
      'Norling said the bridge was safe but experts say the piers are weak.',
      ['Norling (indirect): the bridge was safe', 'experts (indirect): the piers are weak'],
    ],
    [
      'a concession ends at its comma',
      'While Norling said the bridge was safe, nobody crossed it.',
      ['Norling (indirect): the bridge was safe'],
    ],
    ['a participle', 'Norling left early, saying the bridge was safe.', ['Norling (indirect): the bridge was safe']],
    [
      'an opinion with a quoted part',
      'The report suggests firms “should move” to the harbour.',
      ['The report (mixed): firms “should move” to the harbour'],
    ],
    ['an opinion without one', 'Norling thinks the bridge is safe.', none],
    [
      'a clause that begins with a quotation',
      'Experts admitted “there is some doubt” and how it came about.',
      ['Experts (mixed): “there is some doubt” and how it came about'],
    ],
    [
      'a phrase and a comma before the clause',
      'Norling admits in this case, there was a delay.',
      ['Norling (indirect): in this case, there was a delay'],
    ],
    [
      'no passive over a comma',
      'The bridge was closed, Norling told reporters.',
      ['Norling (indirect): The bridge was closed'],
    ],
    ['a link to another story', 'READ MORE: Norling says the bridge is safe', none],
    ['denied', 'Norling never said the bridge was safe.', none],
    ['under a modal', 'Norling would not say that the bridge was safe.', none],
    ['no clause', 'Norling added a second bridge to the plan.', none],
    ['a noun that looks like the verb', 'The claim was filed by the council in May.', none],
    ['a direct quotation', '“The bridge is safe,” said Norling.', none],
    ['a direct quotation after the verb', 'Norling said “the bridge is perfectly safe for everybody.”', none],
  ])('%s', (_, text, expected) => expect(reported('en', text)).toEqual(expected))
})

describe('French', () => {
  test.each<[phenomenon: string, text: string, expected: string[]]>([
    ['a clause', 'Ivo Brandt a affirmé que le pont serait fermé.', ['Ivo Brandt (indirect): que le pont serait fermé']],
    ['an elided conjunction', "Ivo Brandt a affirmé qu'il était fermé.", ["Ivo Brandt (indirect): qu'il était fermé"]],
    ['source before', 'Selon la préfecture, le pont est fermé.', ['la préfecture (indirect): le pont est fermé']],
    [
      'the attribution closes',
      'Le pont est fermé, a indiqué la préfecture.',
      ['la préfecture (indirect): Le pont est fermé'],
    ],
    [
      'a clause with a quoted part is left to the part',
      'Ivo Brandt a dit que le pont était « très abîmé » hier.',
      none,
    ],
    ['the conditional of hearsay', 'Le pont serait fermé.', none],
    ['denied', "Ivo Brandt n'a pas dit que le pont était fermé.", none],
  ])('%s', (_, text, expected) => expect(reported('fr', text)).toEqual(expected))
})
