/** What can be said to those who wait. Numbered, so that two keys do it. */
import { useEffect, useRef, type ReactNode } from 'react'
import type { QueueWords } from '#shift/input.ts'
import { useText } from '../text-context.tsx'

export interface ToQueue {
  readonly words: QueueWords
  readonly minutes: number
}

const WORDS = ['acknowledge', 'explain', 'position'] as const
const MINUTES = [2, 4, 6, 8]
/** In the order of their keys, from 1. */
export const QUEUE_TALK: readonly ToQueue[] = [
  ...WORDS.map((words) => ({ words, minutes: 0 })),
  ...MINUTES.map((minutes) => ({ words: 'time' as const, minutes })),
]

export function QueueTalk({ onSay, onClose }: { onSay: (said: ToQueue) => void; onClose: () => void }): ReactNode {
  const t = useText()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  return (
    <section className="queue-talk" aria-label={t('queue.speak')}>
      <ul>
        {WORDS.map((words, index) => (
          <li key={words}>
            <button ref={index === 0 ? first : null} type="button" className="queue-words" onClick={() => onSay({ words, minutes: 0 })}>
              <kbd className="key" aria-hidden="true">
                {index + 1}
              </kbd>
              <span>
                <strong>{t(`queue.${words}`)}</strong> <span className="queue-says">{t(`queue.${words}Says`)}</span>
              </span>
            </button>
          </li>
        ))}
        <li className="queue-times">
          <fieldset aria-label={t('queue.time')}>
            <p>
              <strong>{t('queue.time')}</strong> <span className="queue-says">{t('queue.timeSays')}</span>
            </p>
            {MINUTES.map((minutes, index) => (
              <button key={minutes} type="button" className="queue-minutes" onClick={() => onSay({ words: 'time', minutes })}>
                <kbd className="key" aria-hidden="true">
                  {WORDS.length + index + 1}
                </kbd>{' '}
                {t('queue.minutes', { minutes })}
              </button>
            ))}
          </fieldset>
        </li>
      </ul>
      <button type="button" className="button bare queue-close" onClick={onClose}>
        {t('app.cancel')}
      </button>
    </section>
  )
}
