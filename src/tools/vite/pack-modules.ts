// Vite plugin: turns the packs in scenarios/ into modules of compiled JSON, so that the browser never meets YAML.
//   virtual:packs                 the list: id, title, languages, and how to load each (typed in src/app/virtual-packs.d.ts)
//   virtual:pack/<id>             the compiled pack
//   virtual:pack/<id>/source      its files as they are written, for the workbench
//   virtual:pack/<id>/<language>  its wordings in one language, of each case the title and what it is about
//   virtual:pack/<id>/<language>/case/<case>  what is said in this case
//   virtual:pack/<id>/<language>/rest  what is said in all cases, and the notes on it that only the debrief shows
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

/** Which of the wordings a module holds: of one case, of all, or what is left. */
function wordsOf({ structure, texts }: CompiledPack, language: string, part: string): Record<string, string> | null {
  const all = texts[language]
  if (all === undefined) return null
  const owner = new Map(structure.cases.map((one) => [one.id, one]))
  const caseOf = (id: string): string | null => {
    const [first = ''] = id.split('.')
    return owner.has(first) && !/^[^.]+\.(?:title|about)$/.test(id) ? first : null
  }
  const isIn = (id: string): boolean => {
    const whose = caseOf(id)
    if (part === '') return whose === null
    return part === 'rest' ? whose !== null : whose === part.slice('case/'.length) && !id.endsWith('.note')
  }
  return Object.fromEntries(Object.entries(all).filter(([id]) => isIn(id)))
}

// Every import is spelt out, because the bundler must see which packs and languages there are.
function listModule(packs: readonly CompiledPack[]): string {
  const entries = packs.map(({ structure: { id, title, languages, cases } }) => {
    const load = (name: string, module: string): string => `${JSON.stringify(name)}: () => import(${JSON.stringify(module)})`
    const loaders = (part: string): string => `{ ${languages.map((language) => load(language, `${PACK}${id}/${language}${part}`)).join(', ')} }`
    const caseLoaders = languages.map((language) => {
      const each = cases.map((one) => load(one.id, `${PACK}${id}/${language}/case/${one.id}`))
      return `${JSON.stringify(language)}: { ${each.join(', ')} }`
    })
    return `{
      ...${JSON.stringify({ id, title, languages })},
      loadPack: async () => (await import(${JSON.stringify(PACK + id)})).default,
      loadTexts: (language) => textsOf(${loaders('')}, language),
      loadCase: (language, id) => textsOf({ ${caseLoaders.join(', ')} }[language], id),
      loadSource: async () => new Map((await import(${JSON.stringify(`${PACK}${id}/source`)})).default),
      loadRest: (language) => textsOf(${loaders('/rest')}, language),
    }`
  })
  return `
    async function textsOf(loaders, name) {
      if (!Object.hasOwn(loaders ?? {}, name)) throw new Error('This pack has no words "' + name + '".');
      return (await loaders[name]()).default;
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
      const [packId = '', language, ...part] = id.slice(PACK.length).split('/')
      if (!packIds().includes(packId)) throw new Error(`There is no pack "${packId}" in scenarios/.`)
      if (language === 'source') return jsonModule([...readPackFolder(path.join(scenariosFolder, packId))])
      const pack = compiledPack(packId, warn)
      const { structure } = pack
      if (language === undefined) return packModule(structure)
      const wordings = wordsOf(pack, language, part.join('/'))
      if (wordings === null) throw new Error(`The pack "${packId}" has no language "${language}": it has ${structure.languages.join(', ')}.`)
      return jsonModule(wordings)
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
