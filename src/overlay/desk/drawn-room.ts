/** The picture of the room behind the words, as the desk screen sees it. The app puts the stage behind this; without it the screen draws a plain room. */

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnRoom {
  readonly state: 'loading' | 'drawn' | 'failed'
  /** Draws into this element until the returned function is called. */
  attach(parent: HTMLElement): () => void
  /** CSS pixels within the parent: where a bubble of this client should point. */
  anchorOf(who: number | 'counter'): { readonly x: number; readonly y: number } | null
  /** Where the room's own words belong; null where it has no room for them. */
  placeOf(words: 'poster' | 'display'): Place | null
  /** Told when the state changes and when the picture was laid out anew. */
  subscribe(listener: () => void): () => void
}
