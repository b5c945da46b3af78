/** What the app holds of the stage. All places are CSS pixels within the stage's parent. */
import type { Box } from './box.ts'
import type { ShiftPicture } from './shift-picture.ts'
import type { FrameCost } from './frame-meter.ts'

export interface Anchors {
  /** Where the overlay writes; null where there is no room for it. The poster is turned by -1 degree. */
  readonly poster: Box | null
  /** The dark panel. The stage draws the ticket in its lower two thirds; the label above it is the overlay's. */
  readonly display: Box | null
  readonly clock: Box | null
}

export interface Stage {
  readonly rendererName: 'webgl' | 'canvas'
  /** Moves from the picture before to this one. Costs no frame where nothing that is seen has changed. */
  show(picture: ShiftPicture): void
  setReducedMotion(on: boolean): void
  /** Measures the parent anew; also happens by itself when the parent's size changes. `insetTop`: what the overlay's bar covers. */
  resize(insetTop?: number): void
  pauseMotion(on: boolean): void
  /** Where a bubble points to: the cheek of the one at the counter, the top of the bar of one who waits. */
  anchorOf(id: string): { readonly x: number; readonly y: number }
  anchors(): Anchors
  /** What frames have cost since it was last asked. */
  measure(): FrameCost
  destroy(): void
}
