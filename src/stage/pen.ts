/** The ink that every prop is drawn with: round lines, and shapes with an outline. */
import { colours } from './colours.ts'

export type Context = CanvasRenderingContext2D

export function stroke(context: Context, size: number, colour: string = colours.ink): void {
  context.lineWidth = size
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = colour
  context.stroke()
}

export function outlined(context: Context, size: number, fill: string): void {
  context.fillStyle = fill
  context.fill()
  stroke(context, size)
}
