// Vite plugin: `import Phaser from 'phaser'` means the parts listed in src/stage/phaser/phaser-entry.cjs, in development and in a build alike.
// Phaser's own sources require one another generously; this file also names what is cut away behind the entry's back, and why that is safe.

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'

const MODULE_ID = '\0phaser-parts'
const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))
const entry = path.join(projectRoot, 'src/stage/phaser/phaser-entry.cjs')
// The package's `exports` block its sources, so they are reached by path.
const phaserSources = path.join(projectRoot, 'node_modules/phaser/src')

// Phaser asks `typeof WEBGL_RENDERER` where it means a constant of its own build.
const buildConstants = {
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'true',
  'typeof FEATURE_SOUND': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  global: 'globalThis',
}

// Registered by name or held by a table, but made only when asked for: filters (the Canvas renderer has none, so neither has the desk),
// the GPU layers, lights and meshes, and atlas formats other than JSON.
const leftOut = [
  /^filters\/(?!Controller|ParallelFilters)\w+\.js$/,
  /^renderer\/webgl\/renderNodes\/filters\/Filter\w+\.js$/,
  /^renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|BatchHandlerStrip)\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/(SubmitterTilemapGPULayer|SubmitterMeshToQuad)\.js$/,
  /^renderer\/snapshot\/\w+\.js$/,
  /^textures\/parsers\/(AtlasXML|KTXParser|PCT|PCTDecode|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML)\.js$/,
]

// Whole catalogues of which Phaser's own code uses one entry, and the input system, which the overlay's HTML replaces.
const replaced: Readonly<Record<string, string>> = {
  'renderer/index.js': "module.exports = { Events: require('./events') };",
  'math/index.js':
    "var RandomDataGenerator = require('./random-data-generator/RandomDataGenerator'); module.exports = { RandomDataGenerator: RandomDataGenerator, RND: new RandomDataGenerator() };",
  'input/InputManager.js':
    "var EventEmitter = require('eventemitter3'); module.exports = function InputManager() { this.enabled = false; this.pointers = []; this.events = new EventEmitter(); };",
  'core/DebugHeader.js': 'module.exports = function DebugHeader() {};',
}

function smallerSource(file: string): string | null {
  const inPhaser = path.relative(phaserSources, file).split(path.sep).join('/')
  const replacement = replaced[inPhaser]
  if (replacement !== undefined) return replacement
  if (!leftOut.some((pattern) => pattern.test(inPhaser))) return null
  const message = `${inPhaser} is left out of this Phaser: see src/tools/vite/phaser-parts.ts`
  return `module.exports = function LeftOut() { throw new Error(${JSON.stringify(message)}); };`
}

async function bundleParts(): Promise<string> {
  const bundles = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    define: buildConstants,
    resolve: { alias: { 'phaser-src': phaserSources } },
    plugins: [{ name: 'counterpart:phaser-cuts', enforce: 'pre', load: smallerSource }],
    build: { write: false, minify: false, sourcemap: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
  })
  const bundle = Array.isArray(bundles) ? bundles[0] : bundles
  if (bundle === undefined || !('output' in bundle)) throw new Error('Phaser was not bundled: Vite returned no output')
  return bundle.output[0].code
}

export function phaserParts(): Plugin {
  let bundled: Promise<string> | undefined
  return {
    name: 'counterpart:phaser-parts',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? MODULE_ID : null),
    load(id) {
      if (id !== MODULE_ID) return null
      this.addWatchFile(entry)
      bundled ??= bundleParts()
      return bundled
    },
    watchChange(file) {
      if (path.resolve(file) === entry) bundled = undefined
    },
  }
}
