/** Two shifts that parted at one reply, once the second has been played on: scores of both, curves, and the conversation line against line. */
import type { ReactNode } from 'react'
import type { Pack } from '#scenario/pack.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { DebriefWords, useWords } from './debrief-words.tsx'
import { ForkLines } from './fork-lines.tsx'
import { points } from '../points.ts'
import { openSpoken } from './spoken.ts'
import { WideTable } from './wide-table.tsx'

/** One of two shifts, with its scores. */
export interface ForkSide {
  readonly shift: Shift
  readonly scores: Scores
}

export interface ForkComparisonProps {
  readonly pack: Pack
  readonly wordings: Wordings
  readonly language: string
  readonly first: ForkSide
  readonly second: ForkSide
  readonly client: number
  /** Where they part, ms. */
  readonly at: number
}

export function ForkComparison(props: ForkComparisonProps): ReactNode {
  return (
    <DebriefWords language={props.language}>
      <Comparison {...props} />
    </DebriefWords>
  )
}

function Comparison({ pack, wordings, first, second, client, at }: ForkComparisonProps): ReactNode {
  const t = useWords()
  const spoken = openSpoken(pack, first.shift.state.clients, wordings)
  const of = ({ scores }: ForkSide) => scores.conversations.find((conversation) => conversation.client === client)
  const rows = [
    { name: t('fork.empathyHere'), first: points(of(first)?.empathy ?? null), second: points(of(second)?.empathy ?? null) },
    { name: t('fork.accuracyHere'), first: points(of(first)?.accuracy ?? null), second: points(of(second)?.accuracy ?? null) },
  ]
  // Half a shift is not held against a whole one.
  if (second.shift.state.phase === 'ended')
    rows.push(
      { name: t('fork.empathyAll'), first: points(first.scores.empathy), second: points(second.scores.empathy) },
      { name: t('fork.accuracyAll'), first: points(first.scores.accuracy), second: points(second.scores.accuracy) },
    )
  return (
    <section className="card debrief-box fork-comparison">
      <h2>{t('fork.title', { name: spoken.name(client) })}</h2>
      <WideTable label={t('fork.scoresTitle')}>
        <table className="debrief-table fork-scores">
          <caption className="unseen">{t('fork.scoresTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{t('fork.figure')}</span>
              </th>
              <th scope="col">{t('fork.was')}</th>
              <th scope="col">{t('fork.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.first}</td>
                <td>{row.second}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <ForkLines client={client} at={at} first={first.shift.events} second={second.shift.events} spoken={spoken} played />
    </section>
  )
}
