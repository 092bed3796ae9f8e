import type { IndirectWords } from '../indirectWords.ts'
import { words } from '../words.ts'

// Our own list: verbs of speech that take a that-clause;
// verbs of thought and of finding out are left out: what somebody hopes or a survey found is nobody's words.
export const indirect: IndirectWords = {
  verbs: words(`
    say tell add claim allege argue insist maintain contend assert state testify admit acknowledge concede confirm
    stress emphasize emphasise reiterate note explain warn caution announce tweet write reply respond remark observe
    complain declare inform remind assure joke quip predict promise vow go point
  `),
  telling: words('tell inform remind assure warn'),
  bare: words(`
    say tell add claim allege argue insist maintain contend testify admit acknowledge concede confirm stress note explain
    warn tweet inform remind assure joke predict reply
  `),
  loose: words('say tell'),
  woven: words('suggest believe think conclude estimate speculate recall reveal report declare swear pledge agree'),
  conjunctions: ['that'],
  finite: words(`
    is are was were be am 's 're 've has have had will would can could may might must should shall did does do won't
    wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't shouldn't
    it's that's there's he's she's they're we're i'm i've we've they've he'd she'd they'd he'll she'll they'll it'll
  `),
  determiners: words(
    'the a an this that these those his her its their our your my no any some each every there it he she they we i',
  ),
  coordinators: words('and but while although though whereas or'),
  concessions: words('while although though after when since as because whereas if before'),
  settings: words(`
    court parliament phone telephone email e-mail text mail twitter facebook instagram conference briefing hearing
    meeting news reporters media judge video note house commons senate trial writing podcast radio television
  `),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night week
    month year january february march april june july august september october november december summer fall winter
    spring weekend day times later earlier ago
  `),
  timeDeterminers: words(
    'late early earlier later last next this that same several many two three on monday tuesday wednesday thursday friday saturday sunday',
  ),
  wovenWhole: true,
  sources: ['according to'],
}
