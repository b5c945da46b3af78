/** The visit is over: how it ended, and the way to look back. */
import { useEffect, useRef, type ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { useWords } from './queue-words.tsx'
import { visitCourse } from './visit-course.ts'

export function VisitOver({ shift, onLookBack }: { shift: Shift; onLookBack: () => void }): ReactNode {
  const q = useWords()
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => go.current?.focus({ preventScroll: true }), [])
  const course = visitCourse(shift.events, shift.state.human ?? -1, shift.state.pace)
  return (
    <div className="nobody q-over">
      <output className="nobody-lead">{q(`over.${course?.outcome ?? 'left'}`)}</output>
      <button ref={go} type="button" className="button strong call-next" onClick={onLookBack} aria-keyshortcuts="n">
        <kbd className="key" aria-hidden="true">
          N
        </kbd>{' '}
        <span className="call-title">{q('over.lookBack')}</span>
      </button>
    </div>
  )
}
