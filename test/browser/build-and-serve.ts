// Global setup of the screen tests: builds the game once and serves it, as `npm start` does, for the whole run. The tests' side is served-game.ts.

import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../src/tools/serve/serve-folder.ts'
import { findOrInstallBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    gameUrl: string
    browserPath: string
  }
}

// Not dist/, which somebody may be playing from.
const folder = fileURLToPath(new URL('../../.cache/game-under-test/', import.meta.url))

export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  const browserPath = findOrInstallBrowser()
  await build({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    // Vitest says "test" here, with which React would bring its development half.
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  const served = await serveFolder(folder, 0)
  project.provide('gameUrl', served.url)
  project.provide('browserPath', browserPath)
  return served.close
}
