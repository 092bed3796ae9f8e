import { defineConfig } from 'vitest/config'

// Test files share their workers' modules, and most of the slow ones wait for processes rather than compute: with a worker
// more than cores on a small machine, and no module read twice, all of it takes a little over a minute on two cores.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, isolate: false, maxWorkers: 3 },
})
