/** From a verb to the file that does it. Paused, only going on (or another pace) is possible. */
import type { Verb } from './input.ts'
import { record } from './play.ts'
import type { Play } from './play.ts'
import type { Refusal } from './refusal.ts'
import { finishIfDone } from './handle-due.ts'
import { callNext } from './verbs/call-next.ts'
import { chooseReply } from './verbs/choose-reply.ts'
import { leaveQueue, press, sayLine } from './verbs/client-actions.ts'
import { askMoment, callColleague, handOver, openArticle, speakToQueue } from './verbs/desk-actions.ts'
import { eatLunch, putOnHold, sendInWriting } from './verbs/floor-actions.ts'

export function applyVerb(play: Play, input: Verb): Refusal | null {
  const { state } = play
  if (state.phase === 'ended') return 'ended'
  if (input.verb === 'resume') {
    if (!state.paused) return 'notPaused'
    state.paused = false
    record(play, { at: play.state.now, kind: 'resumed' })
    return null
  }
  if (input.verb === 'setPace') {
    if (state.pace === input.pace) return 'already'
    state.pace = input.pace
    record(play, { at: play.state.now, kind: 'paceSet', pace: input.pace })
    return null
  }
  if (state.paused) return 'paused'
  const refusal = doVerb(play, input)
  if (refusal === null) finishIfDone(play)
  return refusal
}

function doVerb(play: Play, input: Exclude<Verb, { readonly verb: 'resume' | 'setPace' }>): Refusal | null {
  switch (input.verb) {
    case 'callNext':
      return callNext(play, input.client)
    case 'chooseReply':
      return chooseReply(play, input.reply)
    case 'openArticle':
      return openArticle(play, input.article)
    case 'askMoment':
      return askMoment(play)
    case 'speakToQueue':
      return speakToQueue(play, input.words, input.minutes)
    case 'callColleague':
      return callColleague(play)
    case 'handOver':
      return handOver(play)
    case 'putOnHold':
      return putOnHold(play)
    case 'sendInWriting':
      return sendInWriting(play)
    case 'eatLunch':
      return eatLunch(play)
    case 'sayLine':
      return sayLine(play, input.line)
    case 'press':
      return press(play, input.how)
    case 'leaveQueue':
      return leaveQueue(play)
    case 'pause':
      play.state.paused = true
      record(play, { at: play.state.now, kind: 'paused' })
      return null
  }
}
