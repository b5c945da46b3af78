/** The conversation on an XState machine, a state a beat: what the game on the screen runs on, and what can be inspected and drawn. */
import { transition, initialTransition } from 'xstate'
import type { SnapshotFrom } from 'xstate'
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

export function xstateConversations(): ConversationEngine {
  // The snapshot behind a state; one that was never seen here (a resumed shift) is resolved anew.
  const snapshots = new WeakMap<ConversationState, Snapshot>()
  const keep = (snapshot: Snapshot): ConversationState => {
    snapshots.set(snapshot.context.state, snapshot)
    return snapshot.context.state
  }
  const snapshotOf = (drawn: DrawnCase, state: ConversationState, around: Surroundings): Snapshot =>
    snapshots.get(state) ?? machineOf(drawn.case).resolveState({ value: stateName(drawn.case, state.beat), context: { prepared: prepare(drawn), state, around } })
  return {
    begin(drawn, trust, tension, around) {
      const [snapshot] = initialTransition(machineOf(drawn.case), { drawn, trust, tension, around })
      return keep(snapshot)
    },
    offered(drawn, state, around) {
      return offeredReplies(prepare(drawn), state, around)
    },
    send(drawn, state, event, around) {
      if (state.beat < 0) return state
      const machine = machineOf(drawn.case)
      const before = snapshotOf(drawn, state, around)
      if (event.type !== 'reply') return keep(transition(machine, before, { ...event, around })[0])
      const reply = drawn.case.beats[state.beat]?.replies[event.reply]
      const heard = { type: `reply.${reply?.id ?? ''}` as const, around }
      if (!reply || !before.can(heard)) throw new RangeError(`reply ${event.reply} is not on offer in beat ${state.beat}`)
      return keep(transition(machine, before, heard)[0])
    },
  }
}

function stateName(one: Case, beat: number): string {
  if (beat >= 0) return one.beats[beat]?.id ?? ''
  if (beat === walkedOut) return 'walkedOut'
  if (beat === handedOver) return 'handedOver'
  return one.endings[-1 - beat]?.id ?? ''
}
