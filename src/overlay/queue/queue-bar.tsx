/** The bar over the queue: one's number, who is served, the clock on the wall, and what works everywhere: stop, pause, sound, language. */
import type { ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useText } from '../text-context.tsx'
import { useWords } from './queue-words.tsx'
import { wallClock } from './wall-clock.ts'

interface QueueBarProps {
  readonly shift: Shift
  readonly muted: boolean
  readonly onStop: () => void
  readonly onPause: () => void
  readonly onSound: () => void
  readonly onMore: () => void
  readonly onLanguage: (language: string) => void
}

export function QueueBar({ shift, muted, onStop, onPause, onSound, onMore, onLanguage }: QueueBarProps): ReactNode {
  const q = useWords()
  const t = useText()
  const { state } = shift
  return (
    <header className="desk-bar q-bar">
      <h1 className="desk-side q-side">{q('bar.side')}</h1>
      <p className="q-ticket">
        <span className="q-label">{q('bar.ticket')}</span> <strong>{state.clients[state.human ?? -1]?.ticket}</strong>
      </p>
      <p className="q-clock" role="timer" aria-label={q('bar.clock', { clock: wallClock(state.now) })}>
        {wallClock(state.now)}
      </p>
      <div className="desk-always">
        <button type="button" className="button q-stop" onClick={onStop} aria-keyshortcuts="x">
          <span>{q('bar.stop')}</span>
          <kbd className="key small" aria-hidden="true">
            X
          </kbd>
        </button>
        <button type="button" className="button pause" onClick={onPause} aria-keyshortcuts="p">
          <span>{t('desk.pause')}</span>
          <kbd className="key small" aria-hidden="true">
            P
          </kbd>
        </button>
        <button type="button" className="button roomy" aria-pressed={!muted} onClick={onSound} aria-keyshortcuts="s">
          <span>{t('desk.sound')}</span>
          <kbd className="key small" aria-hidden="true">
            S
          </kbd>
        </button>
        <LanguageSwitch onChange={onLanguage} className="roomy" />
        <button type="button" className="button more" onClick={onMore} aria-keyshortcuts="?" aria-label={q('bar.more')}>
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  )
}
