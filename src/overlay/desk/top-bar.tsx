/** The bar over the desk: side, time left, meters (practice), who waits, and what works everywhere: pause, sound, language. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { useText } from '../text-context.tsx'
import { Always, type AlwaysProps } from './always.tsx'
import type { DeskGame } from './desk-game.ts'
import { Meter } from './meter.tsx'

export interface MeterReading {
  readonly empathy: number | null
  readonly accuracy: number | null
}

interface TopBarProps extends AlwaysProps {
  readonly game: DeskGame
  /** Null in an assessment. */
  readonly meter: MeterReading | null
  readonly onQueue: () => void
}

export function TopBar({ game, meter, muted, onPause, onSound, onQueue, onMore, onLanguage }: TopBarProps): ReactNode {
  const t = useText()
  const { state, plan } = game.shift
  const left = minutes(plan.durationMs - state.now)
  const first = state.queue.map((client) => state.clients[client]?.arrivedAt ?? state.now)
  const longest = minutes(state.now - Math.min(state.now, ...first))
  const count = state.queue.length
  const waiting = count === 0 ? t('desk.waitingNone') : t('desk.waiting', { count, clock: longest })
  return (
    <header className="desk-bar">
      <h1 className="desk-side">
        <span className="long">{t('desk.side')}</span>
        <span className="short" aria-hidden="true">
          {t('desk.sideShort')}
        </span>
      </h1>
      {state.phase === 'open' ? (
        <p className="desk-clock" role="timer" aria-label={t('desk.clockLeft', { clock: left })}>
          <span className="long">{t('desk.clock', { clock: left })}</span>
          <span className="short">{left}</span>
        </p>
      ) : (
        <p className="desk-clock rung">
          <span className="long">{t('desk.bell')}</span>
          <span className="short">{t('desk.bellShort')}</span>
        </p>
      )}
      {meter === null ? (
        <p className="desk-assessment">{t('desk.assessment')}</p>
      ) : (
        <div className="desk-meters">
          <Meter kind="empathy" value={meter.empathy} />
          <Meter kind="accuracy" value={meter.accuracy} />
        </div>
      )}
      <button type="button" className="desk-waiting" onClick={onQueue} aria-keyshortcuts="w">
        <span className="unseen">{t('desk.openQueue')}</span>
        <span className="long">{waiting}</span>
        <span className="short">{count === 0 ? '0' : t('desk.waitingShort', { count, clock: longest })}</span>
        <kbd className="key small" aria-hidden="true">
          W
        </kbd>
      </button>
      <Always more={t('desk.more')} muted={muted} onPause={onPause} onSound={onSound} onMore={onMore} onLanguage={onLanguage} />
    </header>
  )
}
