/** A thread in words, person by person: the very words, when they were said and when they stood at the desk, what they cost, and what was done with them there. */
import type { ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { signed } from '../debrief/signed.ts'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import type { Pair } from './pair.ts'
import { threadName, threadPerson, veryWords, whatItCost, whatWasDone, whenAtDesk } from './thread-words.ts'
import type { Thread } from './thread.ts'

interface Numbered {
  /** As in the picture. */
  readonly number: number
  readonly thread: Thread
}

export function ThreadCards({ pair, threads }: { pair: Pair; threads: readonly Thread[] }): ReactNode {
  const people = new Map<number, Numbered[]>()
  for (const [index, thread] of threads.entries())
    people.set(thread.promise.client, [...(people.get(thread.promise.client) ?? []), { number: index + 1, thread }])
  return (
    <ul className="thread-cards" aria-hidden="true">
      {[...people].map(([prospect, own]) => (
        <Card key={prospect} pair={pair} own={own} />
      ))}
    </ul>
  )
}

function Card({ pair, own }: { pair: Pair; own: readonly Numbered[] }): ReactNode {
  const t = useWords()
  const { pack, wordings } = useDebrief()
  const main = own.find(({ thread }) => thread.spokenOf)?.thread ?? own[0]?.thread
  if (main === undefined) return null
  const fate = own.some(({ thread }) => thread.promise.fate === 'broken') ? 'broken' : 'kept'
  const { desk } = main
  return (
    <li className={`thread-card ${fate}`}>
      <Portrait person={threadPerson(pair, main)} face={fate === 'kept' ? 'smile' : 'veryAngry'} className="thread-face" />
      <div className="thread-told">
        <h4>{threadName(pack, pair, main)}</h4>
        <ol>
          {own.map(({ number, thread }) => (
            <li key={number} className={`thread-said ${thread.promise.fate}`}>
              <span className="thread-number">{number}</span>
              <span>
                {t('quote', { words: veryWords(wordings, pair, thread) })}
                <span className="thread-way">
                  {t('thread.saidAt', { said: minutes(thread.promise.at) })} → {whenAtDesk(t, thread)} → <b>{whatItCost(t, wordings, thread)}</b>
                </span>
              </span>
            </li>
          ))}
        </ol>
        {desk !== null && (
          <p className="debrief-soft">
            {[
              ...whatWasDone(t, main),
              t('thread.waited', { own: minutes(desk.waitedMs), others: minutes(desk.othersWaitedMs) }),
              ...(desk.goodwill === 0 ? [] : [t('thread.goodwill', { change: signed(desk.goodwill * 100) })]),
            ].join(' ')}
          </p>
        )}
      </div>
    </li>
  )
}
