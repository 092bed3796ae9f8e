import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../src/model.ts'
import { readMarked } from './marked.ts'

type Row = [phenomenon: string, text: string, ...quotes: [words: string, mention: string | null, rule: string][]]

function check(code: LanguageCode, marked: string, expected: unknown): void {
  const { text, quotes } = readMarked(code, marked)
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  expect(
    quotes
      .filter(({ kind }) => kind !== 'indirect')
      .map((quote) => [words(quote), quote.mention && words(quote.mention), quote.rule]),
  ).toEqual(expected)
}

describe('French', () => {
  test.each<Row>([
    [
      'inversion',
      '« Nous irons jusqu’au bout », a salué [M. Brunet].',
      ['Nous irons jusqu’au bout', 'M. Brunet', 'incise-after'],
    ],
    ['inverted pronoun', '"La route est longue", a-t-[elle] assuré.', ['La route est longue', 'elle', 'incise-after']],
    ['reflexive inversion', '«C’est une honte», s’est-[il] exclamé.', ['C’est une honte', 'il', 'incise-after']],
    [
      'words between verb and subject',
      '«Tout est prêt ici», a indiqué, mardi, à [la presse] [la maire de Vaubois].',
      ['Tout est prêt ici', 'la maire de Vaubois', 'incise-after'],
    ],
    [
      'a modal',
      '«On s’en approche», ne peut que constater [le rectorat].',
      ['On s’en approche', 'le rectorat', 'incise-after'],
    ],
    [
      'interrupted by reporting words',
      '«Nous irons», a dit [Zoé Brunet], «et nous verrons».',
      ['Nous irons', 'Zoé Brunet', 'incise-after'],
      ['et nous verrons', 'Zoé Brunet', 'split-by-incise'],
    ],
    ['subject and verb before', '[Zoé Brunet] juge la loi «trop lente».', ['trop lente', 'Zoé Brunet', 'governed']],
    [
      'an aside between subject and verb',
      '[Mme Brunet], qui doit partir mardi, a souligné le «besoin urgent» d’agir.',
      ['besoin urgent', 'Mme Brunet', 'governed'],
    ],
    [
      'a participle goes on with the subject',
      '«Nous irons tous», a-t-[il] dit, ajoutant que la vente «n’enfreint rien».',
      ['Nous irons tous', 'il', 'incise-after'],
      ['n’enfreint rien', 'il', 'governed'],
    ],
    [
      'verbs of one subject',
      '[Zoé Brunet] a salué un «bel effort» et dénoncé un «gâchis».',
      ['bel effort', 'Zoé Brunet', 'governed'],
      ['gâchis', 'Zoé Brunet', 'governed'],
    ],
    ['a relative clause', 'C’est [Zoé Brunet] qui a parlé d’un «échec».', ['échec', 'Zoé Brunet', 'governed']],
    ['a colon', '[Zoé Brunet] a tranché : «Nous ne céderons pas.»', ['Nous ne céderons pas.', 'Zoé Brunet', 'colon']],
    [
      'a colon without a verb of speech',
      '[Zoé Brunet] reste prudente : «On verra bien demain matin.»',
      ['On verra bien demain matin.', 'Zoé Brunet', 'colon'],
    ],
    ['a label', '[Z. Brunet] : "Non, jamais de la vie."', ['Non, jamais de la vie.', 'Z. Brunet', 'speaker-label']],
    ['a source', 'La rivière est, selon [Zoé Brunet], «à sec».', ['à sec', 'Zoé Brunet', 'source-beside']],
    [
      'a source after',
      'La ville est une «quasi île» selon [la gendarmerie].',
      ['quasi île', 'la gendarmerie', 'source-beside'],
    ],
    ['an agent', 'Le plan a été qualifié de «farce» par [Zoé Brunet].', ['farce', 'Zoé Brunet', 'passive-agent']],
    [
      'reporting words further on',
      'Les prix «explosent» partout, déplore [Zoé Brunet].',
      ['explosent', 'Zoé Brunet', 'incise-elsewhere'],
    ],
    [
      'a mouthpiece',
      '[Le club] a précisé, par la voix de [Zoé Brunet], que le stade serait «rasé».',
      ['rasé', 'Zoé Brunet', 'mouthpiece'],
    ],
    [
      'cries',
      'La maire a été huée par [des riverains] aux cris de «menteuse», «dehors» et «partez».',
      ['menteuse', 'des riverains', 'cries'],
      ['dehors', 'des riverains', 'cries'],
      ['partez', 'des riverains', 'cries'],
    ],
    [
      'floating',
      '«Il pleut depuis lundi», a dit [Zoé Brunet]. «Nous avons tout perdu cette nuit.»',
      ['Il pleut depuis lundi', 'Zoé Brunet', 'incise-after'],
      ['Nous avons tout perdu cette nuit.', null, 'floating'],
    ],
    [
      'a colon after the quotation',
      '«Je ne veux plus partir» : [Zoé Brunet] a tranché hier.',
      ['Je ne veux plus partir', 'Zoé Brunet', 'colon-after'],
    ],
    [
      'a view at the end of the sentence',
      'Le plan est «contradictoire», pour [Zoé Brunet].',
      ['contradictoire', 'Zoé Brunet', 'source-beside'],
    ],
    [
      'a conditional told by somebody',
      '[Zoé Brunet] a annoncé que la mairie poursuivrait «la trajectoire prévue».',
      ['la trajectoire prévue', 'Zoé Brunet', 'governed'],
    ],
    [
      'reporting words that close a sentence',
      'Le mouvement révèle des «fractures» et il faut y «répondre vite», a ajouté hier [Zoé Brunet].',
      ['fractures', 'Zoé Brunet', 'incise-elsewhere'],
      ['répondre vite', 'Zoé Brunet', 'incise-after'],
    ],
    ['one word may be all', '«Non», a répondu [Zoé Brunet].', ['Non', 'Zoé Brunet', 'incise-after']],
    [
      'a verb between marks, and what it governs',
      '[Zoé Brunet] a «déploré» lundi à Vaubois que «onze personnes aient tout perdu» dans la crue.',
      ['déploré', 'Zoé Brunet', 'quoted-verb'],
      ['onze personnes aient tout perdu', 'Zoé Brunet', 'quoted-verb'],
    ],
    [
      'as somebody says',
      '[Les otages] attendaient et, comme le relate [Zoé Brunet], leur journée était «rythmée par trois sorties».',
      ['rythmée par trois sorties', 'Zoé Brunet', 'governed'],
    ],
    [
      'for whom something is',
      'La grève continue, dit [un militant], pour qui le débat voulu par [Zoé Brunet] apparaît «truqué dès le début».',
      ['truqué dès le début', 'un militant', 'source'],
    ],
    [
      'a plan told by others',
      '[Le premier ministre] va annoncer des «mesures fortes» demain, a fait savoir [son entourage].',
      ['mesures fortes', 'son entourage', 'incise-elsewhere'],
    ],
    [
      'reported by another',
      '[Zoé Brunet] a estimé que le débat était «prématuré», a rapporté [Léo Varo].',
      ['prématuré', 'Zoé Brunet', 'told-by-another'],
    ],
    [
      'what a passive governs ends soon',
      '[Zoé Brunet] a appelé à suivre le plan proposé par [Léo Varo] début mai autour d’un «accord collectif sur la digue».',
      ['accord collectif sur la digue', 'Zoé Brunet', 'governed'],
    ],
    [
      'for whom somebody has to do something',
      'Pour [Zoé Brunet], le maire devra bientôt «montrer qu’il a entendu les marins».',
      ['montrer qu’il a entendu les marins', 'Zoé Brunet', 'source'],
    ],
    [
      'told by another',
      '[Un passant] a lancé : «Partez tous d’ici, maintenant», a raconté Zoé Brunet.',
      ['Partez tous d’ici, maintenant', 'Un passant', 'told-by-another'],
    ],
    [
      'the same source once more',
      '«La digue tient toujours», a-t-on appris auprès de [la mairie]. «Elle tiendra encore longtemps», a-t-on ajouté de même source.',
      ['La digue tient toujours', 'la mairie', 'impersonal'],
      ['Elle tiendra encore longtemps', null, 'same-source'],
    ],
    [
      'what is said, and whose it is',
      'La réponse sèche n’a pas tardé après les appels [du maire] à «agir sans attendre».',
      ['agir sans attendre', 'du maire', 'utterance-of'],
    ],
    [
      'a signature on a line of its own',
      '«Des digues, nous en avons déjà trop construit ici.»\n[Zoé Brunet], ingénieure à Vaubois',
      ['Des digues, nous en avons déjà trop construit ici.', 'Zoé Brunet', 'signature'],
    ],
    [
      'reporting words with what was told where',
      '«La rivière monte encore, explique [Zoé Brunet] dans un communiqué. Nous restons prudents.»',
      [
        'La rivière monte encore, explique Zoé Brunet dans un communiqué. Nous restons prudents.',
        'Zoé Brunet',
        'incise-within',
      ],
    ],
    [
      'a participle after reporting words',
      'Le nombre a doublé, a souligné [Zoé Brunet], jugeant «très inquiétante» la situation.',
      ['très inquiétante', 'Zoé Brunet', 'governed'],
    ],
    [
      'a clitic before its verb',
      'Un client âgé, en colère, [Zoé Brunet] lui disait : «Revenez donc demain matin.»',
      ['Revenez donc demain matin.', 'Zoé Brunet', 'colon'],
    ],
    ['never said', '[Zoé Brunet] n’a jamais dit : «Qu’ils mangent donc de la brioche !»'],
    ['never said to be wanted', '[Zoé Brunet] n’a pas dit qu’[elle] voulait «tout fermer dès demain».'],
    ['charges', 'Il a été mis en examen pour «abus de confiance» et «escroquerie aggravée».'],
    ['a stressed word', 'C’est «la» mère des réformes, a dit Zoé Brunet.'],
    [
      'a heading that echoes',
      '«Tout perdu»\n«Nous avons tout perdu cette nuit», a dit [Zoé Brunet].',
      ['Tout perdu', null, 'echo'],
      ['Nous avons tout perdu cette nuit', 'Zoé Brunet', 'incise-after'],
    ],
    [
      'a quotation in a quotation',
      '«[Léa Roy] m’a dit “je pars demain” et elle est partie», raconte [Zoé Brunet].',
      ['Léa Roy m’a dit “je pars demain” et elle est partie', 'Zoé Brunet', 'incise-after'],
      ['je pars demain', 'Léa Roy', 'governed'],
    ],
    [
      'reporting words within',
      '« Autrefois, explique [Sam], on payait moins. »',
      ['Autrefois, explique Sam, on payait moins.', 'Sam', 'incise-within'],
    ],
    [
      'a post with its signature',
      'Merci à tous les secours. https://t.co/abc — [Zoé Brunet] (@zbrunet) 3 mai 2019\nMerci à tous les secours. https://t.co/abc',
      ['Merci à tous les secours.', 'Zoé Brunet', 'tweet'],
    ],
    [
      'a verb not known for reporting',
      '«Je suis troublé», grimace [le maire].',
      ['Je suis troublé', 'le maire', 'any-verb-after'],
    ],
    [
      'a participle that could be a title',
      '«Partez vite d’ici», a prévenu [Zoé Brunet].',
      ['Partez vite d’ici', 'Zoé Brunet', 'incise-after'],
    ],
    [
      'a noun that nobody has listed',
      'La quinquagénaire juge la loi «trop lente». «Tout va trop vite», résume la retraitée.',
      ['trop lente', 'La quinquagénaire', 'governed'],
      ['Tout va trop vite', 'la retraitée', 'incise-after'],
    ],
    [
      'a name that explains a noun phrase',
      '«Nous sommes fatigués», a dit [un habitant de Vaubois], [Léo Brunet], 30 ans.',
      ['Nous sommes fatigués', 'Léo Brunet', 'incise-after'],
    ],
    [
      'a name that explains who is one of several',
      '«Nous sommes fatigués», a dit l’[une] [des figures] du quartier, [Léa Brunet].',
      ['Nous sommes fatigués', 'Léa Brunet', 'incise-after'],
    ],
    [
      'one of several without a name',
      '«Nous sommes fatigués», explique l’[un] de [ses conseillers].',
      ['Nous sommes fatigués', 'un de ses conseillers', 'incise-after'],
    ],
    [
      'a narrative infinitive',
      '«Je pars demain», a dit [Zoé Brunet]. Et d’ajouter : «Je reviens bientôt.»',
      ['Je pars demain', 'Zoé Brunet', 'incise-after'],
      ['Je reviens bientôt.', null, 'narrative-infinitive'],
    ],
    ['whose view it is', 'Pour [Zoé Brunet], le plan est «mort-né».', ['mort-né', 'Zoé Brunet', 'source']],
    [
      'whose view it is, in a relative clause',
      'C’est l’avis de [Zoé Brunet], selon qui le plan est «mort-né».',
      ['mort-né', 'Zoé Brunet', 'source'],
    ],
    [
      'nobody in particular, the source after',
      'Deux rues sont «sous l’eau», a-t-on appris auprès de [la mairie].',
      ['sous l’eau', 'la mairie', 'impersonal'],
    ],
    ['a denial', '[Zoé Brunet] n’a jamais parlé de «complot».'],
    ['a proper name', '[Zoé Brunet] a salué le «Grand Pont».'],
    ['a title', '[Zoé Brunet] a aimé le film «Nord».'],
    ['a label of everybody’s', '[Zoé Brunet] a reçu des «gilets jaunes».'],
    ['a word on a wall', '[Zoé Brunet] a vu une pancarte «Partez».'],
  ])('%s', (_, text, ...quotes) => check('fr', text, quotes))
})

