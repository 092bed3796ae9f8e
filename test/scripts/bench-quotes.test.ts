import { expect, test } from 'vitest'
import { overlong } from '../../scripts/bench/overlong.ts'
import { stagesOf } from '../../scripts/bench/stages.ts'

const frame = (functionName: string) => ({ functionName, scriptId: '', url: '', lineNumber: 0, columnNumber: 0 })

test('the time of a stage is all that was sampled within it', () => {
  const nodes = [
    { id: 1, callFrame: frame('(root)'), hitCount: 50, children: [2] },
    { id: 2, callFrame: frame('analyse'), hitCount: 1, children: [3, 4] },
    { id: 3, callFrame: frame('layOut'), hitCount: 2, children: [5] },
    { id: 4, callFrame: frame('findMentions'), hitCount: 4, children: [] },
    { id: 5, callFrame: frame('findSentences'), hitCount: 3, children: [] },
  ]
  expect(stagesOf({ nodes })).toEqual([
    { stage: 'layOut', share: 0.5 },
    { stage: 'findMentions', share: 0.4 },
    { stage: 'analyse', share: 0.1 },
  ])
})

test('every overlong input is a megabyte', () => {
  expect(overlong.filter(({ text }) => text.length !== 1e6)).toEqual([])
})
