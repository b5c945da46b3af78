/** Something that stands or hangs in the room and shows a part of the picture; where the layout has no place for it, it shows nothing. */
import type { ShiftPicture } from './shift-picture.ts'

export interface Fixture {
  /** New images, after the layout or the sheet has changed. */
  fit(): void
  /** True where the picture changes. */
  show(picture: ShiftPicture): boolean
  /** Ends what moves. */
  settle(): void
  clear(): void
}
