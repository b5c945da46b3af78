/** The rules of one conversation: what is on offer, what a reply does to trust and tension, where it leads. Both makers call these and nothing else. */
import { emotion, hotNeed } from './constants.ts'
import type { ConversationState, Surroundings } from './conversation.ts'
import type { PreparedCase, PreparedReply, Worth } from './prepared-case.ts'

/** The client went away angry. */
export const walkedOut = -1001
/** A supervisor took over. */
export const handedOver = -1002

export function clampMood(value: number): number {
  return value < 0 ? 0 : value > 10000 ? 10000 : value
}

export function canReply(prepared: PreparedCase, state: ConversationState, reply: PreparedReply, around: Surroundings): boolean {
  return reply.when === null || reply.when(state, prepared.drawn.facts, around) !== 0
}

export function offeredReplies(prepared: PreparedCase, state: ConversationState, around: Surroundings): number[] {
  const offered: number[] = []
  const replies = prepared.beats[state.beat]?.replies ?? []
  for (let i = 0; i < replies.length; i++) {
    const reply = replies[i]
    if (reply && canReply(prepared, state, reply, around)) offered.push(i)
  }
  return offered
}

export function worthOf(reply: PreparedReply, state: ConversationState): Worth {
  return state.acknowledged ? reply.after : reply.before
}

/** Claims that are false and that she can know to be false. */
export function noticedFalse(prepared: PreparedCase, state: ConversationState, reply: PreparedReply, around: Surroundings): number {
  let count = 0
  for (const one of reply.claims) {
    if (one.claim.mode !== 'defer' && one.said !== one.truth && one.noticed !== null && one.noticed(state, prepared.drawn.facts, around) !== 0) count++
  }
  return count
}

/** Emotion, flags and acknowledgement after a reply; the beat is still the old one. */
export function hear(prepared: PreparedCase, state: ConversationState, reply: PreparedReply, around: Surroundings): ConversationState {
  if (reply.reply.stay) return state
  const { felt } = worthOf(reply, state)
  const need = prepared.beats[state.beat]?.beat.need ?? 0
  const calms = state.tension > emotion.tooHotToHear ? Math.round(reply.calms / 2) : reply.calms
  const unheard = need >= hotNeed && !reply.acknowledges ? emotion.unheard : 0
  return {
    ...state,
    flags: state.flags | reply.reply.sets,
    appeal: state.appeal + appealOf(prepared, state, reply, around),
    acknowledged: state.acknowledged || reply.acknowledges,
    tension: clampMood(state.tension - calms + emotion.tensionPerSeverity * felt + unheard),
    trust: clampMood(
      state.trust +
        reply.gains +
        emotion.trueCriticalClaim * reply.trueCritical -
        emotion.trustPerSeverity * felt -
        emotion.falseNoticed * noticedFalse(prepared, state, reply, around),
    ),
  }
}

/** What the offer gains with this reply, as she understands it; a promise lowers her threshold by as much as it adds here. */
function appealOf(prepared: PreparedCase, state: ConversationState, reply: PreparedReply, around: Surroundings): number {
  for (const { when, points } of reply.appeal)
    if (when === null || when(state, prepared.drawn.facts, around) !== 0) return points + (reply.reply.promise?.lowers ?? 0)
  return reply.reply.promise?.lowers ?? 0
}

/** Index of the route that a reply takes, judged after it was heard. */
export function routeTaken(prepared: PreparedCase, heard: ConversationState, reply: PreparedReply, around: Surroundings): number {
  for (let i = 0; i < reply.routes.length; i++) {
    const when = reply.routes[i]?.when
    if (when === null || (when !== undefined && when(heard, prepared.drawn.facts, around) !== 0)) return i
  }
  return reply.routes.length - 1
}

/** Steps into a beat or an ending: the client's line is picked by rule. */
export function enter(prepared: PreparedCase, state: ConversationState, beat: number, around: Surroundings): ConversationState {
  const entered = { ...state, beat, nudges: 0 }
  const lines = beat >= 0 ? prepared.beats[beat]?.lines : prepared.endings[-1 - beat]
  if (!lines) return { ...entered, line: 0 }
  for (let i = 0; i < lines.length; i++) {
    const when = lines[i]
    if (when === null || (when !== undefined && when(entered, prepared.drawn.facts, around) !== 0)) return { ...entered, line: i }
  }
  return { ...entered, line: lines.length - 1 }
}

export const nudged = (state: ConversationState): ConversationState => ({
  ...state,
  nudges: state.nudges + 1,
  tension: clampMood(state.tension + emotion.nudge),
})
/** One tick of 5 s in talk: towards the baseline, but not after a nudge. */
export const calmed = (state: ConversationState): ConversationState =>
  state.nudges > 0 ? state : { ...state, tension: state.tension - Math.trunc(((state.tension - state.baseline) * emotion.calmingPerTick) / 1000) }
export const thanked = (state: ConversationState): ConversationState => ({ ...state, tension: clampMood(state.tension - emotion.thankedForWaiting) })
export const keptWaiting = (state: ConversationState): ConversationState => ({ ...state, trust: clampMood(state.trust - emotion.keptWaiting) })
/** Somebody in the room films or shouts. */
export const disturbed = (state: ConversationState): ConversationState => ({ ...state, tension: clampMood(state.tension + emotion.disturbed) })
export const colleagueTold = (state: ConversationState): ConversationState => ({ ...state, called: true })
export const putInWriting = (prepared: PreparedCase, state: ConversationState): ConversationState => ({
  ...state,
  written: true,
  appeal: state.appeal + (prepared.drawn.case.inWriting?.appeal ?? 0),
})
/** Where a person plays the client, any line of the beat may be said: its conditions only pick for a client whom nobody plays. */
export const said = (state: ConversationState, line: number): ConversationState => ({ ...state, line })
/** Those who wait press on the conversation, or she herself does; hundredths. */
export const pressed = (state: ConversationState, tension: number): ConversationState => ({ ...state, tension: clampMood(state.tension + tension) })
export const promiseSettled = (state: ConversationState, kept: boolean): ConversationState => ({
  ...state,
  trust: clampMood(state.trust + (kept ? emotion.promiseKept : -emotion.promiseBroken)),
})

/** Too angry and too distrustful to stay. */
export function walksOut(state: ConversationState): boolean {
  return state.beat >= 0 && state.tension >= emotion.walkOutTension && state.trust <= emotion.walkOutTrust
}
