/** The replies on offer, in the order that the shift's seed has given them. One press says it. */
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import type { Offered } from './talk-of.ts'

interface RepliesProps {
  readonly offered: readonly Offered[]
  /** Why nothing can be said just now, in words; null = one can. */
  readonly held: string | null
  readonly onReply: (reply: string) => void
  /** Another one for every beat: the focus then returns to the group, so that no press goes to a reply unread. */
  readonly beat: string
  /** What these are; replies where nothing else is said. */
  readonly label?: string
}

export function Replies({ offered, held, onReply, beat, label }: RepliesProps): ReactNode {
  const t = useText()
  const group = useRef<HTMLFieldSetElement>(null)
  const hadFocus = useRef(false)
  const shown = useRef(beat)
  useLayoutEffect(() => {
    if (shown.current === beat) return
    shown.current = beat
    if (hadFocus.current) group.current?.focus({ preventScroll: true })
    hadFocus.current = false
    if (group.current !== null) group.current.scrollTop = 0
  }, [beat])
  return (
    <fieldset ref={group} className={`replies n${offered.length}`} aria-label={label ?? t('desk.replies')} tabIndex={-1}>
      {held !== null && <output className="replies-held">{held}</output>}
      {offered.map(({ id, text }, index) => (
        <button
          key={`${beat} ${id}`}
          type="button"
          className="reply"
          data-reply={id}
          aria-disabled={held !== null}
          aria-keyshortcuts={String(index + 1)}
          onKeyDown={(event) => {
            // A key that is held down must not say the next thing as well.
            if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
          }}
          onClick={() => {
            hadFocus.current = true
            onReply(id)
          }}
        >
          <kbd className="key" aria-hidden="true">
            {index + 1}
          </kbd>
          <span>{text}</span>
        </button>
      ))}
    </fieldset>
  )
}
