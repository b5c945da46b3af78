/** A lesson of a first shift, at the moment that it is about. Beside the replies, never over them; can be skipped for good. */
import { useEffect, useState, type ReactNode } from 'react'
import type { Lesson } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { DeskGame } from './desk-game.ts'

export interface Coaching {
  readonly lesson: Lesson | null
  readonly next: () => void
}

/** The lessons that have come up by now and were not read yet, one at a time. */
export function useLessons(game: DeskGame, wanted: boolean): Coaching {
  const [read, setRead] = useState(0)
  const [due, setDue] = useState<readonly Lesson[]>([])
  useEffect(() => {
    setRead(0)
    const { lessons } = game.shift.plan
    let seen = 0
    let taken: readonly Lesson[] = []
    const follow = (): void => {
      const fresh = game.shift.events.slice(seen)
      if (fresh.length === 0) return
      seen = game.shift.events.length
      let found = taken
      for (const { kind } of fresh) {
        const lesson = lessons.find((one) => one.on === kind && !found.includes(one))
        if (lesson !== undefined) found = [...found, lesson]
      }
      if (found !== taken) setDue((taken = found))
    }
    follow()
    return game.subscribe(follow)
  }, [game])
  return { lesson: wanted ? (due[read] ?? null) : null, next: () => setRead((count) => count + 1) }
}

interface CoachProps {
  readonly shift: string
  readonly lesson: Lesson
  readonly words: Wordings
  readonly onNext: () => void
  readonly onSkip: () => void
}

export function Coach({ shift, lesson, words, onNext, onSkip }: CoachProps): ReactNode {
  const t = useText()
  return (
    <aside className="coach" aria-label={t('coach.title')}>
      <output>{words.say(wordingIds.lesson(shift, lesson.id))}</output>
      <div className="coach-buttons">
        <button type="button" className="button dark" onClick={onNext}>
          {t('coach.next')}
        </button>
        <button type="button" className="button bare" onClick={onSkip}>
          {t('coach.skip')}
        </button>
      </div>
    </aside>
  )
}
