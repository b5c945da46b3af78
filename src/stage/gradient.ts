/** Paint that changes from top to bottom. */

export function vertical(context: CanvasRenderingContext2D, top: number, bottom: number, ...stops: readonly string[]): CanvasGradient {
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  stops.forEach((colour, index) => gradient.addColorStop(index / Math.max(1, stops.length - 1), colour))
  return gradient
}
