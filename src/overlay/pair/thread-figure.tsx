/** The thread as a picture: the floor's time above, the desk's below, a line for each promise from when it was said to when it stood at the desk. Told in words beside it. */
import type { ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { minutes } from '../minutes.ts'
import { FateMark } from './fate-mark.tsx'
import type { Pair } from './pair.ts'
import { laneMarks, lanePath, spreadMarks } from './thread-lanes.ts'
import { threadName } from './thread-words.ts'
import type { Thread } from './thread.ts'

export function ThreadFigure({ pair, threads }: { pair: Pair; threads: readonly Thread[] }): ReactNode {
  const t = useWords()
  const { pack } = useDebrief()
  const [floorEnd, deskEnd] = [pair.floor.shift.state.now, pair.desk.shift.state.now]
  const marks = laneMarks(threads, floorEnd, deskEnd)
  const above = spreadMarks(marks.map(({ above: x }) => x))
  const below = spreadMarks(marks.map(({ below: x }) => x))
  return (
    <figure className="thread-figure" aria-hidden="true">
      <Lane side="floor" name={t('thread.floor')} end={floorEnd} />
      <svg className="thread-lines" viewBox="0 0 1000 100" preserveAspectRatio="none" width="100%">
        {threads.map(({ promise, desk }, index) => (
          <path
            key={index}
            className={`thread-line ${promise.fate}${desk === null || desk.calledAt === null ? ' lost' : ''}`}
            d={lanePath(above[index] ?? 0, below[index] ?? 0)}
          />
        ))}
      </svg>
      <Lane side="desk" name={t('thread.desk')} end={deskEnd} />
      {threads.map((thread, index) => {
        const { fate } = thread.promise
        const title = t('thread.mark', { number: index + 1, name: threadName(pack, pair, thread), how: t(fate === 'kept' ? 'thread.kept' : 'thread.broken') })
        return (
          <span key={index}>
            <span className={`thread-mark above ${fate}`} style={{ left: `${above[index] ?? 0}%` }} title={title}>
              {index + 1}
            </span>
            <span className={`thread-mark below ${fate}`} style={{ left: `${below[index] ?? 0}%` }} title={title}>
              <FateMark fate={fate} />
            </span>
          </span>
        )
      })}
    </figure>
  )
}

function Lane({ side, name, end }: { side: 'floor' | 'desk'; name: string; end: number }): ReactNode {
  return (
    <div className={`thread-lane ${side}`}>
      <span>0:00</span>
      <b>{name}</b>
      <span>{minutes(end)}</span>
    </div>
  )
}
