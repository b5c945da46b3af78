/** Receives the first half of a pair, from a file or out of the address, and opens the desk on it. What is wrong is said, and nothing else is touched. */
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { deskShifts } from '#overlay/pair/desk-shifts.ts'
import { unpackHalf } from '#overlay/pair/half-link.ts'
import { largestHalf, readHalf, type HalfFault, type PairHalf } from '#overlay/pair/pair-half.ts'
import { ReceiveScreen, type Receiving } from '#overlay/pair/receive-screen.tsx'
import { openWordings } from '#wording/pack-wordings.ts'
import type { Pace } from '#shift/input.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { loadPack, loadRules, type LoadedPack } from './loading.ts'
import { openHalf } from './pair-opening.ts'
import { goTo } from './routes.ts'
import type { SavedShift } from './saved-shift.ts'
import type { KeptShifts } from './use-kept-shifts.ts'

interface PairPageProps {
  readonly loaded: LoadedPack
  readonly kept: KeptShifts
  readonly language: string
  readonly pace: Pace
  readonly onPlay: (saved: SavedShift) => void
}

type Found = Receiving & { readonly taken?: { readonly half: PairHalf; readonly loaded: LoadedPack } }

export function PairPage({ loaded, kept, language, pace, onPlay }: PairPageProps): ReactNode {
  const [found, setFound] = useState<Found>({ state: 'empty' })

  const take = useCallback(
    async (read: Promise<PairHalf | HalfFault>): Promise<void> => {
      setFound({ state: 'reading' })
      setFound(await open(read, loaded, language))
    },
    [loaded, language],
  )
  useEffect(() => {
    const fromAddress = (): void => {
      if (location.hash.length > 1) void take(unpackHalf(location.hash))
    }
    fromAddress()
    addEventListener('hashchange', fromAddress)
    return () => removeEventListener('hashchange', fromAddress)
  }, [take])

  const start = async (desk: string): Promise<void> => {
    const { taken } = found
    if (taken === undefined) return
    const { beginSecondHalf } = await loadRules()
    onPlay({ format: 1, log: beginSecondHalf(taken.loaded.pack, desk, taken.half.log, taken.half.log.mode, pace).log(), forkOf: null })
  }
  return (
    <ReceiveScreen
      language={language}
      receiving={found}
      isRunning={kept.running !== null}
      onFile={(file) => void take(file.size > largestHalf ? Promise.resolve('tooLarge') : file.text().then(readHalf, () => 'unreadable' as const))}
      onLink={(link) => void take(unpackHalf(link.slice(link.indexOf('#') + 1)))}
      onAnother={() => {
        history.replaceState(null, '', location.pathname)
        setFound({ state: 'empty' })
      }}
      onStart={(desk) => void start(desk)}
      onBack={() => goTo({ page: 'title' })}
    />
  )
}

async function open(read: Promise<PairHalf | HalfFault>, here: LoadedPack, language: string): Promise<Found> {
  const half = await read
  if (typeof half === 'string') return { state: 'fault', fault: { why: half, pack: here.pack.title, language: '' } }
  const [loaded, { beginSecondHalf }] = await Promise.all([loadPack(half.log.pack, language), loadRules()])
  const { pack, texts } = loaded
  const opened = openHalf(pack, half, beginSecondHalf)
  if (typeof opened === 'string')
    return { state: 'fault', fault: { why: opened, pack: opened === 'otherPack' ? half.log.pack : pack.title, language: half.language } }
  const words = openWordings(pack, texts, loaded.language)
  return {
    state: 'here',
    taken: { half, loaded },
    half: {
      soldBy: half.soldBy,
      title: words.say(wordingIds.shiftTitle(half.log.shift)),
      ...opened,
      mode: half.log.mode,
      desks: deskShifts(pack, words),
      otherWords: half.language !== '' && half.language !== loaded.language,
    },
  }
}
