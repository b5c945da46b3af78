/** The thread as a picture: the floor's time above, the desk's below, a line for each promise from when it was said to when it stood at the desk. Told in words beside it. */
import type { ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { useWide } from '../desk/use-wide.ts'
import { minutes } from '../minutes.ts'
import { FateMark } from './fate-mark.tsx'
import type { Pair } from './pair.ts'
import { lanePath, lanesOf } from './thread-lanes.ts'
import { threadName } from './thread-words.ts'
import type { Thread } from './thread.ts'

/** What a mark needs of the lane's width, in per cent. */
const room = { wide: 2.8, narrow: 6.6 }

export function ThreadFigure({ pair, threads }: { pair: Pair; threads: readonly Thread[] }): ReactNode {
  const t = useWords()
  const { pack } = useDebrief()
  const isWide = useWide()
  const [floorEnd, deskEnd] = [pair.floor.shift.state.now, pair.desk.shift.state.now]
  const { above, below } = lanesOf(threads, floorEnd, deskEnd, isWide ? room.wide : room.narrow)
  const endOf = (thread: Thread) => below.find(({ prospect }) => prospect === thread.promise.client)
  const name = (prospect: number): string => {
    const thread = threads.find(({ promise }) => promise.client === prospect)
    return thread === undefined ? '' : threadName(pack, pair, thread)
  }
  return (
    <figure className="thread-figure" aria-hidden="true">
      <div className="thread-lane lane-floor">
        <span>0:00</span>
        <b>{t('thread.floor')}</b>
        <span>{minutes(floorEnd)}</span>
      </div>
      <svg className="thread-lines" viewBox="0 0 1000 100" preserveAspectRatio="none" width="100%">
        {threads.map((thread, index) => {
          const end = endOf(thread)
          return (
            <path
              key={index}
              className={`thread-line ${thread.promise.fate}${end?.reached === true ? '' : ' lost'}`}
              d={lanePath(above[index] ?? 0, end?.x ?? 100)}
            />
          )
        })}
      </svg>
      <div className="thread-lane lane-desk">
        <span>0:00</span>
        <b>{t('thread.desk')}</b>
        <span>{minutes(deskEnd)}</span>
      </div>
      {above.map((x, index) => (
        <span key={index} className="thread-mark above" style={{ left: `${x}%` }}>
          {index + 1}
        </span>
      ))}
      {below.map(({ prospect, fate, x }) => (
        <span key={prospect} className={`thread-mark below ${fate}`} style={{ left: `${x}%` }} title={name(prospect)}>
          <FateMark fate={fate} />
        </span>
      ))}
    </figure>
  )
}
