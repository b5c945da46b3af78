/** One line of news of the room: for the live region, and (where `seen`) for the strip under the picture. */

export interface News {
  readonly text: string
  readonly seen: boolean
  /** What it is about: newer news of the same takes its place. */
  readonly about?: string
}
