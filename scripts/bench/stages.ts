import { type Profiler, Session } from 'node:inspector/promises'

export interface Stage {
  /** The function that `analyse` calls; "analyse" itself for what it does between them. */
  readonly stage: string
  /** Of the time spent in `analyse`, 0 to 1. */
  readonly share: number
}

const WHOLE = 'analyse'

/** Runs with V8's sampling profiler on, and tells how the time in `analyse` divides among the functions it calls. */
export async function timeStages(run: () => void): Promise<Stage[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 500 })
  await session.post('Profiler.start')
  run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return stagesOf(profile)
}

/** Exported for its test. */
export function stagesOf({ nodes }: Pick<Profiler.Profile, 'nodes'>): Stage[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const within = (id: number): number => {
    const node = byId.get(id)
    return (node?.hitCount ?? 0) + (node?.children ?? []).reduce((sum, child) => sum + within(child), 0)
  }
  const hits = new Map<string, number>()
  const add = (stage: string, count: number): void => void hits.set(stage, (hits.get(stage) ?? 0) + count)
  for (const node of nodes) {
    if (node.callFrame.functionName !== WHOLE) continue
    add(WHOLE, node.hitCount ?? 0)
    for (const child of node.children ?? [])
      add(byId.get(child)?.callFrame.functionName || '(anonymous)', within(child))
  }
  const total = [...hits.values()].reduce((sum, count) => sum + count, 0)
  return [...hits]
    .map(([stage, count]) => ({ stage, share: total === 0 ? 0 : count / total }))
    .sort((a, b) => b.share - a.share)
}
