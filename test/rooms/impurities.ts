// Finds what a pure room must not contain, in the parsed code: strings and comments do not count, and neither do names of properties.

import { parseSync } from '@swc/core'

export type Impurity = { readonly line: number; readonly what: string }

// `pow`, `log`, `exp`, `sin` and their kin differ between engines; these do not.
const exactMath = new Set(['abs', 'ceil', 'floor', 'imul', 'clz32', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'])

// `window`, `document` and the like are left to tsconfig.pure.json, in which they are unknown names: a local `document` is an honest word.
const platformNames = new Set([
  'Date',
  'Intl',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'setImmediate',
  'setInterval',
  'setTimeout',
])

const platformMethods = /^(localeCompare|toLocale\w*)$/

type Node = { readonly type: string; readonly span?: { readonly start: number }; readonly [field: string]: unknown }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function isName(value: unknown, name?: string): value is Node {
  return isNode(value) && value.type === 'Identifier' && (name === undefined || value['value'] === name)
}

export function impurities(source: string, fileName: string): Impurity[] {
  const program = parseSync(source, { syntax: 'typescript', tsx: fileName.endsWith('x'), target: 'es2022' })
  const found: Impurity[] = []
  // swc counts bytes from where its previous file ended, and from 1.
  const bytes = Buffer.from(source)
  const firstByte = program.span.end - bytes.length

  const report = (node: Node, what: string): void => {
    const offset = (node.span?.start ?? firstByte) - firstByte
    found.push({ line: bytes.subarray(0, Math.max(0, offset)).toString().split('\n').length, what })
  }

  const visitMember = (node: Node): void => {
    const { object, property } = node
    const name = isName(property) ? String(property['value']) : null
    if (name !== null && platformMethods.test(name)) report(node, name)
    if (isName(object, 'Math')) {
      if (name === null || !exactMath.has(name)) report(node, `Math.${name ?? '[…]'}`)
    } else visit(object)
    if (name === null) visit(property)
  }

  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    if (!isNode(value)) return Object.values(value).forEach(visit)
    if (value.type === 'MemberExpression') return visitMember(value)
    if (isName(value)) {
      const name = String(value['value'])
      // Math on its own (`const { random } = Math`) would hide what is taken from it.
      if (platformNames.has(name) || name === 'Math') report(value, name)
      return
    }
    const operator = value['operator']
    if (operator === '**' || operator === '**=') report(value, operator)
    for (const [field, child] of Object.entries(value)) {
      // The name of a property, method or field; a computed one is wrapped in a node of its own.
      if (field === 'key' && isName(child)) continue
      visit(child)
    }
  }

  visit(program.body)
  return found
}
