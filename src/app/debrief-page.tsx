/** The debrief of a kept shift: lives it again from its log, scores it, and leads on to a fork, its other half, another shift or the title. */
import { useCallback, useMemo, type ReactNode } from 'react'
import { DebriefScreen } from '#overlay/debrief/debrief-screen.tsx'
import { forkLog } from '#overlay/debrief/fork.ts'
import type { ShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { Half, Pair } from '#overlay/pair/pair.ts'
import { firstHalfOf, secondHalfOf } from '#overlay/pair/pairs-of.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import type { Pace, ShiftLog } from '#shift/input.ts'
import { loadRules, type LoadedPack } from './loading.ts'
import { NotHere } from './not-here.tsx'
import { addressOf } from './route.ts'
import { goTo } from './routes.ts'
import type { SavedShift } from './saved-shift.ts'
import { useLoaded } from './use-loaded.ts'
import type { KeptShifts } from './use-kept-shifts.ts'
import { Waiting } from './waiting.tsx'

interface DebriefPageProps {
  readonly loaded: LoadedPack
  readonly kept: KeptShifts
  readonly id: string
  readonly pace: Pace
  readonly onPlay: (saved: SavedShift) => void
}

export function DebriefPage({ loaded, kept, id, pace, onPlay }: DebriefPageProps): ReactNode {
  const { pack, texts, language } = loaded
  const rules = useLoaded('rules', loadRules)
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const record = kept.past.find((one) => one.id === id)
  const log = record?.log
  const relive = useCallback(
    (one: ShiftLog) => {
      if (rules === null) throw new Error('The rules have not been loaded yet.')
      return rules.relive(pack, one)
    },
    [rules, pack],
  )
  const originLog = kept.past.find((one) => one.id === record?.forkOf?.record)?.log
  const first = record === undefined ? null : firstHalfOf(record, kept.past)
  const second = record === undefined ? null : secondHalfOf(record, kept.past)
  const [firstId, secondId, secondLog] = [first?.id ?? null, second?.id ?? null, second?.log]
  const lived = useMemo(() => {
    if (rules === null || log === undefined) return null
    const live = (one: ShiftLog) => {
      const shift = rules.relive(pack, one)
      return { shift, scores: rules.scoresOf(shift) }
    }
    const pairOf = (own: Half): Pair | null => {
      if (log.after !== undefined) return { floor: { ...live(log.after), record: firstId }, desk: own }
      return secondLog === undefined ? null : { floor: own, desk: { ...live(secondLog), record: secondId } }
    }
    try {
      const own = live(log)
      return { ...own, pair: pairOf({ ...own, record: id }), ...(originLog === undefined ? {} : { forkedFrom: live(originLog) }) }
    } catch {
      return 'otherPack' as const
    }
    // The record changes with every word that is written into it, its log never.
  }, [rules, pack, id, log, originLog, firstId, secondId, secondLog])

  if (record === undefined || log === undefined) return <NotHere why="notice.shiftNotFound" />
  if (lived === null) return <Waiting />
  if (lived === 'otherPack') return <NotHere why="notice.otherPack" />

  const fork = (at: number, reply: string): void => {
    const forked = forkLog(log, at, reply)
    const chosen = lived.shift.events.find((event) => event.kind === 'replyChosen' && event.at === at)
    if (forked === null || chosen?.kind !== 'replyChosen') return
    onPlay({ format: 1, log: forked, forkOf: { record: record.id, at, client: chosen.client } })
  }
  const serve = (shift: string): void => {
    if (rules !== null) onPlay({ format: 1, log: rules.beginSecondHalf(pack, shift, log, log.mode, pace).log(), forkOf: null })
  }
  const past = kept.past.filter((one: ShiftRecord) => one.forkOf === null || one.id === id)
  return (
    <DebriefScreen
      key={id}
      pack={pack}
      wordings={words}
      language={language}
      {...lived}
      record={record}
      past={past}
      relive={relive}
      onChange={kept.change}
      deeds={{
        serve,
        linkTo: (fragment) => `${location.origin}${addressOf({ page: 'pair' })}#${fragment}`,
        open: (other) => goTo({ page: 'debrief', id: other }),
      }}
      onFork={fork}
      onAgain={() => goTo({ page: 'choose', side: lived.shift.plan.side, shift: log.shift })}
      onDone={() => goTo({ page: 'title' })}
    />
  )
}
