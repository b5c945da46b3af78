/** Why the player cannot speak to the client just now, in words; null where she can. */
import type { Pack } from '#scenario/pack.ts'
import type { Shift } from '#shift/shift.ts'
import type { ShiftState } from '#shift/shift-state.ts'
import { minutes } from '../minutes.ts'
import type { TextId } from '../text/en.ts'
import type { UiText } from '../ui-text.ts'
import { busyWith } from './floor-moments.ts'
import { nameOfNumber } from './names.ts'

export function heldBecause(shift: Pick<Shift, 'state' | 'events'>, t: UiText<TextId>): string | null {
  const { state } = shift
  const phoneUntil = state.counter?.phoneUntil ?? null
  if (phoneUntil !== null && phoneUntil > state.now) return t('desk.onPhone', { clock: minutes(phoneUntil - state.now + 999) })
  if (state.busyUntil > state.now) return t('desk.busy', { doing: busyWith(shift) })
  return null
}

/** The moment that was asked for, running down; null where none runs. */
export function momentLeft(pack: Pack, state: ShiftState, t: UiText<TextId>): string | null {
  const { counter } = state
  if (counter === null || counter.momentUntil === null || counter.momentUntil <= state.now) return null
  return t('desk.momentRuns', { name: nameOfNumber(pack, state, counter.client), clock: minutes(counter.momentUntil - state.now + 999) })
}
