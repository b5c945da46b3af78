/** The words of a thread: who it is about, what was said on the floor to the letter, and what was done with it at the desk. */
import type { Pack } from '#scenario/pack.ts'
import type { DebriefText } from '../debrief/debrief-words.tsx'
import { minutes } from '../minutes.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { Pair } from './pair.ts'
import type { AtTheDesk, Thread } from './thread.ts'

export function threadPerson({ floor }: Pair, { promise }: Thread): string {
  return floor.shift.state.clients[promise.client]?.person ?? ''
}

export function threadName(pack: Pack, pair: Pair, thread: Thread): string {
  return pack.people.find(({ id }) => id === threadPerson(pair, thread))?.name ?? ''
}

export function veryWords(wordings: Wordings, { floor }: Pair, { promise }: Thread): string {
  const drawn = floor.shift.state.clients[promise.client]?.drawn
  const beat = drawn?.case.beats[promise.beat]
  return drawn === undefined || beat === undefined ? '' : wordings.sayReply(drawn, drawn.case, beat.id, promise.reply)
}

/** Minutes of waiting that went with it, her own and the others'. */
export function threadMinutes({ waitedMs, othersWaitedMs }: AtTheDesk): number {
  return Math.max(1, Math.round((waitedMs + othersWaitedMs) / 60_000))
}

/** When she stood at the desk, or that she never did. */
export function whenAtDesk(t: DebriefText, { desk }: Thread): string {
  if (desk === null) return t('thread.notCome')
  return desk.calledAt === null ? t('thread.notReached', { at: minutes(desk.arrivedAt) }) : t('thread.atDesk', { at: minutes(desk.calledAt) })
}

/** In the cost of one promise stands what she lost by it; her waiting is told once, with the promise that she speaks of. */
export function whatItCost(t: DebriefText, wordings: Wordings, { promise, desk, spokenOf }: Thread): string {
  if (promise.fate === 'kept') return t(spokenOf ? 'thread.held' : 'thread.nothingLost')
  const cost = wordings.money(promise.cost)
  return desk === null || !spokenOf ? t('later.cost', { cost }) : t('thread.lost', { minutes: threadMinutes(desk), cost })
}

export function whatWasDone(t: DebriefText, { desk, spokenOf }: Thread): readonly string[] {
  if (desk === null || desk.calledAt === null) return []
  if (!spokenOf) return [t('thread.also')]
  return [t(`thread.stance.${desk.stance}`), t(desk.repaired ? 'thread.repaired' : 'thread.notRepaired')]
}
