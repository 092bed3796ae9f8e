import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Status } from './status.ts'

const GATEWAY_STATES = ['connecting', 'ready', 'stopped'] as const

/** From a suggestion out of memory to an answer that waits for the articles. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 900]

/** What Prometheus may ask. It tells of commands and how they ended, never of questions or people. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #interactions: Counter<'command' | 'outcome'>
  readonly #seconds: Histogram<'command'>

  constructor(status: Status) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    this.#interactions = new Counter({
      name: 'verbatim_interactions_total',
      help: 'Commands, suggestions and buttons, by how they ended.',
      labelNames: ['command', 'outcome'],
      registers,
    })
    this.#seconds = new Histogram({
      name: 'verbatim_interaction_seconds',
      help: 'From the arrival of an interaction to the end of its answer.',
      labelNames: ['command'],
      buckets: SECONDS,
      registers,
    })
    new Gauge({
      name: 'verbatim_articles',
      help: 'Articles taken in.',
      registers,
      collect() {
        this.set(status.articles)
      },
    })
    new Gauge({
      name: 'verbatim_index_ready',
      help: 'Whether all articles are read and indexed.',
      registers,
      collect() {
        this.set(status.index === 'ready' ? 1 : 0)
      },
    })
    new Gauge({
      name: 'verbatim_gateway_state',
      help: 'One for the state that the connection to Discord is in.',
      labelNames: ['state'],
      registers,
      collect() {
        for (const state of GATEWAY_STATES) this.set({ state }, status.gateway === state ? 1 : 0)
      },
    })
  }

  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE

  answered(command: string, outcome: string, seconds: number): void {
    this.#interactions.inc({ command, outcome })
    this.#seconds.observe({ command }, seconds)
  }

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }
}
