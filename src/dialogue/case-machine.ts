/** Makes the XState machine of a case: a state a beat, endings final; guards and assigns call the rules that the table runs on. No timers, no spawned actors: the shift's agenda owns time. */
import { assign, setup } from 'xstate'
import type { Case } from '#scenario/pack.ts'
import type { ConversationState, DrawnCase, Surroundings } from './conversation.ts'
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
  pressed,
  promiseSettled,
  putInWriting,
  routeTaken,
  said,
  colleagueTold,
  thanked,
  walkedOut,
} from './rules.ts'
import { openingState } from './table-conversation.ts'

interface Context {
  readonly prepared: PreparedCase
  readonly state: ConversationState
  readonly around: Surroundings
}
interface Opening {
  readonly drawn: DrawnCase
  readonly trust: number
  readonly tension: number
  readonly around: Surroundings
}
type MachineEvent =
  | { readonly type: `reply.${string}`; readonly around: Surroundings }
  | {
      readonly type: 'nudged' | 'calmed' | 'thanked' | 'keptWaiting' | 'disturbed' | 'colleagueTold' | 'written' | 'walkedOut' | 'handedOver'
      readonly around: Surroundings
    }
  | { readonly type: 'promiseSettled'; readonly kept: boolean; readonly around: Surroundings }
  | { readonly type: 'said'; readonly line: number; readonly around: Surroundings }
  | { readonly type: 'pressed'; readonly tension: number; readonly around: Surroundings }

export type CaseMachine = ReturnType<typeof caseMachine>

// The return type is XState's own, inferred.
export function caseMachine(one: Case) {
  const machine = setup({
    types: { context: {} as Context, events: {} as MachineEvent, input: {} as Opening },
    guards: {
      leads: ({ context, event }, { reply, route }: { reply: number; route: number }) => {
        const { prepared, state } = context
        const chosen = prepared.beats[state.beat]?.replies[reply]
        if (!chosen || !canReply(prepared, state, chosen, event.around)) return false
        return chosen.routes.length === 1 || routeTaken(prepared, hear(prepared, state, chosen, event.around), chosen, event.around) === route
      },
    },
    actions: {
      hear: assign(({ context, event }, { reply }: { reply: number }) => {
        const chosen = context.prepared.beats[context.state.beat]?.replies[reply]
        return chosen ? { state: hear(context.prepared, context.state, chosen, event.around), around: event.around } : {}
      }),
      enter: assign(({ context }, { beat }: { beat: number }) => ({ state: enter(context.prepared, context.state, beat, context.around) })),
      nudge: assign(({ context }) => ({ state: nudged(context.state) })),
      calm: assign(({ context }) => ({ state: calmed(context.state) })),
      thank: assign(({ context }) => ({ state: thanked(context.state) })),
      keepWaiting: assign(({ context }) => ({ state: keptWaiting(context.state) })),
      disturb: assign(({ context }) => ({ state: disturbed(context.state) })),
      answer: assign(({ context }) => ({ state: colleagueTold(context.state) })),
      write: assign(({ context }) => ({ state: putInWriting(context.prepared, context.state) })),
      say: assign(({ context, event }) => (event.type === 'said' ? { state: said(context.state, event.line) } : {})),
      press: assign(({ context, event }) => (event.type === 'pressed' ? { state: pressed(context.state, event.tension) } : {})),
      settle: assign(({ context, event }) => (event.type === 'promiseSettled' ? { state: promiseSettled(context.state, event.kept) } : {})),
    },
  })
  const finalState = (beat: number) => ({ type: 'final', entry: { type: 'enter', params: { beat } } }) as const
  const beats = one.beats.map((beat, index) => {
    const replies = beat.replies.map(
      (reply, i) =>
        [
          `reply.${reply.id}`,
          reply.routes.map(({ to }, route) => ({
            guard: { type: 'leads', params: { reply: i, route } } as const,
            target: to >= 0 ? one.beats[to]?.id : one.endings[-1 - to]?.id,
            actions: { type: 'hear', params: { reply: i } } as const,
            reenter: true,
          })),
        ] as const,
    )
    return [
      beat.id,
      {
        entry: { type: 'enter', params: { beat: index } } as const,
        on: {
          ...Object.fromEntries(replies),
          nudged: { actions: 'nudge' },
          calmed: { actions: 'calm' },
          thanked: { actions: 'thank' },
          keptWaiting: { actions: 'keepWaiting' },
          disturbed: { actions: 'disturb' },
          colleagueTold: { actions: 'answer' },
          written: { actions: 'write' },
          said: { actions: 'say' },
          pressed: { actions: 'press' },
          promiseSettled: { actions: 'settle' },
          walkedOut: { target: 'walkedOut' },
          handedOver: { target: 'handedOver' },
        },
      },
    ] as const
  })
  return machine.createMachine({
    id: one.id,
    initial: one.beats[one.opens]?.id ?? '',
    context: ({ input }) => ({
      prepared: prepare(input.drawn),
      state: openingState(input.trust, input.tension, input.drawn.case.appeal),
      around: input.around,
    }),
    states: Object.fromEntries<object>([
      ...beats,
      ...one.endings.map((ending, i) => [ending.id, finalState(-1 - i)] as const),
      ['walkedOut', finalState(walkedOut)],
      ['handedOver', finalState(handedOver)],
    ]),
  })
}
