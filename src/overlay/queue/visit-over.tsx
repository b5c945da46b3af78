/** The visit is over: how it ended, and the way to look back. */
import type { ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { WayOn } from '../desk/way-on.tsx'
import { useWords } from './queue-words.tsx'
import { visitCourse } from './visit-course.ts'

export function VisitOver({ shift, onLookBack }: { shift: Shift; onLookBack: () => void }): ReactNode {
  const q = useWords()
  const course = visitCourse(shift.events, shift.state.human ?? -1, shift.state.pace)
  return <WayOn lead={q(`over.${course?.outcome ?? 'left'}`)} way={q('over.lookBack')} className="q-over" onGo={onLookBack} />
}
