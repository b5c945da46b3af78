/** The layout for a side of the counter and a size: the desk's, with what the floor adds to it, or as it is seen from the line. */
import { layOutDesk, type DeskLayout, type StageSize } from './desk-layout.ts'
import { withFloor } from './floor-layout.ts'
import { asLine } from './line-layout.ts'
import type { ShiftPicture } from './shift-picture.ts'

/** From where the room is seen. */
export type View = 'desk' | 'floor' | 'line'

/** On the queue's side the player stands in line until it is her turn: then the agent is before her as a client is before the agent. */
export function viewOf({ side, agent }: ShiftPicture): View {
  return side === 'queue' ? (agent === null ? 'desk' : 'line') : side
}

const seenFrom: Readonly<Record<View, (layout: DeskLayout, aspect: number) => DeskLayout>> = {
  desk: (layout) => layout,
  floor: withFloor,
  line: asLine,
}

/** `aspect` is a figure's height divided by its width. */
export function layOutRoom(view: View, size: StageSize, aspect: number): DeskLayout {
  return seenFrom[view](layOutDesk(size, aspect), aspect)
}
