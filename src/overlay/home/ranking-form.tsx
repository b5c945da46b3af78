/** Putting concerns in order, by buttons or by the arrow keys on them. What is done with the order belongs to whoever shows the form. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { useHomeWords } from './home-words.tsx'
import { moved, neutralOrder } from './ranking.ts'

interface RankingFormProps {
  readonly concerns: readonly string[]
  readonly wordings: Wordings
  readonly onKeep: (order: readonly string[]) => void
}
interface Move {
  readonly id: string
  readonly by: -1 | 1
}

export function RankingForm({ concerns, wordings, onKeep }: RankingFormProps): ReactNode {
  const t = useHomeWords()
  const [order, setOrder] = useState(() => neutralOrder(concerns))
  const [last, setLast] = useState<Move | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const say = (id: string): string => wordings.say(wordingIds.concern(id))

  // A row that moves takes its buttons out of the page for a moment, and the focus with them.
  useEffect(() => {
    if (last !== null) list.current?.querySelector<HTMLElement>(`[data-concern="${last.id}"] [data-by="${last.by}"]`)?.focus()
  }, [last])

  const move = (id: string, by: -1 | 1): void => {
    const next = moved(order, id, by)
    setLast({ id, by })
    setOrder(next)
  }
  const onArrow = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <form
      className="ranking"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(order)
      }}
    >
      <p>{t('perspective.lead')}</p>
      <ol ref={list} className="ranking-list" aria-label={t('perspective.list')}>
        {order.map((id, place) => (
          <li key={id} data-concern={id}>
            <span className="ranking-place" aria-hidden="true">
              {place + 1}
            </span>
            <span className="ranking-concern">{say(id)}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                className="button ranking-move"
                data-by={by}
                aria-disabled={order[place + by] === undefined}
                aria-label={t(by < 0 ? 'perspective.up' : 'perspective.down', { concern: say(id) })}
                onClick={() => move(id, by)}
                onKeyDown={(event) => onArrow(event, id)}
              >
                <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <output className="unseen">
        {last !== null && t('perspective.place', { concern: say(last.id), place: order.indexOf(last.id) + 1, all: order.length })}
      </output>
      <button type="submit" className="button strong">
        {t('perspective.keep')}
      </button>
    </form>
  )
}
