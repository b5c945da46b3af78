/** One person's bust with a face, as a picture. Decoration: names and moods are said in words beside it, so it has no text of its own. */
import type { ReactNode } from 'react'
import { pictureOf, usePeopleArt } from './people-art.tsx'

export function Portrait({ person, face, className }: { person: string; face: string; className?: string }): ReactNode {
  const art = usePeopleArt()
  const address = art === null ? null : pictureOf(art, person, face)
  const name = className === undefined ? 'portrait' : `portrait ${className}`
  if (address === null) return <span className={name} aria-hidden="true" />
  return <img className={name} src={address} alt="" draggable={false} />
}
