/** Reads a condition as an author writes it (`trust >= 60 and promised.modem`), checks its types, and makes the tree that the game evaluates. */
import jsep from 'jsep'
import type { Expression, Fact } from '../pack.ts'
import { didYouMean } from './near-name.ts'

jsep.removeAllBinaryOps()
jsep.removeAllUnaryOps()
for (const [operator, precedence] of [
  ['or', 1],
  ['and', 2],
  ['==', 6],
  ['!=', 6],
  ['<', 7],
  ['>', 7],
  ['<=', 7],
  ['>=', 7],
  ['+', 9],
  ['-', 9],
  ['*', 10],
] as const)
  jsep.addBinaryOp(operator, precedence)
for (const operator of ['not', '-', '!']) jsep.addUnaryOp(operator)

/** The names that a condition may use where it stands. */
export interface Scope {
  readonly facts: readonly Fact[]
  readonly articles: ReadonlySet<string>
  /** Bits: authored flags by name, promises as `promised.<id>`. */
  readonly flags: readonly string[]
  /** Ids of the client's lines in this beat. */
  readonly lines: readonly string[]
  /** What trust and appeal have to reach for a signature, or null where nobody signs. */
  readonly signs: number | null
  /** Computed facts read facts only. */
  readonly factsOnly: boolean
}

type Kind = 'bool' | 'number' | 'enum'
interface Typed {
  readonly expression: Expression
  readonly kind: Kind
  readonly fact: Fact | null
  readonly text: string | null
}

export class ConditionError extends Error {}

/** @throws ConditionError with a message for the author. */
export function compileCondition(text: string | boolean, scope: Scope): Expression {
  if (typeof text === 'boolean') return ['value', text ? 1 : 0]
  const typed = compileExpression(text, scope)
  if (typed.kind !== 'bool') throw new ConditionError(`'${text}' is a ${typed.kind}, expected something that is true or false.`)
  return typed.expression
}

/** @throws ConditionError with a message for the author. */
export function compileExpression(text: string, scope: Scope): { readonly expression: Expression; readonly kind: Kind } {
  let tree: jsep.Expression
  try {
    tree = jsep(text)
  } catch (fault) {
    throw new ConditionError(`'${text}' cannot be read: ${fault instanceof Error ? fault.message : 'unknown form'}.`)
  }
  if (depthOf(tree) > 30) throw new ConditionError(`'${text.slice(0, 40)}…' is nested too deep.`)
  return read(tree, scope)
}

