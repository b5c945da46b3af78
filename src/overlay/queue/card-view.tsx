/** A client's card, to be read before and at hand during the visit. */
import type { ReactNode } from 'react'
import { Portrait } from '../portrait.tsx'
import type { ClientCard } from './client-card.ts'
import { useWords } from './queue-words.tsx'

/** So many of the lines that wait for trust: enough to know what it is about. */
const SHOWN_DOORS = 2

/** `heading`: the level that fits where it stands. */
export function CardView({ card, heading: Heading }: { card: ClientCard; heading: 'h2' | 'h3' }): ReactNode {
  const q = useWords()
  return (
    <div className="q-card-inside">
      <header className="q-card-head">
        <Portrait person={card.person} face="solemn" className="q-card-face" />
        <div>
          <Heading>{q('card.you', { name: card.name, age: card.age })}</Heading>
          <p className="q-card-case">{card.title}</p>
        </div>
      </header>
      <dl className="q-card-rows">
        <Row term={q('card.problem')}>{card.about}</Row>
        {card.hidden !== null && (
          <Row term={q('card.hidden')} className="hidden">
            {card.hidden}
          </Row>
        )}
        {card.promised !== null && <Row term={q('card.promised')}>{q('quote', { words: card.promised })}</Row>}
        {card.unasked.length > 0 && (
          <Row term={q('card.unasked')}>
            {q('card.unaskedHelp')}
            {card.unasked.slice(0, SHOWN_DOORS).map((line) => (
              <span key={line} className="q-unasked">
                {q('quote', { words: line })}
              </span>
            ))}
          </Row>
        )}
        {card.papers.length > 0 && (
          <Row term={q('card.papers')}>
            <span className="q-papers">
              {card.papers.map(({ label, text }) => (
                <span key={label}>
                  {label}: <b>{text}</b>
                </span>
              ))}
            </span>
          </Row>
        )}
      </dl>
      <details className="q-limits">
        <summary>{q('card.more')}</summary>
        <Limits />
      </details>
    </div>
  )
}

export function Limits(): ReactNode {
  const q = useWords()
  return (
    <ul>
      {(['person', 'threat', 'service', 'stop'] as const).map((limit) => (
        <li key={limit}>{q(`limit.${limit}`)}</li>
      ))}
    </ul>
  )
}

function Row({ term, className = '', children }: { term: string; className?: string; children: ReactNode }): ReactNode {
  return (
    <div className={className}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
