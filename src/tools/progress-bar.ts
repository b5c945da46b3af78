// A bar on standard error while something takes long; silent where nobody sits at a terminal.

const WIDTH = 30
const EVERY_MS = 100

export interface ProgressBar {
  show(done: number): void
  /** Takes the bar off the screen again. */
  clear(): void
}

export function progressBar(total: number, what: string): ProgressBar {
  const { stderr } = process
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined }
  let shownAt = 0
  return {
    show(done) {
      const now = performance.now()
      if (now - shownAt < EVERY_MS && done < total) return
      shownAt = now
      const filled = Math.round((WIDTH * done) / total)
      stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total} ${what}`)
    },
    clear: () => void stderr.write(`\r${' '.repeat(WIDTH + 30 + what.length)}\r`),
  }
}
