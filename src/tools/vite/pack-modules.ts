// Vite plugin: turns the packs in scenarios/ into modules of compiled JSON, so that the browser never meets YAML.
//   virtual:packs                 the list: id, title, languages, and how to load each (typed in src/app/virtual-packs.d.ts)
//   virtual:pack/<id>             the compiled pack
//   virtual:pack/<id>/<language>  its wordings in one language
//   virtual:pack/<id>/<language>/notes  what only the debrief says
// A pack with an error fails the build. What is right in a pack is decided by src/scenario/compile alone.

import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { readPackFolder } from '../read-pack-folder.ts'

const PACKS = 'virtual:packs'
const PACK = 'virtual:pack/'

type CompiledPack = NonNullable<ReturnType<typeof compilePack>['pack']>

function compileFolder(folder: string, warn: (message: string) => void): CompiledPack {
  const { pack, problems } = compilePack(readPackFolder(folder))
  const lines = (severity: 'error' | 'warning'): string[] =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${path.relative('.', path.join(folder, problem.file))}:${problem.line}:${problem.column}: ${problem.message}`)
  for (const line of lines('warning')) warn(line)
  const errors = lines('error')
  if (pack === null || errors.length > 0) throw faultyPack(errors)
  return pack
}

// Whoever wrote the pack needs the places in it, not those in this code.
function faultyPack(lines: readonly string[]): Error {
  const error = new Error(['A pack cannot be built:', ...lines].join('\n'))
  error.stack = ''
  return error
}

// JSON in a string parses several times faster than the same thing as a JavaScript literal.
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`
}

// The pack's facts stand once; each case begins with them.
function packModule(structure: CompiledPack['structure']): string {
  const cases = structure.cases.map((one) => ({ ...one, facts: one.facts.slice(structure.facts.length) }))
  return `const pack = JSON.parse(${JSON.stringify(JSON.stringify({ ...structure, cases }))});
    for (const one of pack.cases) one.facts = [...pack.facts, ...one.facts];
    export default pack;`
}

const isNote = (id: string): boolean => id.endsWith('.note')

// Every import is spelt out, because the bundler must see which packs and languages there are.
function listModule(packs: readonly CompiledPack[]): string {
  const entries = packs.map(({ structure: { id, title, languages } }) => {
    const loaders = (part: string): string =>
      languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${PACK}${id}/${language}${part}`)})`).join(', ')
    return `{
      ...${JSON.stringify({ id, title, languages })},
      loadPack: async () => (await import(${JSON.stringify(PACK + id)})).default,
      loadTexts: (language) => textsOf({ ${loaders('')} }, language),
      loadNotes: (language) => textsOf({ ${loaders('/notes')} }, language),
    }`
  })
  return `
    async function textsOf(loaders, language) {
      if (!Object.hasOwn(loaders, language)) throw new Error('This pack has no language "' + language + '".');
      return (await loaders[language]()).default;
    }
    export const packs = [${entries.join(', ')}];`
}

export function packModules(scenariosFolder: string): Plugin {
  // One compilation serves the pack's modules and those of all its languages.
  const compiled = new Map<string, CompiledPack>()

  const packIds = (): string[] =>
    readdirSync(scenariosFolder)
      .filter((name) => statSync(path.join(scenariosFolder, name)).isDirectory())
      .sort()

  const compiledPack = (id: string, warn: (message: string) => void): CompiledPack => {
    const known = compiled.get(id)
    if (known !== undefined) return known
    const pack = compileFolder(path.join(scenariosFolder, id), warn)
    compiled.set(id, pack)
    return pack
  }

  return {
    name: 'counterpart:pack-modules',
    resolveId: (id) => (id === PACKS || id.startsWith(PACK) ? `\0${id}` : null),
    buildStart() {
      compiled.clear()
    },
    load(moduleId) {
      const id = moduleId.startsWith('\0') ? moduleId.slice(1) : ''
      if (id !== PACKS && !id.startsWith(PACK)) return null
      const warn = (message: string): void => this.warn(message)
      if (id === PACKS) return listModule(packIds().map((packId) => compiledPack(packId, warn)))
      const [packId = '', language, part] = id.slice(PACK.length).split('/')
      if (!packIds().includes(packId)) throw new Error(`There is no pack "${packId}" in scenarios/.`)
      const { structure, texts } = compiledPack(packId, warn)
      if (language === undefined) return packModule(structure)
      const wordings = texts[language]
      if (wordings === undefined) throw new Error(`The pack "${packId}" has no language "${language}": it has ${structure.languages.join(', ')}.`)
      return jsonModule(Object.fromEntries(Object.entries(wordings).filter(([key]) => isNote(key) === (part === 'notes'))))
    },
    configureServer(server) {
      server.watcher.add(scenariosFolder)
      server.watcher.on('all', (_event, file) => {
        const [packId = '..'] = path.relative(scenariosFolder, file).split(path.sep)
        if (packId === '..') return
        compiled.delete(packId)
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id === `\0${PACKS}` || id.startsWith(`\0${PACK}`)) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
