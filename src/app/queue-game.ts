/** A shift in which a bot works the counter and a human is the client: the bot's steps are let in as time passes, so that whoever runs the clock needs to know nothing of it. */
import type { BotName } from '#bots/bot.ts'
import { workShift } from '#bots/play-shift.ts'
import type { Shift } from '#shift/shift.ts'

/**
 * The same shift, served by a bot of this name. What the bot does is in the log like everything else, so a log is lived again without it;
 * opened in its middle, the bot begins its beat anew.
 */
export function servedShift(shift: Shift, agent: BotName): Shift {
  const work = workShift(shift, agent, shift.seed)
  let until: number | null = shift.state.now
  const isStill = (): boolean => shift.state.paused || shift.state.phase === 'ended'
  return {
    ...shift,
    advanceTo(ms) {
      while (until !== null && until <= ms && !isStill()) {
        shift.advanceTo(until)
        const next = work.next()
        until = next.done === true ? null : next.value
      }
      shift.advanceTo(ms)
    },
    apply(verb) {
      const refused = shift.apply(verb)
      // What is said to the agent is heard at once.
      if (refused === null && verb.verb === 'sayLine') until = shift.state.now
      return refused
    },
    nextAt() {
      const next = shift.nextAt()
      return next === null || until === null ? next : Math.min(next, until)
    },
  }
}
