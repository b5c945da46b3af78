// Builds what is measured into .cache/bench-screen/ and serves it as the game is served: the game itself, a stock Phaser hello-world with
// React to hold it against, and a page that shows a crowd on the stage.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serveFolder } from '../../serve/serve-folder.ts'
import type { ServedFolder } from '../../serve/serve-folder.ts'
import { phaserParts } from '../../vite/phaser-parts.ts'
import { precompress } from '../../vite/precompress.ts'
import { crowdPage } from './crowd-page.ts'
import { stockPage } from './stock-page.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const cache = path.join(root, '.cache', 'bench-screen')

export interface BuiltPages {
  readonly game: string
  readonly gameFolder: string
  readonly stock: string
  readonly crowd: string
  close(): Promise<void>
}

async function buildGame(): Promise<string> {
  const outDir = path.join(cache, 'game')
  await build({ root, mode: 'production', logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** A page of two files, built with the same settings as the game. `ownPhaser`: the game's cut Phaser instead of the stock one. */
async function buildPage(name: string, script: string, ownPhaser: boolean): Promise<string> {
  const source = path.join(cache, `${name}-source`)
  const outDir = path.join(cache, name)
  await rm(source, { recursive: true, force: true })
  await mkdir(source, { recursive: true })
  await writeFile(path.join(source, 'main.ts'), script)
  await writeFile(path.join(source, 'style.css'), 'html, body { margin: 0; height: 100% } #app { width: 100vw; height: 100vh }\n')
  await writeFile(
    path.join(source, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Measured</title><link rel="stylesheet" href="./style.css"></head><body><div id="app"></div><script type="module" src="./main.ts"></script></body></html>\n',
  )
  await build({
    configFile: false,
    root: source,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [...(ownPhaser ? [phaserParts()] : []), precompress()],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false, chunkSizeWarningLimit: 5000 },
  })
  return outDir
}

export async function openBuiltPages(tell: (what: string) => void): Promise<BuiltPages> {
  tell('building the game')
  const folders = [await buildGame()]
  tell('building the stock page and the crowd')
  folders.push(await buildPage('stock', stockPage, false), await buildPage('crowd', crowdPage, true))
  const served: ServedFolder[] = []
  for (const folder of folders) served.push(await serveFolder(folder, 0))
  const [game, stock, crowd] = served.map((one) => one.url)
  return {
    game: game ?? '',
    gameFolder: folders[0] ?? '',
    stock: stock ?? '',
    crowd: crowd ?? '',
    close: async () => void (await Promise.all(served.map((one) => one.close()))),
  }
}
