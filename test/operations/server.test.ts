import { afterEach, expect, test } from 'vitest'
import { type Address, ConfigError } from '../../src/config.ts'
import { Metrics } from '../../src/operations/metrics.ts'
import { serveOperations } from '../../src/operations/server.ts'
import { Status } from '../../src/operations/status.ts'

const anyPort: Address = { host: '127.0.0.1', port: 0 }
const status = new Status()
const metrics = new Metrics(status)
let servers: Awaited<ReturnType<typeof serveOperations>> = []

async function serve(health: Address | null, metered: Address | null): Promise<readonly string[]> {
  servers = await serveOperations({ health, metrics: metered }, status, metrics)
  return servers.map((server) => {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
}
afterEach(async () => {
  for (const server of servers) await new Promise((closed) => server.close(closed))
  servers = []
})

test('nothing is served where no port is set', async () => {
  expect(await serve(null, null)).toEqual([])
})

test.each([
  ['connecting', 'loading', 503],
  ['ready', 'loading', 503],
  ['connecting', 'ready', 503],
  ['stopped', 'ready', 503],
  ['ready', 'ready', 200],
] as const)('health with the gateway %s and the index %s is %i', async (gateway, index, expected) => {
  Object.assign(status, { gateway, index, articles: 14 })
  const [at] = await serve(anyPort, null)
  const response = await fetch(`${at}/health`)
  expect(response.status).toBe(expected)
  expect(await response.json()).toEqual({ ready: expected === 200, gateway, index, articles: 14 })
  expect((await fetch(`${at}/live`)).status).toBe(200)
})

test('metrics: interactions by command and outcome, latency, articles, gateway, in the format of Prometheus', async () => {
  Object.assign(status, { gateway: 'ready', index: 'ready', articles: 14 })
  metrics.answered('who', 'passages', 0.02)
  metrics.answered('who', 'failed', 2)
  const [at] = await serve(null, anyPort)
  const response = await fetch(`${at}/metrics?x`)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const lines = (await response.text()).split('\n')
  for (const line of [
    'verbatim_interactions_total{command="who",outcome="passages"} 1',
    'verbatim_interactions_total{command="who",outcome="failed"} 1',
    'verbatim_interaction_seconds_bucket{le="0.025",command="who"} 1',
    'verbatim_interaction_seconds_count{command="who"} 2',
    'verbatim_articles 14',
    'verbatim_index_ready 1',
    'verbatim_gateway_state{state="ready"} 1',
    'verbatim_gateway_state{state="connecting"} 0',
  ])
    expect(lines).toContain(line)
  expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true)
})

test('each port serves its own page alone; one port serves both', async () => {
  const [at] = await serve(anyPort, null)
  expect((await fetch(`${at}/metrics`)).status).toBe(404)
  expect((await fetch(`${at}/health`, { method: 'POST' })).status).toBe(405)
  for (const server of servers) await new Promise((closed) => server.close(closed))
  const [both, ...others] = await serve(anyPort, anyPort)
  expect(others).toEqual([])
  expect((await fetch(`${both}/metrics`)).status).toBe(200)
  expect((await fetch(`${both}/health`)).status).toBe(200)
})

test('a port that is taken is said so, with the names of the settings', async () => {
  const [at] = await serve(anyPort, null)
  const port = Number(new URL(String(at)).port)
  const second = serveOperations({ health: { host: '127.0.0.1', port }, metrics: null }, status, metrics)
  await expect(second).rejects.toThrow(ConfigError)
  await expect(second).rejects.toThrow(/HEALTH_PORT.*in use/)
})
