import type { LanguageCode } from '../model.ts'
import { type Column, Columns, readSnapshot, writeSnapshot } from '../search/packed/index.ts'
import { Volume } from '../search/volume.ts'
import { mergeVolumes, type VolumePart } from '../search/volumeWriter.ts'

export const VOLUME = 'a volume of articles'

/** A volume as it is sent to another thread: by the file it is in, or itself. */
export interface SentPart {
  readonly from: { readonly path: string } | { readonly columns: Readonly<Record<string, Column>> }
  readonly gone: readonly number[]
  readonly removed: Readonly<Record<LanguageCode, readonly number[]>>
}

export interface Merge {
  readonly parts: readonly SentPart[]
  /** Where the merged volume is also written; null: nowhere. */
  readonly path: string | null
  readonly version: string
}

/** Merges volumes, in whatever thread this is. */
export async function merge({ parts, path, version }: Merge): Promise<Volume> {
  const read: VolumePart[] = []
  for (const { from, gone, removed } of parts) {
    const columns = 'path' in from ? (await readSnapshot(from.path, VOLUME, version)).columns : Columns.of(from.columns)
    read.push({ volume: new Volume(columns), gone, removed })
  }
  const merged = mergeVolumes(read)
  if (path !== null) await writeSnapshot(path, { kind: VOLUME, version, about: null, columns: merged.columns })
  return merged
}
