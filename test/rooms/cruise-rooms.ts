// Reads every import below a project's src/ and holds it against the table of rooms. The parser is named on purpose:
// beside TypeScript 7, dependency-cruiser left to itself reads no TypeScript at all and finds nothing wrong.

import { cruise } from 'dependency-cruiser'
import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'
import { pureRooms, roomTable } from './room-table.ts'

export type CruisedRooms = { readonly modules: readonly string[]; readonly violations: readonly string[] }

const SOURCE = /\.(ts|tsx|js|cjs)$/

function rules(): IForbiddenRuleType[] {
  const borders = Object.entries(roomTable).map(([room, mayImport]): IForbiddenRuleType => ({
    name: `${room} may import ${mayImport.length === 0 ? 'no other room' : mayImport.join(', ')}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...mayImport].join('|')})/` },
  }))
  return [
    ...borders,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    // Phaser's parts and the packs are named by Vite plugins; any other unresolved import would slip past the borders.
    { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(phaser-src/|virtual:)' } },
    {
      name: 'pure rooms know no platform',
      severity: 'error',
      from: { path: `^src/(${pureRooms.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
  ]
}

export async function cruiseRooms(projectFolder: string): Promise<CruisedRooms> {
  const options: ICruiseOptions = {
    baseDir: projectFolder,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    validate: true,
    ruleSet: { forbidden: rules() },
  }
  const { output } = await cruise(['src'], options, {
    extensions: ['.ts', '.tsx', '.js', '.cjs'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'node', 'default'],
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of modules')
  return {
    modules: output.modules.map(({ source }) => source).filter((source) => source.startsWith('src/') && SOURCE.test(source)),
    violations: output.summary.violations.map(({ from, to, rule }) => `${from} -> ${to}: ${rule.name}`),
  }
}
