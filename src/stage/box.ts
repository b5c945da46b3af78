/** A rectangle: CSS pixels within the stage's parent where layouts speak, texture pixels where sheets do. */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
