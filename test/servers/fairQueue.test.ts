import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { FairQueue } from '../../src/servers/fairQueue.ts'

/** Pieces of work that say when they begin, and end when they are told to. */
function pieces() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await turn()
  }
  return { begun, work, end }
}

test('whoever has little waits for one piece of whoever has much', async () => {
  const { begun, work, end } = pieces()
  const queue = new FairQueue(1)
  const all = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'].map((name) => queue.run(name.charAt(0), work(name)))
  for (const name of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']) await end(name)
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])
})

test('several at once, but never two of the same', async () => {
  const { begun, work, end } = pieces()
  const queue = new FairQueue(2)
  const all = ['a1', 'a2', 'b1', 'c1'].map((name) => queue.run(name.charAt(0), work(name)))
  expect(begun).toEqual(['a1', 'b1'])
  expect([queue.waiting('a'), queue.waiting('b'), queue.waiting('d')]).toEqual([1, 0, 0])
  await end('b1')
  expect(begun).toEqual(['a1', 'b1', 'c1'])
  await end('a1')
  await end('c1')
  await end('a2')
  expect(await Promise.all(all)).toHaveLength(4)
})

test('what is called off before its turn is never begun; what fails holds up nobody', async () => {
  const { begun, work, end } = pieces()
  const queue = new FairQueue(1)
  const first = queue.run('a', work('a1'))
  const stop = new AbortController()
  const called = expect(queue.run('a', work('a2'), stop.signal)).rejects.toThrow('called off')
  const failing = expect(queue.run('b', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  const last = queue.run('c', work('c1'))
  stop.abort(new Error('called off'))
  await called
  await expect(queue.run('a', work('a3'), stop.signal)).rejects.toThrow('called off')
  await end('a1')
  await failing
  await turn()
  await end('c1')
  expect(await Promise.all([first, last])).toEqual(['a1', 'c1'])
  expect(begun).toEqual(['a1', 'c1'])
})
