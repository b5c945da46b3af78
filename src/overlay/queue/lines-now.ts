/** What the human client can say just now: all lines of the beat, in one order for this visit, whichever the rules would have picked. */
import { randomStream, shuffled } from '#scenario/random-stream.ts'
import type { Shift } from '#shift/shift.ts'
import type { Spoken } from '../debrief/spoken.ts'
import { opensAt } from './trust-doors.ts'

export interface LineNow {
  readonly id: string
  readonly text: string
  /** It opens what is not said unasked. */
  readonly isOpen: boolean
}

/** Empty while it is not her turn to speak. */
export function linesNow({ seed, state }: Pick<Shift, 'seed' | 'state'>, spoken: Spoken): readonly LineNow[] {
  const { counter, human } = state
  if (counter === null || counter.client !== human || !counter.choosing) return []
  const { beat } = counter.talk
  const lines = state.clients[human]?.drawn.case.beats[beat]?.lines ?? []
  return shuffled(
    lines.map((line, index) => ({ id: line.id, text: spoken.bubbleWords(human, { kind: 'line', beat, line: index }), isOpen: opensAt(line) !== null })),
    randomStream(seed, beat, 'order'),
  )
}
