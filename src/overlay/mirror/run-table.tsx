/** What both courses came to, figure beside figure. */
import type { ReactNode } from 'react'
import type { ConversationScore } from '#score/scores.ts'
import { minutes } from '../minutes.ts'
import { points } from '../points.ts'
import { useWords } from './mirror-words.tsx'
import type { RunFigures } from './two-runs.ts'

export interface Run {
  readonly figures: RunFigures
  readonly score: ConversationScore | null
}

export function RunTable({ worked, played, name }: { worked: Run; played: Run; name: string }): ReactNode {
  const m = useWords()
  const whole = ({ from, to }: { readonly from: number; readonly to: number }): string => `${Math.round(from / 100)} → ${Math.round(to / 100)}`
  const of = (count: number, { replies }: RunFigures): string => m('figures.ofReplies', { count, all: replies })
  const harms = ({ harms: kinds }: RunFigures): string =>
    kinds.length === 0 ? m('figures.harmsNone') : [...new Set(kinds)].map((kind) => m(`harm.${kind}`)).join(', ')
  const rows = [
    { name: m('figures.waited'), value: ({ figures }: Run) => minutes(figures.waitedMs) },
    { name: m('figures.talked'), value: ({ figures }: Run) => minutes(figures.talkMs) },
    { name: m('figures.empathy'), value: ({ score }: Run) => points(score?.empathy ?? null) },
    { name: m('figures.accuracy'), value: ({ score }: Run) => points(score?.accuracy ?? null) },
    { name: m('figures.trust'), value: ({ figures }: Run) => whole(figures.trust) },
    { name: m('figures.tension'), value: ({ figures }: Run) => whole(figures.tension) },
    { name: m('figures.felt'), value: ({ figures }: Run) => of(figures.felt, figures) },
    { name: m('figures.understood'), value: ({ figures }: Run) => of(figures.understood, figures) },
    { name: m('figures.asked'), value: ({ figures }: Run) => of(figures.asked, figures) },
    { name: m('figures.wrong'), value: ({ figures }: Run) => String(figures.wrong) },
    { name: m('figures.harms'), value: ({ figures }: Run) => harms(figures) },
  ]
  return (
    <section className="card q-back-box" aria-labelledby="mirror-runs">
      <h3 id="mirror-runs">{m('figures.title')}</h3>
      <table className="mirror-runs">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{m('figures.what')}</span>
            </th>
            <th scope="col">{m('worked')}</th>
            <th scope="col">{m('played', { name })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.value(worked)}</td>
              <td>{row.value(played)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
