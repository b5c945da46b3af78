/** A shift client by client, as stretches of time: waiting, then calm, tense or angry in talk, or on hold. Drawn by `timeline-figure.tsx`. */
import type { ShiftEvent } from '#shift/event.ts'
import { levelOf, type Level } from '#shift/face.ts'

export type Span = 'waiting' | 'held' | Level
export type Outcome = 'ending' | 'walkedOut' | 'handedOver' | 'left' | 'sentHome' | 'unfinished'

export interface Segment {
  readonly span: Span
  readonly from: number
  readonly to: number
}

export interface TimelineRow {
  readonly client: number
  readonly arrivedAt: number
  readonly calledAt: number | null
  readonly endedAt: number
  readonly waitedMs: number
  readonly outcome: Outcome
  /** In order, without gaps, none empty. */
  readonly segments: readonly Segment[]
}

interface OpenRow {
  client: number
  arrivedAt: number
  calledAt: number | null
  waitedMs: number
  tension: number
  span: Span
  since: number
  segments: Segment[]
  closed: { at: number; outcome: Outcome } | null
}

/** Rows in order of arrival. `until`: where a conversation that was still going on is cut off, ms. */
export function timelineOf(events: readonly ShiftEvent[], until: number): readonly TimelineRow[] {
  const rows = new Map<number, OpenRow>()

  const turn = (row: OpenRow, span: Span, at: number): void => {
    if (span === row.span) return
    if (at > row.since) row.segments.push({ span: row.span, from: row.since, to: at })
    row.span = span
    row.since = at
  }
  const close = (row: OpenRow, at: number, outcome: Outcome): void => {
    if (at > row.since) row.segments.push({ span: row.span, from: row.since, to: at })
    row.closed = { at, outcome }
  }

  for (const event of events) {
    if (event.kind === 'clientArrived') {
      rows.set(event.client, {
        client: event.client,
        arrivedAt: event.at,
        calledAt: null,
        waitedMs: 0,
        tension: 0,
        span: 'waiting',
        since: event.at,
        segments: [],
        closed: null,
      })
      continue
    }
    const row = 'client' in event && event.client !== null ? rows.get(event.client) : undefined
    if (row === undefined || row.closed !== null) continue
    switch (event.kind) {
      case 'clientCalled':
        row.calledAt = event.at
        row.waitedMs = event.waitedMs
        row.tension = event.tension
        turn(row, levelOf(event.tension), event.at)
        break
      case 'replyChosen':
      case 'emotionMoved':
        row.tension = event.tension
        if (row.calledAt !== null && row.span !== 'held') turn(row, levelOf(event.tension), event.at)
        break
      case 'putOnHold':
        turn(row, 'held', event.at)
        break
      case 'takenBack':
        turn(row, levelOf(row.tension), event.at)
        break
      case 'conversationEnded':
        close(row, event.at, event.how)
        break
      case 'clientLeft':
      case 'clientSentHome':
        row.waitedMs = event.waitedMs
        close(row, event.at, event.kind === 'clientLeft' ? 'left' : 'sentHome')
        break
    }
  }

  return [...rows.values()].map((row) => {
    if (row.closed === null) close(row, Math.max(until, row.since), 'unfinished')
    const { client, arrivedAt, calledAt, segments, closed } = row
    const endedAt = closed?.at ?? until
    const waitedMs = calledAt === null && row.waitedMs === 0 ? endedAt - arrivedAt : row.waitedMs
    return { client, arrivedAt, calledAt, endedAt, waitedMs, outcome: closed?.outcome ?? 'unfinished', segments }
  })
}

/** How long a row stayed in each band at the desk, ms. */
export function timeIn(row: TimelineRow, span: Span): number {
  return row.segments.reduce((sum, segment) => (segment.span === span ? sum + segment.to - segment.from : sum), 0)
}
