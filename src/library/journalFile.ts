import { createReadStream } from 'node:fs'
import { type FileHandle, stat } from 'node:fs/promises'
import type { Article } from '../model.ts'

// A journal is one JSON object a line. It is written anew now and then: the first line then tells how often it has been.

/** What was done to a library besides what its files say. */
export type Entry = { readonly add: Article } | { readonly remove: string }

interface Heading {
  readonly writing: number
}

/** A place between two entries of a journal. */
export interface JournalPlace {
  /** How often the journal had been written anew: a place in another writing is none in this. */
  readonly writing: number
  readonly at: number
  /** How many entries stand before it. */
  readonly entries: number
}

export const START: JournalPlace = { writing: 0, at: 0, entries: 0 }

/** What a journal holds from some place on. */
export interface JournalPart {
  readonly entries: readonly Entry[]
  readonly end: JournalPlace
  /** How many entries a fault of the disk has spoilt. */
  readonly damaged: number
}

/**
 * Reads what a journal holds from a place on: all of it, if that is a place in an earlier writing, since what was done
 * before may be done again. A last entry without an end is left out.
 *
 * @returns null if the place is past the journal's end
 */
export async function readJournal(path: string, from: JournalPlace): Promise<JournalPart | null> {
  const heading = await headingOf(path)
  const isPast = from.writing === heading.writing && from.at > (await sizeOf(path))
  if (isPast || from.writing > heading.writing) return null
  const start = from.writing === heading.writing && from.at > heading.at ? from : heading
  const entries: Entry[] = []
  let end = start
  let damaged = 0
  for await (const { bytes, at } of lines(path, start.at)) {
    const entry = parsed(bytes)
    if (entry && !('writing' in entry)) entries.push(entry)
    else damaged++
    end = { ...end, at: at + bytes.length, entries: end.entries + 1 }
  }
  return { entries, end, damaged }
}

/**
 * Copies what a journal holds up to a place, of each article the last entry alone, as its next writing.
 *
 * @returns where that ends
 */
export async function copyLast(path: string, to: JournalPlace, copy: FileHandle): Promise<JournalPlace> {
  const last = new Map<string, number>()
  for await (const { bytes, at } of lines(path, 0, to.at)) {
    const entry = parsed(bytes)
    if (entry && !('writing' in entry)) last.set('add' in entry ? entry.add.id : entry.remove, at)
  }
  const kept = new Set(last.values())
  const writing = to.writing + 1
  const heading = Buffer.from(`${JSON.stringify({ writing } satisfies Heading)}\n`)
  await copy.write(heading)
  let size = heading.length
  for await (const { bytes, at } of lines(path, 0, to.at)) {
    if (!kept.has(at)) continue
    await copy.write(bytes)
    size += bytes.length
  }
  return { writing, at: size, entries: kept.size }
}

/** Where a journal's entries start. */
async function headingOf(path: string): Promise<JournalPlace> {
  for await (const { bytes } of lines(path, 0)) {
    const entry = parsed(bytes)
    return entry && 'writing' in entry ? { writing: entry.writing, at: bytes.length, entries: 0 } : START
  }
  return START
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path, { throwIfNoEntry: false }))?.size ?? 0
}

/** A file's lines in [from, to), each with its line feed and where it starts; none if there is no such file. */
export async function* lines(
  path: string,
  from: number,
  to = Infinity,
): AsyncGenerator<{ readonly bytes: Buffer; readonly at: number }> {
  if (from >= to) return
  let rest = Buffer.alloc(0)
  let at = from
  try {
    for await (const chunk of createReadStream(path, { start: from, end: to - 1, highWaterMark: 2 ** 18 })) {
      const bytes = Buffer.concat([rest, chunk])
      let start = 0
      for (let end = bytes.indexOf(0x0a) + 1; end > 0; end = bytes.indexOf(0x0a, start) + 1) {
        yield { bytes: bytes.subarray(start, end), at: at + start }
        start = end
      }
      rest = bytes.subarray(start)
      at += start
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

function parsed(line: Buffer): Entry | Heading | null {
  try {
    return JSON.parse(line.toString())
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
