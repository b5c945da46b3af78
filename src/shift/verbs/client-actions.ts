/** What a human client does: says one of her lines at the counter, presses on the room while she waits, or leaves. */
import { pressureEveryMs, pressures } from '../constants.ts'
import { announceBeat, beatOf, endConversation } from '../counter.ts'
import { addTension } from '../mood.ts'
import { clientAt, move, record, surroundings } from '../play.ts'
import type { Play } from '../play.ts'
import type { Pressure } from '../input.ts'
import type { Refusal } from '../refusal.ts'
import { leaveNow } from '../waiting.ts'

export function sayLine(play: Play, id: string): Refusal | null {
  const { counter, human } = play.state
  if (!counter || counter.client !== human || !counter.choosing) return 'notYourTurn'
  const line = beatOf(play, counter)?.lines.findIndex((one) => one.id === id) ?? -1
  if (line < 0) return 'unknownLine'
  const { drawn } = clientAt(play, counter.client)
  counter.talk = play.engine.send(drawn, counter.talk, { type: 'said', line }, surroundings(play, counter))
  announceBeat(play, counter)
  return null
}

/** Also at the counter: nobody stops being angry there. */
export function press(play: Play, how: Pressure): Refusal | null {
  const { state } = play
  const { human, counter } = state
  if (human === null) return 'notYourTurn'
  const client = clientAt(play, human)
  if (client.phase !== 'waiting' && client.phase !== 'counter') return 'notYourTurn'
  if (state.now < state.pressedUntil) return 'busy'
  state.pressedUntil = state.now + pressureEveryMs
  const effect = pressures[how]
  record(play, { at: state.now, kind: 'clientPressed', client: human, how })
  const place = state.queue.indexOf(human)
  if (place >= 0) for (const neighbour of [place - 1, place + 1]) addTension(play, state.queue[neighbour], effect.neighbours)
  if (counter && effect.counter + (counter.client === human ? effect.self : 0) !== 0)
    move(play, counter, { type: 'pressed', tension: counter.client === human ? effect.self : effect.counter }, 'pressed')
  if (counter?.client !== human) addTension(play, human, effect.self)
  return null
}

export function leaveQueue(play: Play): Refusal | null {
  const { state } = play
  const { human, counter } = state
  if (human === null) return 'notYourTurn'
  if (counter?.client === human) endConversation(play, counter, 'walkedOut', false)
  else if (clientAt(play, human).phase === 'waiting') leaveNow(play, human)
  else return 'notYourTurn'
  return null
}
