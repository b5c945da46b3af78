/** The thread as a table: the same as the picture and its words. */
import type { ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { signed } from '../debrief/signed.ts'
import { minutes } from '../minutes.ts'
import type { Pair } from './pair.ts'
import { threadName, veryWords, whatWasDone, whenAtDesk } from './thread-words.ts'
import type { Thread } from './thread.ts'

export function ThreadTable({ pair, threads }: { pair: Pair; threads: readonly Thread[] }): ReactNode {
  const t = useWords()
  const { pack, wordings } = useDebrief()
  return (
    <table className="debrief-table thread-table">
      <caption className="unseen">{t('thread.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('thread.who')}</th>
          <th scope="col">{t('thread.words')}</th>
          <th scope="col">{t('thread.on')}</th>
          <th scope="col">{t('thread.became')}</th>
          <th scope="col">{t('thread.at')}</th>
          <th scope="col">{t('thread.done')}</th>
          <th scope="col">{t('thread.time')}</th>
          <th scope="col">{t('thread.money')}</th>
          <th scope="col">{t('thread.moved')}</th>
        </tr>
      </thead>
      <tbody>
        {threads.map((thread, index) => {
          const { promise, desk, spokenOf } = thread
          return (
            <tr key={index}>
              <th scope="row">{threadName(pack, pair, thread)}</th>
              <td>{t('quote', { words: veryWords(wordings, pair, thread) })}</td>
              <td>
                {minutes(promise.at)}
                {promise.written && `, ${t('later.inWriting')}`}
              </td>
              <td>{t(promise.fate === 'kept' ? 'thread.kept' : 'thread.broken')}</td>
              <td>{whenAtDesk(t, thread)}</td>
              <td>{whatWasDone(t, thread).join(' ') || '–'}</td>
              <td>{desk === null || !spokenOf ? '–' : t('thread.waited', { own: minutes(desk.waitedMs), others: minutes(desk.othersWaitedMs) })}</td>
              <td>{promise.cost === 0 ? '–' : wordings.money(promise.cost)}</td>
              <td>{desk === null || !spokenOf || desk.goodwill === 0 ? '–' : signed(desk.goodwill * 100)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
