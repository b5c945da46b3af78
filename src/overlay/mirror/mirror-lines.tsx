/** Both talks line against line, turn beside turn. */
import type { ReactNode } from 'react'
import type { Spoken } from '../debrief/spoken.ts'
import type { TranscriptLine } from '../debrief/transcript.ts'
import { WideTable } from '../debrief/wide-table.tsx'
import type { BeatPair, BeatTalk } from './align-by-beat.ts'
import { sameTalk } from './differences.ts'
import { useWords } from './mirror-words.tsx'

export interface MirrorSide {
  readonly client: number
  readonly spoken: Spoken
}

interface MirrorLinesProps {
  readonly pairs: readonly BeatPair[]
  readonly worked: MirrorSide
  readonly played: MirrorSide
  readonly name: string
}

export function MirrorLines({ pairs, worked, played, name }: MirrorLinesProps): ReactNode {
  const m = useWords()
  const turnOf = pairs.map(({ beat }, index) => (beat < 0 ? null : pairs.slice(0, index + 1).filter((one) => one.beat >= 0).length))
  return (
    <div className="card q-back-box">
      <h3>{m('lines.title')}</h3>
      <WideTable label={m('lines.title')}>
        <table className="mirror-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{m('lines.turn', { turn: '' })}</span>
              </th>
              <th scope="col">{m('worked')}</th>
              <th scope="col">{m('played', { name })}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair, index) => {
              const same = pair.first !== null && pair.second !== null && sameTalk(pair.first, pair.second)
              return (
                <tr key={index} className={same ? 'same' : pair.first === null || pair.second === null ? 'alone' : 'other'}>
                  <th scope="row">
                    {turnOf[index] ?? m('lines.last')}
                    {same && <span className="mirror-same">{m('lines.same')}</span>}
                  </th>
                  <td>
                    <Talk talk={pair.first} side={worked} labels={{ player: m('you'), client: name }} />
                  </td>
                  <td>
                    <Talk talk={pair.second} side={played} labels={{ player: m('agent'), client: m('youAs', { name }) }} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </WideTable>
    </div>
  )
}

interface TalkProps {
  readonly talk: BeatTalk | null
  readonly side: MirrorSide
  readonly labels: { readonly player: string; readonly client: string }
}

function Talk({ talk, side, labels }: TalkProps): ReactNode {
  const m = useWords()
  if (talk === null) return <p className="mirror-nothing">{m('lines.notHere')}</p>
  return talk.lines.map((line, index) => (
    <p key={index} className={`mirror-line-said ${line.who}`}>
      {line.who === 'outcome' ? (
        <em>
          {labels.client} {m(`outcome.${line.how}`)}
        </em>
      ) : (
        <>
          <span className="q-who">{line.who === 'player' ? labels.player : labels.client}</span> {wordsOf(line, side)}
        </>
      )}
    </p>
  ))
}

function wordsOf(line: TranscriptLine, { client, spoken }: MirrorSide): string {
  if (line.who === 'player') return spoken.replyWords(client, line.beat, line.reply)
  return line.who === 'client' ? spoken.bubbleWords(client, line.bubble) : ''
}
