/** The conversation on the compiled table: for bots, re-simulation and the checker, thousands of shifts at a time. */
import type { ConversationEngine, ConversationEvent, ConversationState } from './conversation.ts'
import { nobody } from './draw-case.ts'
import { prepare } from './prepared-case.ts'
import type { PreparedCase } from './prepared-case.ts'
import {
  calmed,
  canReply,
  disturbed,
  enter,
  handedOver,
  hear,
  keptWaiting,
  nudged,
  offeredReplies,
  pressed,
  promiseSettled,
  putInWriting,
  routeTaken,
  said,
  colleagueTold,
  thanked,
  walkedOut,
} from './rules.ts'

export function tableConversations(): ConversationEngine {
  return {
    begin(drawn, trust, tension, around) {
      return enter(prepare(drawn), openingState(trust, tension, drawn.case.appeal), drawn.case.opens, around)
    },
    offered(drawn, state, around) {
      return offeredReplies(prepare(drawn), state, around)
    },
    send(drawn, state, event, around) {
      if (event.type !== 'reply') return state.beat < 0 ? state : withoutReply(prepare(drawn), state, event)
      const prepared = prepare(drawn)
      const reply = prepared.beats[state.beat]?.replies[event.reply]
      if (!reply || !canReply(prepared, state, reply, around)) throw new RangeError(`reply ${event.reply} is not on offer in beat ${state.beat}`)
      const heard = hear(prepared, state, reply, around)
      return enter(prepared, heard, reply.routes[routeTaken(prepared, heard, reply, around)]?.to ?? state.beat, around)
    },
  }
}

/** How a conversation begins. `baseline` is where tension calms to. */
export function openingState(trust: number, tension: number, appeal: number): ConversationState {
  return { ...nobody, trust, tension, appeal, baseline: 4000 }
}

function withoutReply(prepared: PreparedCase, state: ConversationState, event: Exclude<ConversationEvent, { readonly type: 'reply' }>): ConversationState {
  switch (event.type) {
    case 'nudged':
      return nudged(state)
    case 'calmed':
      return calmed(state)
    case 'thanked':
      return thanked(state)
    case 'keptWaiting':
      return keptWaiting(state)
    case 'disturbed':
      return disturbed(state)
    case 'colleagueTold':
      return colleagueTold(state)
    case 'written':
      return putInWriting(prepared, state)
    case 'said':
      return said(state, event.line)
    case 'pressed':
      return pressed(state, event.tension)
    case 'promiseSettled':
      return promiseSettled(state, event.kept)
    case 'walkedOut':
      return { ...state, beat: walkedOut }
    case 'handedOver':
      return { ...state, beat: handedOver }
  }
}
