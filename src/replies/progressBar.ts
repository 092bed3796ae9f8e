const WIDTH = 24

/** How much of something is done, as a bar to be seen at a terminal. */
export function progressBar(share: number): string {
  const full = Math.round(WIDTH * Math.min(1, Math.max(0, share)))
  return '█'.repeat(full) + '░'.repeat(WIDTH - full)
}
