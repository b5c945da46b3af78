/** The visits of this device, newest first, each to be looked back on. */
import type { ReactNode } from 'react'
import { useWords } from './queue-words.tsx'

export interface VisitRow {
  readonly id: string
  readonly title: string
  /** ISO 8601 */
  readonly finishedAt: string
  readonly heard: number | null
  readonly isMirror: boolean
  /** It can be lived again with this pack. */
  readonly isKnown: boolean
}

interface VisitListProps {
  readonly visits: readonly VisitRow[]
  /** "Your visits" where nothing else is said. */
  readonly title?: string
  readonly onOpen: (id: string) => void
}

export function VisitList({ visits, title: heading, onOpen }: VisitListProps): ReactNode {
  const q = useWords()
  if (visits.length === 0) return null
  const day = new Intl.DateTimeFormat(q.language, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })
  return (
    <section className="q-visits">
      <h2>{heading ?? q('choose.past')}</h2>
      <ul>
        {visits.map(({ id, title, finishedAt, heard, isMirror, isKnown }) => {
          const when = day.format(new Date(finishedAt))
          return (
            <li key={id}>
              <span className="q-visit-title">{title}</span>
              <span className="soft">
                <time dateTime={finishedAt}>{when}</time> · {heard === null ? q('choose.pastNotSaid') : q('choose.pastFelt', { heard })}
                {isMirror && ` · ${q('choose.mirrored')}`}
              </span>
              {isKnown ? (
                <button type="button" className="button" onClick={() => onOpen(id)} aria-label={q('choose.pastOpen', { title, when })}>
                  {q('over.lookBack')}
                </button>
              ) : (
                <span className="soft">{q('choose.otherPack')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
