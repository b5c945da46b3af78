// What `play` and `replay` tell of a shift that has been lived: scores, who came, the promise ledger, and every event a line.

import type { Pack, Person } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'

/** 0..100 with at most two decimals, or null where there is none. */
export interface ShownScores {
  readonly empathy: number | null
  readonly accuracy: number | null
  readonly queueCare: number | null
  readonly resolution: number | null
}

export interface ShiftReport {
  readonly pack: string
  readonly shift: string
  readonly seed: number
  readonly bot: string | null
  readonly hash: string
  readonly scores: ShownScores
  readonly signed: number
  /** Of all clients together. */
  readonly waitedMs: number
  /** Clients who went away unserved or in anger. */
  readonly left: number
  /** What the clients lost by wrong answers and promises not kept, in whole currency. */
  readonly lost: number
  readonly clients: readonly object[]
  readonly ledger: readonly object[]
}

export const shown = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100)

export function shownScores(scores: Scores): ShownScores {
  return { empathy: shown(scores.empathy), accuracy: shown(scores.accuracy), queueCare: shown(scores.queueCare), resolution: shown(scores.resolution) }
}

export function reportShift(shift: Shift, bot: string | null): ShiftReport {
  const scores = scoreShift(shift.state.clients, shift.events)
  const conversations = new Map(scores.conversations.map((one) => [one.client, one]))
  const waited = new Map(shift.events.flatMap((event) => ('waitedMs' in event ? [[event.client, event.waitedMs] as const] : [])))
  return {
    pack: shift.pack.id,
    shift: shift.plan.id,
    seed: shift.seed,
    bot,
    hash: shift.hash(),
    scores: shownScores(scores),
    signed: scores.signed,
    waitedMs: scores.paid.waitedMs,
    left: scores.paid.lost,
    lost: scores.paid.cost / 100,
    clients: shift.state.clients.map((client, number) => {
      const talk = conversations.get(number)
      const ending = talk?.how === 'ending' && talk.ending !== null ? (client.drawn.case.endings[talk.ending]?.id ?? null) : null
      return {
        client: number,
        ticket: client.ticket,
        person: client.person,
        case: client.case,
        arrivedAtMs: client.arrivedAt,
        waitedMs: waited.get(number) ?? null,
        outcome: talk ? (ending ?? talk.how) : client.phase,
        resolved: talk?.resolved ?? false,
        signed: talk?.signed ?? false,
        origin: client.origin && {
          prospect: client.origin.prospect,
          outcome: client.origin.outcome,
          promise: client.origin.promise?.promise ?? null,
          gap: client.origin.gap,
          lost: client.origin.cost / 100,
        },
        empathy: talk ? shown(talk.empathy) : null,
        accuracy: talk ? shown(talk.accuracy) : null,
        trust: client.trust / 100,
        tension: client.tension / 100,
      }
    }),
    ledger: scores.ledger.map((row) => ({
      client: row.client,
      promise: row.promise,
      reply: row.reply,
      atMs: row.at,
      feasible: row.feasible,
      state: row.state,
    })),
  }
}

export function clock(ms: number): string {
  const tenths = Math.floor(ms / 100)
  return `${Math.floor(tenths / 600)}:${String(Math.floor(tenths / 10) % 60).padStart(2, '0')}.${tenths % 10}`
}

/** Scores and outcomes as a person reads them. */
export function reportText(report: ShiftReport, shift: Shift): string {
  const { paid } = scoreShift(shift.state.clients, shift.events)
  const score = (value: number | null): string => (value === null ? 'none' : value.toFixed(2)).padStart(6)
  const people = new Map(shift.pack.people.map((person) => [person.id, person]))
  const clients = shift.state.clients.map((client, number) => {
    const talk = report.clients[number] as { readonly outcome: string; readonly empathy: number | null; readonly accuracy: number | null }
    return `  ${client.ticket}  ${nameOf(people, client.person).padEnd(20)} ${client.case.padEnd(20)} ${talk.outcome.padEnd(14)} empathy ${score(talk.empathy)}  accuracy ${score(talk.accuracy)}`
  })
  const ledger = (report.ledger as readonly { readonly client: number; readonly promise: string; readonly state: string }[]).map(
    (row) => `  ${nameOf(people, shift.state.clients[row.client]?.person ?? '').padEnd(20)} ${row.promise.padEnd(20)} ${row.state}`,
  )
  return [
    `${report.pack} / ${report.shift}, seed ${report.seed}${report.bot === null ? '' : `, bot ${report.bot}`}`,
    ...clients,
    ...(ledger.length > 0 ? ['promises', ...ledger] : []),
    `empathy ${score(report.scores.empathy)}  accuracy ${score(report.scores.accuracy)}  queue care ${score(report.scores.queueCare)}  resolution ${score(report.scores.resolution)}`,
    `The clients waited ${clock(paid.waitedMs)} in all; ${paid.wrongActedOn} wrong answers acted on cost ${(paid.cost / 100).toFixed(2)}; ${paid.lost} lost.`,
    `hash ${report.hash}`,
  ].join('\n')
}

/** One line an event: when, what, who, and the small things that it carries. */
export function eventLine(event: ShiftEvent, shift: Shift): string {
  const { at, kind, ...rest } = event
  const client = 'client' in rest && typeof rest.client === 'number' ? shift.state.clients[rest.client] : undefined
  const one = client?.drawn.case
  const details = Object.entries(rest).flatMap(([name, value]) => {
    if (name === 'client' || name === 'flags' || value === null || value === false) return []
    if (name === 'beat' && typeof value === 'number') return value < 0 ? [] : [`beat ${one?.beats[value]?.id ?? value}`]
    if (name === 'ending' && typeof value === 'number') return [`ending ${one?.endings[value]?.id ?? value}`]
    if (name.endsWith('Ms') && typeof value === 'number') return [`${name.slice(0, -2)} ${clock(value)}`]
    if (/^(?:until|due|answerAt)$/.test(name) && typeof value === 'number') return [`${name} ${clock(value)}`]
    if (/^(?:trust|tension)/.test(name) && typeof value === 'number') return [`${name} ${(value / 100).toFixed(0)}`]
    if (value === true) return [name]
    if (Array.isArray(value)) {
      const names = value
        .map((item: unknown) => (typeof item === 'object' && item !== null ? ('kind' in item ? String(item.kind) : '') : String(item)))
        .filter(Boolean)
      return names.length === 0 ? [] : [`${name} ${names.join(', ')}`]
    }
    return [`${name} ${String(value)}`]
  })
  const who = client ? nameOf(new Map(shift.pack.people.map((person) => [person.id, person])), client.person) : ''
  return `${clock(at).padStart(7)}  ${kind.padEnd(20)} ${who.padEnd(20)} ${details.join('; ')}`.trimEnd()
}

function nameOf(people: ReadonlyMap<string, Person>, id: Pack['people'][number]['id']): string {
  return people.get(id)?.name ?? id
}