describe('English', () => {
  test.each<Row>([
    ['inversion', '“We will go,” said [Zoe Brunet].', ['We will go,', 'Zoe Brunet', 'incise-after']],
    ['subject and verb after', '“We will go,” [Zoe Brunet] said.', ['We will go,', 'Zoe Brunet', 'subject-verb-after']],
    [
      'an aside between subject and verb',
      '“We will go,” [Zoe Brunet], who chairs the board, told reporters.',
      ['We will go,', 'Zoe Brunet', 'subject-verb-after'],
    ],
    [
      'interrupted by reporting words',
      '“We will go,” said [Zoe Brunet], “and we will see.”',
      ['We will go,', 'Zoe Brunet', 'incise-after'],
      ['and we will see.', 'Zoe Brunet', 'split-by-incise'],
    ],
    ['subject and verb before', '[Zoe Brunet] called the plan “a mess.”', ['a mess.', 'Zoe Brunet', 'governed']],
    ['a source', 'The plan is “a mess,” according to [Zoe Brunet].', ['a mess,', 'Zoe Brunet', 'source-beside']],
    [
      'floating',
      '“It rained,” [Zoe Brunet] said. “We lost all we had last night.”',
      ['It rained,', 'Zoe Brunet', 'subject-verb-after'],
      ['We lost all we had last night.', null, 'floating'],
    ],
  ])('%s', (_, text, ...quotes) => check('en', text, quotes))
})

test('never throws; words lie within marks, in reading order, and carry only from another, on any string', () => {
  const pieces = fc.constantFrom(
    '"',
    '«',
    '»',
    '“',
    '”',
    ' ',
    '\n',
    '. ',
    ', ',
    ': ',
    '[Zoé]',
    '[il]',
    'a dit',
    'selon',
    'qui',
    'par',
    'Oui',
    'non',
    '— ',
    '(@z)',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom<LanguageCode>('fr', 'en'), (parts, code) => {
      const { text, quotes } = readMarked(code, parts.join(''))
      let last = 0
      for (const [index, { start, end, outer, from }] of quotes.entries()) {
        expect(outer.start).toBeGreaterThanOrEqual(last)
        expect(outer.start <= start && start < end && end <= outer.end && outer.end <= text.length).toBe(true)
        expect(from === null || (from !== index && from >= 0 && from < quotes.length)).toBe(true)
        last = outer.start
      }
    }),
  )
})
