import type { SpeechWords, VerbRow } from '../speechWords.ts'
import { words } from '../words.ts'

/** Irregular forms by infinitive: third person, past, past participle, present participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string]>> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  go: ['goes', 'went', 'gone', 'going'],
  read: ['reads', 'read', 'read', 'reading'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  find: ['finds', 'found', 'found', 'finding'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  hold: ['holds', 'held', 'held', 'holding'],
  plead: ['pleads', 'pleaded', 'pleaded', 'pleading'],
  thank: ['thanks', 'thanked', 'thanked', 'thanking'],
}

function conjugate(infinitive: string, kinds: string, following = ''): VerbRow {
  const known = IRREGULAR[infinitive]
  if (known) return [`${known[0]} ${known[1]}`, known[3], known[2], infinitive, following, kinds]
  const silent = infinitive.endsWith('e') ? infinitive.slice(0, -1) : infinitive
  const third = /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(infinitive)
    ? `${infinitive}es`
    : /[^aeiou]y$/.test(infinitive)
      ? `${infinitive.slice(0, -1)}ies`
      : `${infinitive}s`
  const past = /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ied` : `${silent}ed`
  return [`${third} ${past}`, `${silent}ing`, past, infinitive, following, kinds]
}

// Our own list: verbs of communication and of judgement, from reading the press.
const SAY = words(`
  say tell add write tweet explain note state claim argue insist suggest warn announce confirm reply respond ask answer
  continue admit acknowledge concede recall reveal report think believe observe remark comment conclude declare assert
  maintain contend allege stress emphasize emphasise reiterate joke quip laugh sigh shout yell scream whisper mutter
  exclaim complain predict promise vow swear pledge testify recount read post caution advise agree disagree counter
  retort predict repeat inform lament muse muse speculate estimate wonder begin offer praise blast urge demand
  deny boast brag gush rave plead pray echo elaborate clarify chant sing text email e-mail speak feel figure guess joke
`)
const PHRASAL = [
  ['go', 'on'],
  ['point', 'out'],
] as const
const JUDGE = words(`
  call describe label criticize criticise condemn denounce praise blast slam accuse blame dismiss reject welcome applaud
  hail refer thank urge promise vow pledge want demand express voice cite mention characterize characterise deem dub
  liken compare criticise defend deny deride mock ridicule decry lament regret apologize apologise
  acknowledge recognize recognise warn caution propose recommend advocate advise testify estimate
  insist question oppose support portray depict brand
`)

/** Our own list of function words. */
export const speech: SpeechWords = {
  verbs: [
    ...SAY.map((verb) => conjugate(verb, JUDGE.includes(verb) ? 'say judge' : 'say')),
    ...PHRASAL.map(([verb, particle]) => conjugate(verb, 'say', particle)),
    ...JUDGE.filter((verb) => !SAY.includes(verb)).map((verb) => conjugate(verb, 'judge')),
  ],
  auxiliaries: words('has have had is are was were be been being having'),
  modals: words(`
    can could will would may might must shall should want wants wanted try tries tried continue continues continued went
    goes seem seems seemed begin began like likes liked
  `),
  adverbs: words(`
    also later then still once again already recently previously earlier often repeatedly simply only just even further
    however meanwhile today yesterday monday tuesday wednesday thursday friday saturday sunday now never always
    reportedly publicly famously initially originally subsequently finally immediately in on at out
  `),
  clitics: [],
  negations: words("not never n't"),
  sources: ['according to', 'in the words of', 'in the opinion of', 'per'],
  views: words('for to'),
  prepositions: words(`
    of in on at by for with without from to into onto over under about against between among during before after since
    through near like unlike than as despite behind beside beyond per via until toward towards that
  `),
  determiners: [],
  impersonals: [],
  subordinators: words('after before until as that if when whether while because although though where since unless'),
  relatives: words('who which that'),
  agents: words('by'),
  utterances: words(`
    statement statements tweet tweets message messages response reply reaction comment comments letter speech interview
    post release email e-mail report remarks words testimony affidavit memo note question answer warning
  `),
  surfaces: words(
    'sign signs banner banners placard placards poster posters wall walls sticker stickers graffiti t-shirt',
  ),
  newsrooms: [
    ...words(`
      reuters bloomberg ap afp newspaper paper magazine broadcaster network station website outlet agency cnn cbc ctv bbc
      politico axios
    `),
    ...['associated press', 'canadian press', 'new york times', 'washington post', 'globe and mail', 'toronto star'],
  ],
  names: words(`
    film movie book novel album song show series magazine newspaper website blog account operation plan project program
    movement group club law bill app game study episode play documentary
    article column single track titled
  `),
  selves: words("i i' me my mine we we' us our ours you you' your"),
  charges: words('charged charges indicted indictment convicted sentenced arrested accused sued'),
  charging: words('with of for on'),
  terms: words(
    'tag tags slogan motto headline catchphrase word words term phrase expression hashtag nickname name slur',
  ),
  naming: words('called named titled entitled dubbed nicknamed labelled labeled termed so-called known'),
  abstaining: ['echo', 'signature', 'unattributed'],
  pointers: [
    'READ MORE',
    'READ:',
    'WATCH',
    'RELATED',
    'LISTEN',
    'MORE:',
    'MORE ON',
    'SEE ALSO',
    'FROM THE ARCHIVES',
    'Read more',
    'Watch:',
    'Related:',
  ],
  labels: ['fake news', 'yellow vests', 'yellow vest'],
}
