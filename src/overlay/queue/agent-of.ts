/** Who serves in each department, and the face that she shows to a client: their looks are in the pack of people that every pack shares. */
import type { Side } from '#scenario/pack.ts'
import type { Face } from '#shift/face.ts'
import type { Shift } from '#shift/shift.ts'
import { agentDoing } from './agent-doing.ts'

const agents: Readonly<Record<Side, string>> = { desk: 'elena', floor: 'mihai' }

export const agentOf = (side: Side): string => agents[side]

/** After what was said last: warm, hurt or plain; and how it looks to work. */
export function faceOfAgent(shift: Pick<Shift, 'state' | 'events'>): Face {
  const doing = agentDoing(shift)
  if (doing === 'phones') return 'explaining'
  if (doing === 'types' || doing === 'writes') return 'serious'
  const { counter } = shift.state
  const last = counter === null ? undefined : shift.events.findLast((event) => event.kind === 'replyChosen' && event.client === counter.client)
  if (last?.kind !== 'replyChosen') return 'solemn'
  if (last.harms.length > 0) return 'contempt'
  const said = shift.state.clients[last.client]?.drawn.case.beats[last.beat]?.replies.find(({ id }) => id === last.reply)
  if (said === undefined || said.reaction + said.interpretation === 0) return 'serious'
  return said.reaction > 1 ? 'concerned' : 'smile'
}
