import lunr from 'lunr'
import { Columns } from './columns.ts'
import { PackedIndex, type Settings } from './packedIndex.ts'
import { getSegment, setSegment } from './segmentColumns.ts'
import { readSnapshot, writeSnapshot } from './snapshot.ts'

const KIND = 'a packed Lunr index'
const VERSION = '1'

interface About extends Omit<Settings, 'pipeline'> {
  /** The registered names of its functions; their declaration says otherwise. */
  readonly pipeline: ReturnType<lunr.Pipeline['toJSON']>
  readonly segments: number
}

/** Saves an index to a file; it is the old one or the new one, whole, at any moment. */
export async function saveIndex(index: PackedIndex, path: string): Promise<void> {
  const { settings, segments } = index
  const columns = new Columns()
  for (const [i, { segment, removed }] of segments.entries()) {
    setSegment(columns, `${i}`, segment)
    columns.set(`${i}.removed`, Uint32Array.from(removed))
  }
  const about: About = { ...settings, pipeline: settings.pipeline.toJSON(), segments: segments.length }
  await writeSnapshot(path, { kind: KIND, version: VERSION, about, columns })
}

/**
 * Loads an index that `saveIndex` saved, as views over one buffer. As with Lunr, the functions of its pipeline have to
 * be registered before.
 *
 * @throws SnapshotError if the file is none, or not whole; what the file system says if it cannot be read
 */
export async function loadIndex(path: string): Promise<PackedIndex> {
  const { about, columns } = await readSnapshot(path, KIND, VERSION)
  const { segments, pipeline, ...settings } = about as About
  const names = settings.fields.map(({ name }) => name)
  const numbers = [...Array(segments).keys()]
  return new PackedIndex(
    numbers.map((i) => getSegment(columns, `${i}`, names)),
    { ...settings, pipeline: lunr.Pipeline.load(pipeline) },
    numbers.map((i) => columns.get(`${i}.removed`, Uint32Array)),
  )
}
