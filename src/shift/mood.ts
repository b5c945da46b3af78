/** The room: its mood, and the life that the queue has by itself (sighs, shouts, somebody films, somebody helps). */
import { murmurEffects, murmurRarity } from './constants.ts'
import type { MurmurKind } from '#scenario/murmur.ts'
import { clientAt, move, record } from './play.ts'
import type { Play } from './play.ts'

/** Mean tension of everybody in the room, and what is loud by itself. 0..10000. */
export function updateMood(play: Play): void {
  const { state } = play
  let sum = 0
  for (const number of state.queue) sum += clientAt(play, number).tension
  let people = state.queue.length
  if (state.counter) {
    sum += state.counter.talk.tension
    people++
  }
  state.mood = Math.min(10000, (people === 0 ? 0 : Math.floor(sum / people)) + play.plan.loud * 100)
}

/** Once a tick. Draws the same numbers whatever happens, so that one choice does not change all later murmurs. */
export function murmur(play: Play): void {
  const { state } = play
  const chance = play.murmurs.between(0, 9999)
  const pick = play.murmurs.between(0, 9999)
  if (state.queue.length === 0 || chance >= Math.floor(state.mood / murmurRarity)) return
  const level = Math.floor(state.mood / 100)
  const fitting = play.pack.murmurs.filter((one) => one.from <= level && (one.kind !== 'help' || state.queue.length > 1))
  const chosen = fitting[pick % Math.max(1, fitting.length)]
  if (!chosen) return
  const client = speaker(play, chosen.kind)
  record(play, { at: play.state.now, kind: eventOf[chosen.kind], client, murmur: chosen.id })
  if (chosen.kind === 'shout') {
    const place = state.queue.indexOf(client)
    for (const neighbour of [place - 1, place + 1]) addTension(play, state.queue[neighbour], murmurEffects.shoutToNeighbours)
  } else if (chosen.kind === 'help')
    addTension(
      play,
      state.queue.find((number) => number !== client),
      -murmurEffects.helpToHelped,
    )
  else if (chosen.kind === 'film' && state.counter) move(play, state.counter, { type: 'disturbed' }, 'disturbed')
}

const eventOf = { sigh: 'clientSighed', shout: 'clientShouted', film: 'someoneFilmed', help: 'someoneHelped' } as const satisfies Record<MurmurKind, string>

/** The tensest complains, the calmest helps; ties go to the one further in front. */
function speaker(play: Play, kind: MurmurKind): number {
  let chosen = play.state.queue[0] ?? 0
  for (const number of play.state.queue) {
    const tension = clientAt(play, number).tension
    const best = clientAt(play, chosen).tension
    if (kind === 'help' ? tension < best : tension > best) chosen = number
  }
  return chosen
}

export function addTension(play: Play, number: number | undefined, amount: number): void {
  if (number === undefined) return
  const client = clientAt(play, number)
  client.tension = Math.max(0, Math.min(10000, client.tension + amount))
}
