/**
 * The drawn people as layers (`assets/people.json`), handed to whoever shows a portrait. Until they have arrived there are none,
 * and the game is played without faces.
 */
import { createContext, use } from 'react'

/** Inner SVG markup; a figure is base + face + over. */
export interface PeopleArt {
  readonly viewBox: readonly [number, number, number, number]
  readonly people: Readonly<Record<string, { readonly base: string; readonly over: string }>>
  readonly faces: Readonly<Record<string, string>>
}

const Art = createContext<PeopleArt | null>(null)
export const PeopleArtProvider = Art.Provider
export const usePeopleArt = (): PeopleArt | null => use(Art)

// A figure's picture is made once; blob addresses are kept for the page's life (16 people × 12 faces at most).
const pictures = new WeakMap<PeopleArt, Map<string, string>>()

/** The address of a picture of this person with this face, or null where the art has no such person. */
export function pictureOf(art: PeopleArt, person: string, face: string): string | null {
  const figure = art.people[person]
  const expression = art.faces[face]
  if (figure === undefined || expression === undefined) return null
  let known = pictures.get(art)
  if (known === undefined) pictures.set(art, (known = new Map()))
  const key = `${person} ${face}`
  let address = known.get(key)
  if (address === undefined) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${art.viewBox.join(' ')}">${figure.base}${expression}${figure.over}</svg>`
    address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    known.set(key, address)
  }
  return address
}
