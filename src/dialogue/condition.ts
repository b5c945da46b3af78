/** Evaluates a condition: exactly, at one moment of play (as a closure, made once), or with three values, where emotion and time are still open. */
import type { Expression } from '#scenario/pack.ts'
import type { ConversationState, Surroundings } from './conversation.ts'

/** Trust and tension are compared in whole points, as authors write them. */
export type Evaluate = (state: ConversationState, facts: readonly number[], around: Surroundings) => number

export function evaluator(expression: Expression): Evaluate {
  switch (expression[0]) {
    case 'value': {
      const value = expression[1]
      return () => value
    }
    case 'trust':
      return (state) => Math.floor(state.trust / 100)
    case 'tension':
      return (state) => Math.floor(state.tension / 100)
    case 'waited':
      return (_state, _facts, around) => around.waited
    case 'mood':
      return (_state, _facts, around) => around.mood
    case 'called':
      return (state) => (state.called ? 1 : 0)
    case 'appeal':
      return (state) => state.appeal
    case 'written':
      return (state) => (state.written ? 1 : 0)
    case 'acknowledged':
      return (state) => (state.acknowledged ? 1 : 0)
    case 'looked': {
      const article = expression[1]
      return (_state, _facts, around) => (around.looked.has(article) ? 1 : 0)
    }
    case 'said': {
      const line = expression[1]
      return (state) => (state.line === line ? 1 : 0)
    }
    case 'flag': {
      const bit = 1 << expression[1]
      return (state) => ((state.flags & bit) !== 0 ? 1 : 0)
    }
    case 'fact': {
      const index = expression[1]
      return (_state, facts) => facts[index] ?? 0
    }
    case 'not': {
      const inner = evaluator(expression[1])
      return (state, facts, around) => (inner(state, facts, around) === 0 ? 1 : 0)
    }
    case 'negate': {
      const inner = evaluator(expression[1])
      return (state, facts, around) => -inner(state, facts, around)
    }
    default:
      return joined(expression[0], evaluator(expression[1]), evaluator(expression[2]))
  }
}

type Joint = 'and' | 'or' | '+' | '-' | '*' | '==' | '!=' | '<' | '<=' | '>' | '>='

function joined(operator: Joint, left: Evaluate, right: Evaluate): Evaluate {
  switch (operator) {
    case 'and':
      return (state, facts, around) => (left(state, facts, around) !== 0 && right(state, facts, around) !== 0 ? 1 : 0)
    case 'or':
      return (state, facts, around) => (left(state, facts, around) !== 0 || right(state, facts, around) !== 0 ? 1 : 0)
    case '+':
      return (state, facts, around) => left(state, facts, around) + right(state, facts, around)
    case '-':
      return (state, facts, around) => left(state, facts, around) - right(state, facts, around)
    case '*':
      return (state, facts, around) => left(state, facts, around) * right(state, facts, around)
    default:
      return (state, facts, around) => compare(operator, left(state, facts, around), right(state, facts, around))
  }
}

function compare(operator: Exclude<Joint, 'and' | 'or' | '+' | '-' | '*'>, left: number, right: number): number {
  switch (operator) {
    case '==':
      return left === right ? 1 : 0
    case '!=':
      return left !== right ? 1 : 0
    case '<':
      return left < right ? 1 : 0
    case '<=':
      return left <= right ? 1 : 0
    case '>':
      return left > right ? 1 : 0
    case '>=':
      return left >= right ? 1 : 0
  }
}

/** What is known of a conversation when emotion, time and look-ups are left open. */
export interface Known {
  readonly flags: number
  readonly acknowledged: boolean
  readonly facts: readonly number[]
}

/** The value where it is the same whatever emotion and time bring; else null: open both ways. */
export function settled(expression: Expression, known: Known): number | null {
  switch (expression[0]) {
    case 'value':
      return expression[1]
    case 'fact':
      return known.facts[expression[1]] ?? 0
    case 'flag':
      return (known.flags & (1 << expression[1])) !== 0 ? 1 : 0
    case 'acknowledged':
      return known.acknowledged ? 1 : 0
    case 'trust':
    case 'tension':
    case 'waited':
    case 'mood':
    case 'appeal':
    case 'written':
    case 'called':
    case 'looked':
    case 'said':
      return null
    case 'not': {
      const inner = settled(expression[1], known)
      return inner === null ? null : inner === 0 ? 1 : 0
    }
    case 'negate': {
      const inner = settled(expression[1], known)
      return inner === null ? null : -inner
    }
    case 'and':
    case 'or': {
      const decisive = expression[0] === 'or'
      const left = settled(expression[1], known)
      const right = settled(expression[2], known)
      if ((left !== null && (left !== 0) === decisive) || (right !== null && (right !== 0) === decisive)) return decisive ? 1 : 0
      return left === null || right === null ? null : decisive ? 0 : 1
    }
    default: {
      const left = settled(expression[1], known)
      const right = settled(expression[2], known)
      if (left === null || right === null) return null
      switch (expression[0]) {
        case '+':
          return left + right
        case '-':
          return left - right
        case '*':
          return left * right
        default:
          return compare(expression[0], left, right)
      }
    }
  }
}
