// A condition in words, for people who hold a sheet of paper. What the draw decides is decided here already, and disappears.

import { evaluator } from '#dialogue/condition.ts'
import { nobody, nowhere } from '#dialogue/draw-case.ts'
import type { Expression } from '#scenario/pack.ts'

/** How the things of one beat are called on paper. */
export interface Called {
  readonly language: string
  page(article: string): string
  /** The client's line of this beat. */
  line(index: number): string
  /** Which replies raise the flag. */
  flag(bit: number): string
}

/** Decided by the draw, or what still has to be seen in play. */
export type Open = { readonly decided: boolean } | { readonly decided: null; readonly rest: Expression }

export function inDraw(expression: Expression | null, facts: readonly number[]): Open {
  if (expression === null) return { decided: true }
  switch (expression[0]) {
    case 'and':
    case 'or': {
      const settles = expression[0] === 'or'
      const [, first, second] = expression as readonly ['and' | 'or', Expression, Expression]
      const left = inDraw(first, facts)
      const right = inDraw(second, facts)
      if (left.decided === settles || right.decided === settles) return { decided: settles }
      if (left.decided !== null) return right
      if (right.decided !== null) return left
      return { decided: null, rest: [expression[0], left.rest, right.rest] }
    }
    case 'not': {
      const inner = inDraw(expression[1] as Expression, facts)
      return inner.decided === null ? { decided: null, rest: ['not', inner.rest] } : { decided: !inner.decided }
    }
    default:
      return readsPlay(expression) ? { decided: null, rest: expression } : { decided: evaluator(expression)(nobody, facts, nowhere) !== 0 }
  }
}

function readsPlay(expression: Expression): boolean {
  if (expression[0] === 'value' || expression[0] === 'fact') return false
  const parts = expression.slice(1).filter((part): part is Expression => Array.isArray(part))
  return parts.length === 0 || parts.some(readsPlay)
}

interface Phrases {
  readonly and: string
  readonly or: string
  readonly not: string
  readonly page: readonly [yes: string, no: string]
  readonly line: readonly [yes: string, no: string]
  readonly reply: readonly [yes: string, no: string]
  readonly called: readonly [yes: string, no: string]
  readonly written: readonly [yes: string, no: string]
  readonly acknowledged: readonly [yes: string, no: string]
  readonly numbers: Readonly<Record<'trust' | 'tension' | 'waited' | 'mood' | 'appeal', string>>
  readonly compares: Readonly<Record<'==' | '!=' | '<' | '<=' | '>' | '>=', string>>
}

const en: Phrases = {
  and: 'and',
  or: 'or',
  not: 'not',
  page: ['the page “{}” was opened', 'the page “{}” was not opened'],
  line: ['the client said {}', 'the client did not say {}'],
  reply: ['{} was said before', '{} was not said before'],
  called: ['the other department was called', 'the other department was not called'],
  written: ['it was sent in writing', 'it was not sent in writing'],
  acknowledged: ['a feeling was named before', 'no feeling was named before'],
  numbers: { trust: 'trust', tension: 'tension', waited: 'minutes waited', mood: 'the mood of the room', appeal: 'appeal' },
  compares: { '==': 'is', '!=': 'is not', '<': 'is below', '<=': 'is at most', '>': 'is above', '>=': 'is at least' },
}

const ro: Phrases = {
  and: 'și',
  or: 'sau',
  not: 'nu',
  page: ['s-a deschis pagina „{}”', 'nu s-a deschis pagina „{}”'],
  line: ['clientul a spus {}', 'clientul n-a spus {}'],
  reply: ['s-a spus înainte {}', 'nu s-a spus înainte {}'],
  called: ['s-a sunat la celălalt departament', 'nu s-a sunat la celălalt departament'],
  written: ['s-a trimis în scris', 'nu s-a trimis în scris'],
  acknowledged: ['s-a numit înainte ce simte', 'nu s-a numit înainte ce simte'],
  numbers: { trust: 'încrederea', tension: 'tensiunea', waited: 'minutele de așteptare', mood: 'starea sălii', appeal: 'atracția ofertei' },
  compares: { '==': 'este', '!=': 'nu este', '<': 'e sub', '<=': 'e cel mult', '>': 'e peste', '>=': 'e cel puțin' },
}

export function conditionWords(expression: Expression, facts: readonly number[], called: Called): string {
  const phrases = called.language === 'ro' ? ro : en
  const say = (pair: readonly [string, string], isSo: boolean, name = ''): string => pair[isSo ? 0 : 1].replace('{}', () => name)

  const number = (part: Expression): string => {
    if (!readsPlay(part)) return String(evaluator(part)(nobody, facts, nowhere))
    switch (part[0]) {
      case 'trust':
      case 'tension':
      case 'waited':
      case 'mood':
      case 'appeal':
        return phrases.numbers[part[0]]
      case '+':
      case '-':
      case '*':
        return `${number(part[1])} ${part[0] === '-' ? '−' : part[0] === '*' ? '×' : '+'} ${number(part[2])}`
      case 'negate':
        return `−${number(part[1])}`
      default:
        return words(part, true)
    }
  }

  const words = (part: Expression, isSo: boolean): string => {
    switch (part[0]) {
      case 'not':
        return words(part[1] as Expression, !isSo)
      case 'and':
      case 'or': {
        const both = [part[1], part[2]].map((one) => {
          const inner = words(one as Expression, isSo)
          return (one as Expression)[0] === 'and' || (one as Expression)[0] === 'or' ? `(${inner})` : inner
        })
        // Not both is: one of them not.
        return both.join(` ${(part[0] === 'and') === isSo ? phrases.and : phrases.or} `)
      }
      case 'looked':
        return say(phrases.page, isSo, called.page(part[1]))
      case 'said':
        return say(phrases.line, isSo, called.line(part[1]))
      case 'flag':
        return say(phrases.reply, isSo, called.flag(part[1]))
      case 'called':
      case 'written':
      case 'acknowledged':
        return say(phrases[part[0]], isSo)
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=': {
        const [, left, right] = part as readonly [keyof typeof opposite, Expression, Expression]
        return `${number(left)} ${phrases.compares[isSo ? part[0] : opposite[part[0]]]} ${number(right)}`
      }
      default:
        return isSo ? number(part) : `${phrases.not} ${number(part)}`
    }
  }
  return words(expression, true)
}

const opposite = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
