/** Between which values a condition lies, where emotion is known within limits and look-ups and time are open. [1, 1] = always true there, [0, 0] = never. */
import type { Known } from '#dialogue/condition.ts'
import type { Expression } from '#scenario/pack.ts'

export type Range = readonly [least: number, most: number]

/** `trust` and `appeal` in points; `none`: what this case does not have at all (no colleague, nothing to write). */
export interface KnownMood {
  readonly trust: Range
  readonly appeal: Range
  readonly mayCall: boolean
  readonly mayWrite: boolean
  /** A page that has not been opened. */
  readonly shut: string | null
}

const either: Range = [0, 1]
const yes: Range = [1, 1]
const no: Range = [0, 0]
const percent: Range = [0, 100]
/** Nobody waits longer than a day. */
const minutes: Range = [0, 1440]

export function rangeOf(expression: Expression, known: Known, mood: KnownMood): Range {
  switch (expression[0]) {
    case 'value':
      return [expression[1], expression[1]]
    case 'fact': {
      const value = known.facts[expression[1]] ?? 0
      return [value, value]
    }
    case 'flag':
      return (known.flags & (1 << expression[1])) !== 0 ? yes : no
    case 'acknowledged':
      return known.acknowledged ? yes : no
    case 'trust':
      return mood.trust
    case 'appeal':
      return mood.appeal
    case 'tension':
    case 'mood':
      return percent
    case 'waited':
      return minutes
    case 'called':
      return mood.mayCall ? either : no
    case 'written':
      return mood.mayWrite ? either : no
    case 'looked':
      return expression[1] === mood.shut ? no : either
    case 'said':
      return either
    case 'not': {
      const [least, most] = truthOf(rangeOf(expression[1], known, mood))
      return [1 - most, 1 - least]
    }
    case 'negate': {
      const [least, most] = rangeOf(expression[1], known, mood)
      return [-most, -least]
    }
    default:
      return joined(expression[0], rangeOf(expression[1], known, mood), rangeOf(expression[2], known, mood))
  }
}

function truthOf([least, most]: Range): Range {
  return [least > 0 || most < 0 ? 1 : 0, least === 0 && most === 0 ? 0 : 1]
}

function joined(operator: Exclude<Expression[0], 'value' | 'not' | 'negate'>, left: Range, right: Range): Range {
  switch (operator) {
    case 'and': {
      const [a, b] = [truthOf(left), truthOf(right)]
      return [Math.min(a[0], b[0]), Math.min(a[1], b[1])]
    }
    case 'or': {
      const [a, b] = [truthOf(left), truthOf(right)]
      return [Math.max(a[0], b[0]), Math.max(a[1], b[1])]
    }
    case '+':
      return [left[0] + right[0], left[1] + right[1]]
    case '-':
      return [left[0] - right[1], left[1] - right[0]]
    case '*': {
      const products = [left[0] * right[0], left[0] * right[1], left[1] * right[0], left[1] * right[1]]
      return [Math.min(...products), Math.max(...products)]
    }
    case '<':
      return [left[1] < right[0] ? 1 : 0, left[0] < right[1] ? 1 : 0]
    case '<=':
      return [left[1] <= right[0] ? 1 : 0, left[0] <= right[1] ? 1 : 0]
    case '>':
      return [left[0] > right[1] ? 1 : 0, left[1] > right[0] ? 1 : 0]
    case '>=':
      return [left[0] >= right[1] ? 1 : 0, left[1] >= right[0] ? 1 : 0]
    case '==':
      return equal(left, right)
    case '!=': {
      const [least, most] = equal(left, right)
      return [1 - most, 1 - least]
    }
    default:
      return either
  }
}

function equal(left: Range, right: Range): Range {
  const same = left[0] === left[1] && right[0] === right[1] && left[0] === right[0]
  return [same ? 1 : 0, left[0] <= right[1] && right[0] <= left[1] ? 1 : 0]
}
