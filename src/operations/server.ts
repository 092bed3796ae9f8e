import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { type Address, ConfigError } from '../config.ts'
import type { Metrics } from './metrics.ts'
import type { Status } from './status.ts'

/** Where each may be asked for; null: nowhere. */
export interface Addresses {
  readonly health: Address | null
  readonly metrics: Address | null
}

type Page = (response: ServerResponse) => Promise<void> | void

/**
 * Serves health and metrics, by one server where both have the same address.
 *
 * @throws ConfigError where an address cannot be listened on.
 */
export async function serveOperations(
  { health, metrics }: Addresses,
  status: Status,
  measured: Metrics,
): Promise<readonly Server[]> {
  const pages: Readonly<Record<string, { readonly at: Address | null; readonly page: Page }>> = {
    '/health': { at: health, page: (response) => tellHealth(response, status) },
    '/live': { at: health, page: (response) => tell(response, 200, 'application/json', '{"alive":true}\n') },
    '/metrics': {
      at: metrics,
      page: async (response) => tell(response, 200, measured.contentType, await measured.text()),
    },
  }
  const addresses = new Map(Object.values(pages).flatMap(({ at }) => (at ? [[nameOf(at), at] as const] : [])))
  return Promise.all(
    [...addresses].map(([name, address]) =>
      listen(address, async (request, response) => {
        const { at, page } = pages[request.url?.split('?')[0] ?? ''] ?? { at: null }
        if (!at || nameOf(at) !== name) tell(response, 404, 'text/plain', 'not here\n')
        else if (request.method !== 'GET' && request.method !== 'HEAD') tell(response, 405, 'text/plain', 'GET only\n')
        else await page(response)
      }),
    ),
  )
}

async function listen(address: Address, listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  try {
    await once(server.listen(address.port, address.host), 'listening')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError([
      `Nothing can be served at ${nameOf(address)}, the address of HEALTH_PORT or METRICS_PORT: ${reason}`,
    ])
  }
  return server
}

/** 200 when a question would be answered at once, else 503 and what is still missing. */
function tellHealth(response: ServerResponse, { ready, gateway, index, articles }: Status): void {
  tell(response, ready ? 200 : 503, 'application/json', `${JSON.stringify({ ready, gateway, index, articles })}\n`)
}

function tell(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}

const nameOf = ({ host, port }: Address): string => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`)
