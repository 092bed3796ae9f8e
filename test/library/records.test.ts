import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { packRecord } from '../../src/library/record.ts'
import { Records, WHOLE } from '../../src/library/records.ts'
import { folder } from '../articles/folder.ts'
import { article } from './articles.ts'

const packed = (id: string) =>
  packRecord({ article: article(id, 'moulins'), analysis: analyse(article(id, 'moulins')) })
const idAt = async (records: Records, place: Parameters<Records['read']>[0]) => (await records.read(place)).article.id

/** A file of records `a0` to `a39`, and where each is. */
async function forty() {
  const path = join(folder({}), '1.records')
  const records = await Records.open({ path, parts: WHOLE, length: 0 }, true)
  const places = Array.from({ length: 40 }, (_, i) => records.append(packed(`a${i}`)))
  return { path, records, places }
}

test.each<[phenomenon: string, isNeeded: (i: number) => boolean]>([
  ['every third', (i) => i % 3 === 0],
  ['the first', (i) => i < 10],
  ['the last', (i) => i >= 30],
  ['all', () => true],
  ['none', () => false],
])('what is left out leaves the places of the others as they are: %s', async (_, isNeeded) => {
  const { path, records, places } = await forty()
  const needed = places.filter((_, i) => isNeeded(i))
  const next = join(path, '../2.records')
  const done = records.leaveOut(needed, next)
  const meanwhile = records.append(packed('meanwhile'))
  const read = Promise.all(needed.map((place) => idAt(records, place)))
  await done
  const after = records.append(packed('after'))
  const expected = places.flatMap((_, i) => (isNeeded(i) ? [`a${i}`] : []))
  expect(await read).toEqual(expected)
  expect(statSync(next).size).toBe([...needed, meanwhile, after].reduce((sum, { length }) => sum + length, 0))
  expect(records.size).toBe(statSync(next).size)
  const { file } = records
  await records.close()
  rmSync(path)
  const again = await Records.open(file ?? { path, parts: WHOLE, length: 0 }, true)
  const all = [...needed, meanwhile, after, again.append(packed('more'))]
  expect(await Promise.all(all.map((place) => idAt(again, place)))).toEqual([...expected, 'meanwhile', 'after', 'more'])
  await again.close()
})

test('left out twice, the places are still the same', async () => {
  const { path, records, places } = await forty()
  const needed = places.filter((_, i) => i % 2 === 0)
  await records.leaveOut(needed, join(path, '../2.records'))
  const later = records.append(packed('later'))
  await records.leaveOut([...needed.slice(5), later], join(path, '../3.records'))
  expect(await idAt(records, needed[7] ?? later)).toBe('a14')
  expect(await idAt(records, later)).toBe('later')
  await records.close()
})

test('a file that cannot be written leaves all as it was', async () => {
  const { path, records, places } = await forty()
  await expect(records.leaveOut(places.slice(1), join(path, 'no folder'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  expect(records.file?.path).toBe(path)
  expect(await Promise.all(places.map((place) => idAt(records, place)))).toHaveLength(40)
  await records.close()
})

test('in memory, what is not needed is forgotten', async () => {
  const records = Records.inMemory()
  const [first, second] = [records.append(packed('first')), records.append(packed('second'))]
  records.forget([second])
  expect(records.size).toBe(second.length)
  expect(await idAt(records, second)).toBe('second')
  await expect(records.read(first)).rejects.toThrow(/cannot be read/)
})
