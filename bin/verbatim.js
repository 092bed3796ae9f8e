#!/usr/bin/env node
// Plain JavaScript that any Node reads, so that one too old to run the rest says so instead of failing on its syntax.
const needed = 24
if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(
    `Verbatim needs Node ${needed} or later; this is Node ${process.versions.node}. See https://nodejs.org.`,
  )
  process.exitCode = 2
} else {
  void import('../dist/src/terminal/run.js').then(async ({ run }) => {
    const { cli } = await import('../dist/src/cli.js')
    process.exitCode = await run((io) => cli(process.argv.slice(2), io))
  })
}
