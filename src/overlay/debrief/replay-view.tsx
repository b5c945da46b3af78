/** A conversation lived again, still by still: her words, what was on offer, what was chosen, and how she felt. */
import { useId, useState, type ReactNode } from 'react'
import { faceOf } from '#shift/face.ts'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { happening } from './happening.ts'
import { MoodBars } from './mood-bars.tsx'
import { frameOfReply, replayFrames } from './replay-frames.ts'

// Where a dialog puts its focus; React keeps `autoFocus` for itself.
const focusFirst = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '')

interface ReplayViewProps {
  readonly client: number
  /** Begins at the reply of this moment; null: at the call. */
  readonly at: number | null
}

export function ReplayView({ client, at }: ReplayViewProps): ReactNode {
  const t = useWords()
  const debrief = useDebrief()
  const { shift, spoken, rows, replay, whatIf } = debrief
  const id = useId()
  const frames = replayFrames(shift.events, client)
  const [position, setPosition] = useState(() => (at === null ? 0 : frameOfReply(frames, at)))
  const frame = frames[Math.min(position, frames.length - 1)]
  if (frame === undefined) return null
  const words = frame.bubble === null ? '' : spoken.bubbleWords(client, frame.bubble)
  const told = happening(frame.event, t, debrief) ?? ''
  const beat = frame.beat
  const go = (to: number): void => setPosition(Math.max(0, Math.min(frames.length - 1, to)))

  return (
    <div className="replay">
      <div className="replay-who">
        <label htmlFor={`${id}c`} className="unseen">
          {t('replay.whose')}
        </label>
        <select id={`${id}c`} className="debrief-select" value={client} onChange={(event) => replay(Number(event.target.value), null)}>
          {rows
            .filter(({ calledAt }) => calledAt !== null)
            .map((row) => (
              <option key={row.client} value={row.client}>
                {spoken.name(row.client)}
              </option>
            ))}
        </select>
        <span className="debrief-soft">{spoken.caseTitle(client)}</span>
      </div>
      <div className="replay-scene">
        <div className="replay-client">
          <Portrait person={spoken.person(client)} face={faceOf(frame.trust, frame.tension, frame.event.kind !== 'replyChosen')} className="replay-face" />
          <MoodBars trust={frame.trust} tension={frame.tension} />
        </div>
        <div className="replay-words">
          <p className={`replay-bubble${words === '' ? ' empty' : ''}`}>{words === '' ? '…' : words}</p>
          <p className="replay-told" aria-live="polite">
            {told}
          </p>
          {beat !== null && frame.offers.length > 0 && (
            <ul className="replay-offers">
              {frame.offers.map((reply) => (
                <li key={reply} className={reply === frame.chosen ? 'replay-offer chosen' : 'replay-offer'}>
                  <span>
                    {reply === frame.chosen && <b className="replay-you">{t('moments.youSaid')} </b>}
                    {spoken.replyWords(client, beat, reply)}
                  </span>
                  {reply !== frame.chosen && frame.choiceAt !== null && frame.chosen !== null && (
                    <button type="button" className="button debrief-small" onClick={() => whatIf(client, frame.choiceAt ?? 0, reply)}>
                      {t('replay.whatIf')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <div className="replay-bar">
        <button type="button" className="button" disabled={position === 0} onClick={() => go(position - 1)} aria-label={t('replay.back')}>
          ←
        </button>
        <input
          type="range"
          className="replay-scrubber"
          min={0}
          max={frames.length - 1}
          value={position}
          ref={focusFirst}
          aria-label={t('replay.scrubber')}
          aria-valuetext={t('replay.still', { clock: minutes(frame.at), what: told })}
          onChange={(event) => go(Number(event.target.value))}
        />
        <button type="button" className="button" disabled={position === frames.length - 1} onClick={() => go(position + 1)} aria-label={t('replay.forward')}>
          →
        </button>
        <span className="replay-clock">
          {minutes(frame.at)}{' '}
          <span className="debrief-soft">
            {position + 1}/{frames.length}
          </span>
        </span>
      </div>
    </div>
  )
}
