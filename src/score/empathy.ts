/** Empathy of one conversation: the sum between the best and the worst that were possible, and every point lost traced to a moment (evidence §1). */
import { boundsFrom } from '#dialogue/bounds.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import type { EventOf } from '#shift/event.ts'
import type { Moment } from './scores.ts'

export interface EmpathySum {
  readonly best: number
  readonly worst: number
  readonly sum: number
  readonly moments: readonly Moment[]
}

/** All figures doubled. Σ (choice + door regret) = best − sum, exactly, whichever way the conversation ended. */
export function empathyOf(drawn: DrawnCase, replies: readonly EventOf<'replyChosen'>[], ended: EventOf<'conversationEnded'> | null): EmpathySum {
  const start = boundsFrom(drawn, drawn.case.opens, 0, false)
  const moments: Moment[] = []
  let sum = 0
  for (const event of replies) {
    if (event.stay) continue
    sum += event.value
    moments.push(momentOf(drawn, event, moments))
  }
  if (ended && ended.how !== 'ending') {
    const left = boundsFrom(drawn, ended.beat, ended.flags, ended.acknowledged)
    if (ended.how === 'handedOver' && ended.free) sum += left.best
    else {
      sum += left.worst
      charge(moments, left.best - left.worst, ended)
    }
  }
  return { best: start.best, worst: start.worst, sum, moments }
}

function momentOf(drawn: DrawnCase, event: EventOf<'replyChosen'>, before: readonly Moment[]): Moment {
  const promised = boundsFrom(drawn, event.beat, event.flags, event.acknowledged).best
  let bestOffered = -Infinity
  let best: string | null = null
  let own = event.value
  const beat = drawn.case.beats[event.beat]
  for (const offer of event.offers) {
    if (beat?.replies.find((reply) => reply.id === offer.reply)?.stay) continue
    const total = offer.value + boundsFrom(drawn, offer.beat, offer.flags, offer.acknowledged).best
    if (total > bestOffered) {
      bestOffered = total
      best = offer.reply
    }
    if (offer.reply === event.reply) own = total
  }
  const choiceRegret = bestOffered - own
  const doorRegret = promised - bestOffered
  return {
    client: event.client,
    at: event.at,
    beat: event.beat,
    reply: event.reply,
    value: event.value,
    choiceRegret,
    doorRegret,
    best: choiceRegret > 0 ? best : null,
    lostTrustAt: doorRegret > 0 ? mostTrustLost(before) : null,
    trustBefore: event.trustBefore,
    trust: event.trust,
    tensionBefore: event.tensionBefore,
    tension: event.tension,
  }
}

/** The reply before that lost most trust; null where none did. */
function mostTrustLost(before: readonly Moment[]): Moment['lostTrustAt'] {
  let chosen: Moment | null = null
  for (const moment of before)
    if (moment.trust < moment.trustBefore && (!chosen || moment.trust - moment.trustBefore < chosen.trust - chosen.trustBefore)) chosen = moment
  return chosen && chosen.reply !== null ? { beat: chosen.beat, reply: chosen.reply } : null
}

/** What a walk-out threw away is charged to the last straw, or to silence. */
function charge(moments: Moment[], regret: number, ended: EventOf<'conversationEnded'>): void {
  const last = moments[moments.length - 1]
  if (last && !ended.silence && ended.how === 'walkedOut') {
    moments[moments.length - 1] = { ...last, choiceRegret: last.choiceRegret + regret }
    return
  }
  moments.push({
    client: ended.client,
    at: ended.at,
    beat: ended.beat,
    reply: null,
    value: 0,
    choiceRegret: regret,
    doorRegret: 0,
    best: null,
    lostTrustAt: null,
    trustBefore: ended.trust,
    trust: ended.trust,
    tensionBefore: ended.tension,
    tension: ended.tension,
  })
}
