import type { Rule } from '../candidate.ts'
import { announced } from './announced.ts'
import { anyVerbAfter } from './anyVerbAfter.ts'
import { colon } from './colon.ts'
import { colonAfter } from './colonAfter.ts'
import { cries } from './cries.ts'
import { governed } from './governed.ts'
import { impersonal } from './impersonal.ts'
import { inciseAfter } from './inciseAfter.ts'
import { inciseElsewhere } from './inciseElsewhere.ts'
import { inciseWithin } from './inciseWithin.ts'
import { labelLine } from './labelLine.ts'
import { mouthpiece } from './mouthpiece.ts'
import { narrativeInfinitive } from './narrativeInfinitive.ts'
import { passiveAgent } from './passiveAgent.ts'
import { quotedVerb } from './quotedVerb.ts'
import { sameSource } from './sameSource.ts'
import { signature } from './signature.ts'
import { source, sourceBeside } from './source.ts'
import { speakerLabel } from './speakerLabel.ts'
import { splitByIncise } from './splitByIncise.ts'
import { subjectVerbAfter } from './subjectVerbAfter.ts'
import { toldByAnother } from './toldByAnother.ts'
import { utteranceOf } from './utteranceOf.ts'

/** The rules in the order they are tried; the first that applies decides, and its name stays with the quotation. */
export const rules: readonly (readonly [name: string, rule: Rule])[] = [
  ['speaker-label', speakerLabel],
  ['label-line', labelLine],
  ['same-source', sameSource],
  ['told-by-another', toldByAnother],
  ['impersonal', impersonal],
  ['incise-after', inciseAfter],
  ['any-verb-after', anyVerbAfter],
  ['incise-within', inciseWithin],
  ['subject-verb-after', subjectVerbAfter],
  ['cries', cries],
  ['mouthpiece', mouthpiece],
  ['passive-agent', passiveAgent],
  ['source-beside', sourceBeside],
  ['narrative-infinitive', narrativeInfinitive],
  ['colon', colon],
  ['quoted-verb', quotedVerb],
  ['split-by-incise', splitByIncise],
  ['governed', governed],
  ['utterance-of', utteranceOf],
  ['source', source],
  ['colon-after', colonAfter],
  ['incise-elsewhere', inciseElsewhere],
  ['signature', signature],
  ['announced', announced],
]
