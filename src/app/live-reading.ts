/** The live meters of a game, worked out again only after a reply. */
import type { MeterReading } from '#overlay/desk/top-bar.tsx'
import { liveMeter } from '#score/live-meter.ts'
import type { SoloGame } from './solo-game.ts'

export function meterOf({ shift }: SoloGame): () => MeterReading {
  let read = -1
  let reading: MeterReading = { empathy: null, accuracy: null }
  return () => {
    if (shift.events.length === read) return reading
    const from = Math.max(0, read)
    read = shift.events.length
    const fresh = shift.events.slice(from).filter(({ kind }) => kind === 'replyChosen' || kind === 'promiseSettled').length
    if (fresh > 0) {
      reading = liveMeter(shift.state.clients, shift.events)
    }
    return reading
  }
}