function depthOf(node: unknown): number {
  let most = 0
  const open: { node: unknown; depth: number }[] = [{ node, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    most = Math.max(most, next.depth)
    if (typeof next.node !== 'object' || next.node === null || most > 100) continue
    for (const child of Object.values(next.node)) if (typeof child === 'object' && child !== null) open.push({ node: child, depth: next.depth + 1 })
  }
  return most
}

function read(node: jsep.Expression, scope: Scope): Typed {
  switch (node.type) {
    case 'Literal':
      return literal((node as jsep.Literal).value)
    case 'Identifier':
      return named((node as jsep.Identifier).name, scope)
    case 'MemberExpression':
      return member(node as jsep.MemberExpression, scope)
    case 'UnaryExpression':
      return unary(node as jsep.UnaryExpression, scope)
    case 'BinaryExpression':
      return binary(node as jsep.BinaryExpression, scope)
    default:
      throw new ConditionError(`a ${node.type === 'Compound' ? 'list of expressions (is an "and" or "or" missing?)' : node.type} cannot stand in a condition.`)
  }
}

function literal(value: unknown): Typed {
  if (typeof value === 'boolean') return { expression: ['value', value ? 1 : 0], kind: 'bool', fact: null, text: null }
  if (typeof value === 'string') return { expression: ['value', -1], kind: 'enum', fact: null, text: value }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { expression: ['value', value], kind: 'number', fact: null, text: null }
  throw new ConditionError(`'${String(value)}' is not a whole number.`)
}

const worldNumbers = ['trust', 'tension', 'waited', 'mood', 'appeal'] as const
const worldTruths = ['called', 'acknowledged', 'written'] as const
const scopes = ['looked', 'said', 'promised', 'flag', 'fact']

function named(name: string, scope: Scope): Typed {
  if (!scope.factsOnly) {
    for (const known of worldNumbers) if (known === name) return { expression: [known], kind: 'number', fact: null, text: null }
    if (name === 'signs') return { expression: signing(scope.signs), kind: 'bool', fact: null, text: null }
    for (const known of worldTruths) if (known === name) return { expression: [known], kind: 'bool', fact: null, text: null }
  }
  throw new ConditionError(`'${name}' is not known in a condition.${didYouMean(name, [...worldNumbers, ...worldTruths, 'signs', ...scopes])}`)
}

/** A prospect signs when trust and the offer as she understood it reach her threshold. */
function signing(threshold: number | null): Expression {
  if (threshold === null) throw new ConditionError("'signs' needs the case to say from when on somebody signs (signs: 95).")
  return ['>=', ['+', ['trust'], ['appeal']], ['value', threshold]]
}

function member(node: jsep.MemberExpression, scope: Scope): Typed {
  if (node.computed || node.object.type !== 'Identifier' || node.property.type !== 'Identifier')
    throw new ConditionError('only names like flag.x or fact.x can stand in a condition.')
  const group = (node.object as jsep.Identifier).name
  const name = (node.property as jsep.Identifier).name
  if (group === 'fact') {
    const index = scope.facts.findIndex((fact) => fact.id === name)
    const fact = scope.facts[index]
    if (!fact)
      throw new ConditionError(
        `unknown fact '${name}'.${didYouMean(
          name,
          scope.facts.map((known) => known.id),
        )}`,
      )
    return { expression: ['fact', index], kind: fact.type === 'bool' ? 'bool' : fact.type === 'enum' ? 'enum' : 'number', fact, text: null }
  }
  if (scope.factsOnly) throw new ConditionError(`'${group}.${name}': a computed fact may read facts only.`)
  const truth = (expression: Expression): Typed => ({ expression, kind: 'bool', fact: null, text: null })
  if (group === 'looked') {
    if (!scope.articles.has(name)) throw new ConditionError(`unknown article '${name}'.${didYouMean(name, scope.articles)}`)
    return truth(['looked', name])
  }
  if (group === 'said') {
    const index = scope.lines.indexOf(name)
    if (index < 0) throw new ConditionError(`the client says no '${name}' in this beat.${didYouMean(name, scope.lines)}`)
    return truth(['said', index])
  }
  if (group === 'flag' || group === 'promised') {
    const bit = scope.flags.indexOf(group === 'flag' ? name : `promised.${name}`)
    if (bit < 0)
      throw new ConditionError(
        `unknown ${group === 'flag' ? 'flag' : 'promise'} '${name}'.${didYouMean(
          name,
          scope.flags.map((flag) => flag.replace('promised.', '')),
        )}`,
      )
    return truth(['flag', bit])
  }
  throw new ConditionError(`'${group}.${name}' is not known.${didYouMean(group, scopes)}`)
}

function unary(node: jsep.UnaryExpression, scope: Scope): Typed {
  const inner = read(node.argument, scope)
  if (node.operator === '-') {
    if (inner.kind !== 'number') throw new ConditionError(`'-' needs a number, not a ${inner.kind}.`)
    const [kind, value] = inner.expression
    return {
      expression: kind === 'value' && typeof value === 'number' ? ['value', -value] : ['negate', inner.expression],
      kind: 'number',
      fact: null,
      text: null,
    }
  }
  if (inner.kind !== 'bool') throw new ConditionError(`'not' needs something that is true or false, not a ${inner.kind}.`)
  return { expression: ['not', inner.expression], kind: 'bool', fact: null, text: null }
}

function binary(node: jsep.BinaryExpression, scope: Scope): Typed {
  const left = read(node.left, scope)
  const right = read(node.right, scope)
  const operator = node.operator
  const both = (kind: Kind, result: Kind): Typed => {
    if (left.kind !== kind || right.kind !== kind)
      throw new ConditionError(`'${operator}' needs a ${kind} on both sides, not a ${left.kind} and a ${right.kind}.`)
    return { expression: [operator as '+', left.expression, right.expression], kind: result, fact: null, text: null }
  }
  switch (operator) {
    case 'and':
    case 'or':
      return both('bool', 'bool')
    case '+':
    case '-':
    case '*':
      return both('number', 'number')
    case '<':
    case '<=':
    case '>':
    case '>=':
      return both('number', 'bool')
    case '==':
    case '!=': {
      if (left.kind === 'enum' || right.kind === 'enum')
        return { expression: [operator, option(left, right), option(right, left)], kind: 'bool', fact: null, text: null }
      return both(left.kind, 'bool')
    }
    default:
      throw new ConditionError(`'${operator}' cannot stand in a condition.`)
  }
}

/** An enum's quoted value becomes its index among the options of the fact on the other side. */
function option(side: Typed, other: Typed): Expression {
  if (side.text === null) {
    if (side.kind !== 'enum') throw new ConditionError(`an enum is compared with a ${side.kind}; quote one of its values.`)
    return side.expression
  }
  const options = other.fact?.options ?? []
  const index = options.indexOf(side.text)
  if (index < 0)
    throw new ConditionError(`'${side.text}' is not a value of ${other.fact ? `fact '${other.fact.id}'` : 'anything'}.${didYouMean(side.text, options)}`)
  return ['value', index]
}
