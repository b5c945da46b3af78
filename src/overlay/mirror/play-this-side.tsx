/** The way from somebody in a debrief to her side. */
import type { MouseEvent, ReactNode } from 'react'
import { MirrorWords, useWords } from './mirror-words.tsx'

interface PlayThisSideProps {
  /** The record's id, the client's number and name. */
  readonly record: string
  readonly client: number
  readonly name: string
  readonly language: string
}

export function PlayThisSide(props: PlayThisSideProps): ReactNode {
  return (
    <MirrorWords language={props.language}>
      <Way {...props} />
    </MirrorWords>
  )
}

function Way({ record, client, name }: PlayThisSideProps): ReactNode {
  const m = useWords()
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // Within the game, as its own pages go: the app listens to the history.
    history.pushState(null, '', event.currentTarget.href)
    dispatchEvent(new PopStateEvent('popstate'))
    scrollTo(0, 0)
  }
  return (
    <a className="button debrief-small" href={`/mirror/${encodeURIComponent(record)}/${client}`} onClick={go}>
      {m('play.button')}
      <span className="unseen">: {name}</span>
    </a>
  )
}
