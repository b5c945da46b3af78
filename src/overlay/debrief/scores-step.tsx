/** The figures, what the clients paid for them, and the shift client by client. */
import type { ReactNode } from 'react'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { PaidCard } from './paid-card.tsx'
import { points } from '../points.ts'
import { ScoreCard } from './score-card.tsx'
import { SignedCard } from './signed-card.tsx'
import { TimelineFigure } from './timeline-figure.tsx'
import { rightFacts } from './wrong-facts.ts'

export function ScoresStep(): ReactNode {
  const t = useWords()
  const { scores, record, before, shift } = useDebrief()
  const { right, all } = rightFacts(scores.conversations)
  const hidden = record.log.mode === 'assessment'
  const resolved = scores.conversations.filter((conversation) => conversation.resolved).length
  return (
    <div className="debrief-scores">
      {scores.few && <p className="debrief-few">{t('score.few')}</p>}
      <div className="score-row">
        <ScoreCard
          axis="empathy"
          score={scores.empathy}
          caption={t('score.empathyCaption')}
          predicted={record.prediction.empathy}
          calibrate={hidden}
          before={before?.scores.empathy ?? null}
        />
        <ScoreCard
          axis="accuracy"
          score={scores.accuracy}
          caption={t('score.accuracyCaption', { right, all })}
          predicted={record.prediction.accuracy}
          calibrate={hidden}
          before={before?.scores.accuracy ?? null}
        />
        <section className="card score-pair">
          <div>
            <h3>{t('score.queueCare')}</h3>
            <p className="score-second">{points(scores.queueCare)}</p>
            <p className="score-caption">{t('score.queueCareIs')}</p>
          </div>
          <div>
            <h3>{t('score.resolution')}</h3>
            <p className="score-second">{points(scores.resolution)}</p>
            <p className="score-caption">{t('score.resolutionIs', { resolved, all: scores.conversations.length })}</p>
          </div>
        </section>
        <PaidCard />
      </div>
      {shift.plan.side === 'floor' && <SignedCard />}
      <TimelineFigure />
    </div>
  )
}
