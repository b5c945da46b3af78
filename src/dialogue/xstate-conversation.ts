/** The conversation on an XState machine, a state a beat: what the game on the screen runs on, and what can be inspected and drawn. */
import { createActor } from 'xstate'
import type { AnyActorScope, SnapshotFrom } from 'xstate'
import type { Case } from '#scenario/pack.ts'
import { caseMachine } from './case-machine.ts'
import type { CaseMachine } from './case-machine.ts'
import type { ConversationEngine, ConversationState, DrawnCase, Surroundings } from './conversation.ts'
import { prepare } from './prepared-case.ts'
import { handedOver, offeredReplies, walkedOut } from './rules.ts'

type Snapshot = SnapshotFrom<CaseMachine>

const machines = new WeakMap<Case, CaseMachine>()

export function machineOf(one: Case): CaseMachine {
  let machine = machines.get(one)
  if (!machine) machines.set(one, (machine = caseMachine(one)))
  return machine
}

/**
 * Where a machine's steps are taken: nothing is spawned, sent or timed in it, so one serves all conversations of a case. (`transition()` of
 * the library makes a new actor for each step, which costs ten times the step.)
 */
const scopes = new WeakMap<CaseMachine, AnyActorScope>()

function scopeOf(machine: CaseMachine, drawn: DrawnCase, around: Surroundings): AnyActorScope {
  let scope = scopes.get(machine)
  if (!scope) {
    const idle = createActor(machine, { input: { drawn, trust: 0, tension: 0, around } })
    const nothing = (): void => undefined
    scope = {
      self: idle,
      system: idle.system,
      id: idle.id,
      sessionId: idle.sessionId,
      logger: nothing,
      defer: nothing,
      stopChild: nothing,
      emit: nothing,
      actionExecutor: nothing,
    }
    scopes.set(machine, scope)
  }
  return scope
}

export function xstateConversations(): ConversationEngine {
  // The snapshot behind a state; one that was never seen here (a resumed shift) is resolved anew.
  const snapshots = new WeakMap<ConversationState, Snapshot>()
  const keep = (snapshot: Snapshot): ConversationState => {
    snapshots.set(snapshot.context.state, snapshot)
    return snapshot.context.state
  }
  const snapshotOf = (drawn: DrawnCase, state: ConversationState, around: Surroundings): Snapshot =>
    snapshots.get(state) ??
    machineOf(drawn.case).resolveState({ value: stateName(drawn.case, state.beat), context: { prepared: prepare(drawn), state, around } })
  return {
    begin(drawn, trust, tension, around) {
      const machine = machineOf(drawn.case)
      return keep(machine.getInitialSnapshot(scopeOf(machine, drawn, around), { drawn, trust, tension, around }))
    },
    offered(drawn, state, around) {
      return offeredReplies(prepare(drawn), state, around)
    },
    send(drawn, state, event, around) {
      if (state.beat < 0) return state
      const machine = machineOf(drawn.case)
      const scope = scopeOf(machine, drawn, around)
      const before = snapshotOf(drawn, state, around)
      if (event.type !== 'reply') return keep(machine.transition(before, { ...event, around }, scope))
      const reply = drawn.case.beats[state.beat]?.replies[event.reply]
      const heard = { type: `reply.${reply?.id ?? ''}` as const, around }
      // A reply that is not on offer moves nothing: the machine gives back what it was given.
      const after = machine.transition(before, heard, scope)
      if (after === before) throw new RangeError(`reply ${event.reply} is not on offer in beat ${state.beat}`)
      return keep(after)
    },
  }
}

function stateName(one: Case, beat: number): string {
  if (beat >= 0) return one.beats[beat]?.id ?? ''
  if (beat === walkedOut) return 'walkedOut'
  if (beat === handedOver) return 'handedOver'
  return one.endings[-1 - beat]?.id ?? ''
}
