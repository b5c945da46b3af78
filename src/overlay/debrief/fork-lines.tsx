/** Two courses of one conversation, line against line, with trust and tension of both drawn over each other. */
import type { ReactNode } from 'react'
import type { ShiftEvent } from '#shift/event.ts'
import { useWords } from './debrief-words.tsx'
import { moodByTurn } from './mood-curve.ts'
import { MoodFigure } from './mood-figure.tsx'
import type { Spoken } from './spoken.ts'
import { alignTranscripts, transcriptOf, type TranscriptLine } from './transcript.ts'
import { WideTable } from './wide-table.tsx'

interface ForkLinesProps {
  readonly client: number
  readonly at: number
  readonly first: readonly ShiftEvent[]
  readonly second: readonly ShiftEvent[]
  readonly spoken: Spoken
  /** The second has been played, not only thought. */
  readonly played?: boolean
}

export function ForkLines({ client, at, first, second, spoken, played = false }: ForkLinesProps): ReactNode {
  const t = useWords()
  const pairs = alignTranscripts(transcriptOf(first, client), transcriptOf(second, client))
  const partsAt = first.filter((event) => event.kind === 'replyChosen' && event.client === client && event.at <= at).length
  const words = (line: TranscriptLine | null): ReactNode => {
    if (line === null) return null
    if (line.who === 'outcome') return <em>{t(`outcome.${line.how}`)}</em>
    const said = line.who === 'player' ? spoken.replyWords(client, line.beat, line.reply) : spoken.bubbleWords(client, line.bubble)
    return (
      <>
        <span className="fork-who">{line.who === 'player' ? t('fork.you') : spoken.name(client)}</span> {said}
      </>
    )
  }
  return (
    <div className="fork-lines">
      <MoodFigure points={moodByTurn(first, client)} other={moodByTurn(second, client)} partsAt={partsAt} />
      <p className="debrief-soft fork-legend" aria-hidden="true">
        {t(played ? 'fork.legendNow' : 'fork.legend')}
      </p>
      <WideTable label={t('fork.whole')}>
        <table className="debrief-table fork-table">
          <caption className="unseen">{t('fork.whole')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fork.was')}</th>
              <th scope="col">{t(played ? 'fork.now' : 'fork.would')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ first: one, second: two, same }, index) => (
              <tr key={index} className={`${same ? 'same ' : ''}${(one ?? two)?.who ?? ''}`}>
                {same ? (
                  <td colSpan={2}>{words(one)}</td>
                ) : (
                  <>
                    <td>{words(one)}</td>
                    <td>{words(two)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  )
}
