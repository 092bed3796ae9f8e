import { parentPort } from 'node:worker_threads'
import type { Article } from '../model.ts'
import { type Column, Columns } from '../search/packed/index.ts'
import { type Merge, merge } from './merge.ts'
import { type Prepared, prepare } from './prepare.ts'

export type Task = { readonly prepare: readonly Article[] } | { readonly merge: Merge }
export type Done = { readonly prepared: readonly Prepared[] } | { readonly columns: Readonly<Record<string, Column>> }
export type Reply = { readonly done: Done } | { readonly failed: unknown }

parentPort?.on('message', (task: Task) => {
  void work(task).then(
    (done) => parentPort?.postMessage({ done } satisfies Reply, buffersOf(done)),
    (failed: unknown) => parentPort?.postMessage({ failed } satisfies Reply),
  )
})

async function work(task: Task): Promise<Done> {
  if ('prepare' in task) return { prepared: task.prepare.map((article) => prepare(article)) }
  const { columns } = await merge(task.merge)
  return { columns: Columns.plain(columns) }
}

/** What is handed over instead of copied. */
function buffersOf(done: Done): ArrayBuffer[] {
  const arrays = 'columns' in done ? Object.values(done.columns) : done.prepared.map(({ record }) => record)
  const buffers = new Set(arrays.map(({ buffer }) => buffer))
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer)
}
