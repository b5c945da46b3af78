/** What a case hangs on: the facts that its conditions and claims read, and the flags that open or shut a way. Two draws that agree in these play alike. */
import type { Case, Expression, Reply } from '#scenario/pack.ts'
import type { DrawnCase } from './conversation.ts'

interface WhatDecides {
  readonly facts: readonly number[]
  /** Bits of the flags that replies and routes read. */ readonly flags: number
}

const known = new WeakMap<Case, WhatDecides>()

/** Equal for draws of one case that play alike. */
export function drawKey(drawn: DrawnCase): string {
  let key = ''
  for (const fact of whatDecides(drawn.case).facts) key += `${drawn.facts[fact] ?? 0},`
  return key
}

export function decidingFlags(one: Case): number {
  return whatDecides(one).flags
}

/** Indexes of the facts that its conditions and claims read. */
export function decidingFacts(one: Case): readonly number[] {
  return whatDecides(one).facts
}

function whatDecides(one: Case): WhatDecides {
  const found = known.get(one)
  if (found) return found
  const facts = new Set<number>()
  let flags = 0
  const read = (expression: Expression | null | undefined, opensWay: boolean): void => {
    if (!expression) return
    if (expression[0] === 'fact') facts.add(expression[1])
    else if (expression[0] === 'flag') {
      if (opensWay) flags |= 1 << expression[1]
    } else for (const part of expression) if (Array.isArray(part)) read(part as Expression, opensWay)
  }
  const readReply = (reply: Reply): void => {
    read(reply.when, true)
    for (const route of reply.routes) read(route.when, true)
    for (const claim of reply.claims) {
      facts.add(claim.fact)
      read(claim.noticed, false)
    }
    read(reply.promise?.feasible, false)
    read(reply.promise?.kept, false)
    read(reply.promise?.gap, false)
    for (const gain of reply.appeal) read(gain.when, false)
  }
  for (const beat of one.beats) {
    for (const line of beat.lines) read(line.when, false)
    for (const fact of beat.requires) facts.add(fact)
    for (const reply of beat.replies) readReply(reply)
  }
  for (const ending of one.endings) for (const line of ending.lines) read(line.when, false)
  read(one.handOver?.free, false)
  const made = { facts: [...facts].sort((a, b) => a - b), flags }
  known.set(one, made)
  return made
}
