/** What belongs to one side alone: who signs must be asked whether she does; what a promise gives birth to must be able to quote it. */
import type { Beat, Ending, Expression } from '../pack.ts'
import type { CaseContext } from './case-context.ts'
import { didYouMean } from './near-name.ts'
import type { CaseYaml } from './schema.ts'

export function checkSigning(written: CaseYaml, beats: readonly Beat[], endings: readonly Ending[], { source }: CaseContext): void {
  const isFloor = written.side === 'floor'
  if (isFloor && written.signs === undefined) source.error(['side'], 'signs', 'a floor case says from when on the prospect signs (signs: 95).')
  if (isFloor && !endings.some((ending) => ending.signed))
    source.error(['endings'], 'signs', 'nobody can sign in this floor case: one ending needs signed: true.')
  if (!isFloor)
    for (const [key, value] of Object.entries({ signs: written.signs, quotes: written.quotes, inWriting: written.inWriting, appeal: written.appeal }))
      if (value !== undefined) source.error([key], 'side', `'${key}' belongs to the sales floor; this case is played at the desk.`)
  if (!isFloor && endings.some((ending) => ending.signed)) source.error(['endings'], 'side', 'nobody signs at the desk.')
  for (const beat of beats)
    for (const [i, reply] of beat.replies.entries())
      for (const { when, to } of reply.routes)
        if (to < 0 && endings[-1 - to]?.signed === true && !reads(when))
          source.error(['beats', beat.id, 'replies', i, 'to'], 'signs', `'${reply.id}' leads to a signature that nobody was asked for; write when: signs.`)
}

/** A born case and its ledger facts fit together. */
export function checkBorn(written: CaseYaml, { source, facts }: CaseContext): void {
  const promised = facts.find((fact) => fact.ledger === 'promise')
  const born = Object.keys(written.born ?? {})
  if (born.length === 0 && facts.every((fact) => fact.ledger === null)) return
  if (written.side !== 'desk') source.error(['born'], 'born', 'only desk cases are born of promises.')
  if (!promised || promised.type !== 'enum')
    return source.error(['born'], 'born', 'a case that is born of promises needs a fact with ledger: promise, an enum of them.')
  for (const option of promised.options)
    if (!born.includes(option))
      source.error(['facts', promised.id, 'options', option], 'born', `'${option}' is not among the promises in 'born'.${didYouMean(option, born)}`)
  for (const promise of born)
    if (!promised.options.includes(promise))
      source.error(['born', promise], 'born', `'${promised.id}' has no option '${promise}'.${didYouMean(promise, promised.options)}`)
}

function reads(expression: Expression | null): boolean {
  return expression !== null && (expression[0] === 'appeal' || expression.some((part) => Array.isArray(part) && reads(part as Expression)))
}
