/** The debrief of one shift: screen by screen the first time, afterwards as one page. What it shows is made by the parts in this folder. */
import { useMemo, useState, type ReactNode } from 'react'
import type { Pack } from '#scenario/pack.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import { Dialog } from '../dialog.tsx'
import { threeWeeksLater } from '../pair/later.ts'
import type { Pair, PairDeeds } from '../pair/pair.ts'
import { ServeCard } from '../pair/serve-card.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import { appealCurves } from './appeal-curve.ts'
import { DebriefProvider, type Debrief } from './debrief-context.tsx'
import { DebriefHead } from './debrief-head.tsx'
import { DebriefWords, useWords } from './debrief-words.tsx'
import { ForkComparison, type ForkSide } from './fork-comparison.tsx'
import { ForkView } from './fork-view.tsx'
import type { Relive } from './fork.ts'
import { ReplayView } from './replay-view.tsx'
import { lastBefore } from './last-before.ts'
import { openSpoken } from './spoken.ts'
import type { ShiftRecord } from './shift-record.ts'
import { StepBody } from './step-body.tsx'
import { StepList } from './step-list.tsx'
import { SCORES_STEP, steps } from './steps.ts'
import { timelineOf } from './timeline.ts'
import { usePrinting } from './use-printing.ts'
import { worstMoments } from './worst-moments.ts'
import '../look/debrief.css'
import '../look/debrief-scores.css'
import '../look/debrief-moments.css'
import '../look/debrief-other-side.css'
import '../look/debrief-replay.css'
import '../look/debrief-floor.css'
import '../look/pair.css'
import '../look/print.css'

export interface DebriefScreenProps {
  readonly pack: Pack
  readonly wordings: Wordings
  readonly language: string
  /** Ended. */
  readonly shift: Shift
  readonly scores: Scores
  readonly record: ShiftRecord
  readonly past: readonly ShiftRecord[]
  /** Lives a log of this pack up to its `until`: `resimulate` with the app's engine. Keep it the same from render to render. */
  readonly relive: Relive
  /** The shift from which this one branches off, lived again, where `record.forkOf` names one. */
  readonly forkedFrom?: ForkSide
  /** Both halves lived again, where this shift is one of a linked pair and the other is known. */
  readonly pair: Pair | null
  readonly deeds: PairDeeds
  readonly onChange: (record: ShiftRecord) => void
  /** Go on playing from the moment `at` with another reply: `forkLog(record.log, at, reply)` is the way there. */
  readonly onFork: (at: number, reply: string) => void
  readonly onAgain: () => void
  readonly onDone: () => void
}

export function DebriefScreen(props: DebriefScreenProps): ReactNode {
  return (
    <DebriefWords language={props.language} side={props.shift.plan.side}>
      <Screen {...props} />
    </DebriefWords>
  )
}

type Open =
  | { readonly view: 'replay'; readonly client: number; readonly at: number | null }
  | { readonly view: 'fork'; readonly client: number; readonly at: number; readonly reply: string | null }

function Screen({
  pack,
  wordings,
  language,
  shift,
  scores,
  record,
  past,
  relive,
  forkedFrom,
  pair,
  deeds,
  onChange,
  onFork,
  onAgain,
  onDone,
}: DebriefScreenProps): ReactNode {
  const t = useWords()
  const start = record.reached === 'feeling' ? 0 : SCORES_STEP
  const [step, setStep] = useState(start)
  const [furthest, setFurthest] = useState(record.reached === 'end' ? steps.length - 1 : start + 1)
  const [asPage, setAsPage] = useState(record.reached === 'end')
  const [open, setOpen] = useState<Open | null>(null)
  const printing = usePrinting()
  const [moved, setMoved] = useState(false)

  const spoken = useMemo(() => openSpoken(pack, shift.state.clients, wordings), [pack, shift, wordings])
  const rows = useMemo(() => timelineOf(shift.events, shift.state.now), [shift])
  const worst = useMemo(() => worstMoments(scores.conversations), [scores])
  const signed = useMemo(() => new Set(shift.events.flatMap((event) => (event.kind === 'prospectSigned' ? [event.client] : []))), [shift])
  const later = useMemo(() => threeWeeksLater(shift), [shift])
  const appeal = useMemo(() => (shift.plan.side === 'floor' ? appealCurves(relive, record.log) : new Map<number, never>()), [shift, relive, record.log])
  const before = record.forkOf !== null ? null : lastBefore(record, past, pack)

  const debrief: Debrief = {
    pack,
    wordings,
    shift,
    scores,
    record,
    before,
    spoken,
    rows,
    worst,
    signed,
    later,
    appeal,
    pair,
    deeds,
    relive,
    change: onChange,
    replay: (client, at) => setOpen({ view: 'replay', client, at }),
    whatIf: (client, at, reply) => setOpen({ view: 'fork', client, at, reply }),
    playOn: onFork,
  }

  const go = (to: number): void => {
    setMoved(true)
    setStep(to)
    setFurthest(Math.max(furthest, Math.min(steps.length - 1, to + 1)))
    if (to >= SCORES_STEP && record.reached === 'feeling') onChange({ ...record, reached: 'scores' })
  }
  const finish = (): void => {
    onChange({ ...record, reached: 'end' })
    setMoved(true)
    setAsPage(true)
  }
  const whole = asPage || printing
  const current = steps[step] ?? 'feeling'
  const fork = record.forkOf
  return (
    <DebriefProvider value={debrief}>
      <main className={whole ? 'debrief whole' : 'debrief'}>
        <DebriefHead asPage={asPage} onPage={() => setAsPage(!asPage)} onAgain={onAgain} onDone={onDone} />
        {!whole && <StepList current={step} furthest={furthest} onGo={go} />}
        {fork !== null && forkedFrom !== undefined && (whole || step === SCORES_STEP) && (
          <ForkComparison pack={pack} wordings={wordings} language={language} first={forkedFrom} second={{ shift, scores }} client={fork.client} at={fork.at} />
        )}
        {whole ? (
          steps.map((one, index) => <StepBody key={one} step={one} takesFocus={moved && index === 0} />)
        ) : (
          <StepBody key={current} step={current} takesFocus={moved} />
        )}
        {shift.plan.side === 'floor' && fork === null && (asPage || step === steps.length - 1) && <ServeCard />}
        {!whole && (
          <div className="step-ways">
            {step > 0 && (
              <button type="button" className="button" onClick={() => go(step - 1)}>
                {t('steps.back')}
              </button>
            )}
            <span className="step-of debrief-soft">{t('steps.of', { step: step + 1, all: steps.length })}</span>
            {step < steps.length - 1 ? (
              <button type="button" className="button dark" onClick={() => go(step + 1)}>
                {t(step + 1 === SCORES_STEP ? 'steps.toScores' : 'steps.next')}
              </button>
            ) : (
              <button type="button" className="button dark" onClick={finish}>
                {t('steps.finish')}
              </button>
            )}
          </div>
        )}
        {open !== null && (
          <Dialog title={t(open.view === 'replay' ? 'replay.title' : 'fork.heading')} className="debrief-dialog" onClose={() => setOpen(null)}>
            {open.view === 'replay' ? (
              <ReplayView key={`${open.client} ${open.at}`} client={open.client} at={open.at} />
            ) : (
              <ForkView key={`${open.client} ${open.at}`} client={open.client} at={open.at} reply={open.reply} />
            )}
          </Dialog>
        )}
      </main>
    </DebriefProvider>
  )
}
