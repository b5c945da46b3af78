// How the browser's half is built and developed: Phaser cut to what is drawn, packs compiled to JSON, files compressed once.
// Nothing about tests (vitest.config.ts) or about serving the result (src/tools/serve.ts).

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { packModules } from './src/tools/vite/pack-modules.ts'
import { phaserParts } from './src/tools/vite/phaser-parts.ts'
import { preloadWords } from './src/tools/vite/preload-words.ts'
import { precompress } from './src/tools/vite/precompress.ts'

export default defineConfig({
  publicDir: false,
  plugins: [phaserParts(), packModules(fileURLToPath(new URL('./scenarios/', import.meta.url))), preloadWords('/src/overlay/text/en.ts'), precompress()],
  oxc: { jsx: { runtime: 'automatic' } },
  server: { host: 'localhost' },
  build: {
    target: 'es2022',
    // The Content-Security-Policy refuses data: fonts and sounds; small pictures may be inlined.
    assetsInlineLimit: (file) => (/\.(svg|png|webp)$/.test(file) ? undefined : false),
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page needs travels together: a dozen small files would cost more than they hold.
        codeSplitting: {
          groups: [
            {
              name: 'shell',
              test: /\/(?:node_modules\/idb|src\/overlay\/(?:text-context|ui-text|language-switch|portrait|people-art|one-way-on|dialog)\.tsx?|src\/app\/(?:routes?|use-loaded)\.ts)/,
            },
          ],
        },
      },
    },
    // The largest chunk is the pack as it is written, fetched when it is duplicated in the workbench.
    chunkSizeWarningLimit: 1100,
  },
})
