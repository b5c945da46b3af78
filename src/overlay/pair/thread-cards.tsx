/** Each promise of a thread in words: who, the very words, what became of them, what was done with them at the desk. */
import type { ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { signed } from '../debrief/signed.ts'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import type { Pair } from './pair.ts'
import { threadName, threadPerson, veryWords, whatItCost, whatWasDone, whenAtDesk } from './thread-words.ts'
import type { Thread } from './thread.ts'

export function ThreadCards({ pair, threads }: { pair: Pair; threads: readonly Thread[] }): ReactNode {
  return (
    <ol className="thread-cards" aria-hidden="true">
      {threads.map((thread, index) => (
        <Card key={index} pair={pair} thread={thread} number={index + 1} />
      ))}
    </ol>
  )
}

function Card({ pair, thread, number }: { pair: Pair; thread: Thread; number: number }): ReactNode {
  const t = useWords()
  const { pack, wordings } = useDebrief()
  const { promise, desk, spokenOf } = thread
  const done = whatWasDone(t, thread)
  return (
    <li className={`thread-card ${promise.fate}`}>
      <span className={`thread-number ${promise.fate}`}>{number}</span>
      <Portrait person={threadPerson(pair, thread)} face={promise.fate === 'kept' ? 'smile' : 'veryAngry'} className="thread-face" />
      <div>
        <h4>{threadName(pack, pair, thread)}</h4>
        <p className="thread-words">{t('quote', { words: veryWords(wordings, pair, thread) })}</p>
        <p className="thread-way">
          {t('thread.saidAt', { said: minutes(promise.at) })} → {whenAtDesk(t, thread)} → <b>{whatItCost(t, wordings, thread)}</b>
        </p>
        {desk !== null && spokenOf && (
          <p className="debrief-soft">
            {[
              ...done,
              t('thread.waited', { own: minutes(desk.waitedMs), others: minutes(desk.othersWaitedMs) }),
              ...(desk.goodwill === 0 ? [] : [t('thread.goodwill', { change: signed(desk.goodwill * 100) })]),
            ].join(' ')}
          </p>
        )}
        {desk !== null && !spokenOf && <p className="debrief-soft">{done.join(' ')}</p>}
      </div>
    </li>
  )
}
