/** What a condition is made of: the names that it reads, and whether it reads one of a kind. */
import type { Expression } from '#scenario/pack.ts'

export function partsOf(expression: Expression): Expression[] {
  return expression.slice(1).filter((part): part is Expression => Array.isArray(part))
}

/** The expression itself and everything in it. */
export function everyPart(expression: Expression | null): Expression[] {
  return expression === null ? [] : [expression, ...partsOf(expression).flatMap(everyPart)]
}

export function reads(expression: Expression | null, ...names: readonly Expression[0][]): boolean {
  return everyPart(expression).some(([name]) => names.includes(name))
}

export function articlesIn(expression: Expression | null): string[] {
  return everyPart(expression).flatMap((part) => (part[0] === 'looked' ? [part[1]] : []))
}

export function factsIn(expression: Expression | null): number[] {
  return everyPart(expression).flatMap((part) => (part[0] === 'fact' ? [part[1]] : []))
}

export function flagsIn(expression: Expression | null): number[] {
  return everyPart(expression).flatMap((part) => (part[0] === 'flag' ? [part[1]] : []))
}
