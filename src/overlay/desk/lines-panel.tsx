/** The dark panel of the sales floor: what each line does, and a press on one that rings or was put on hold goes to it. */
import type { CSSProperties, ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { minutes } from '../minutes.ts'
import { useText } from '../text-context.tsx'
import { nameOfNumber } from './names.ts'
import { telephoneLines, type TelephoneLine } from './telephone-lines.ts'

interface LinesPanelProps {
  readonly shift: Shift
  /** Over the stage's panel; null: where the style sheet puts it. */
  readonly style: CSSProperties | null
  readonly onCall: (client: number) => void
}

export function LinesPanel({ shift, style, onCall }: LinesPanelProps): ReactNode {
  const t = useText()
  const { pack, state } = shift
  const words = ({ line, state: doing, forMs }: TelephoneLine): ReactNode => (
    <>
      <span className="line-number">{line}</span> <span className="line-dot">·</span> {t('lines.state', { state: doing, clock: minutes(forMs) })}
    </>
  )
  return (
    <section className={style === null ? 'lines rough' : 'lines'} style={style ?? {}} aria-label={t('lines.title')}>
      <p className="lines-title" aria-hidden="true">
        {t('lines.title')}
      </p>
      <ul>
        {telephoneLines(state).map((line) => (
          <li key={line.line} className={`phone-line ${line.state}`}>
            {line.client !== null && (line.state === 'ringing' || line.state === 'held') ? (
              <button type="button" title={nameOfNumber(pack, state, line.client)} onClick={() => line.client !== null && onCall(line.client)}>
                {words(line)}
                <span className="unseen">
                  {t(line.state === 'held' ? 'lines.takeBack' : 'lines.answer', { line: line.line, name: nameOfNumber(pack, state, line.client) })}
                </span>
              </button>
            ) : (
              <span>{words(line)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
