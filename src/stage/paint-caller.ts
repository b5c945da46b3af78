/** Somebody on the telephone: head and shoulders in a round frame, so that nobody takes her for one who stands there. */
import type { Box } from './box.ts'
import { colours } from './colours.ts'

/** A frame of `width` × `height`: the circle stands on its lower edge. `draw` puts the figure into a box. Texture pixels. */
export function paintCaller(context: CanvasRenderingContext2D, width: number, height: number, draw: (into: Box) => void): void {
  const rim = Math.max(2, width * 0.034)
  const line = Math.max(1.5, width * 0.016)
  const radius = width / 2 - 1
  const [x, y] = [width / 2, height - 1 - radius]
  const disc = (size: number, paint: string): void => {
    context.beginPath()
    context.arc(x, y, size, 0, Math.PI * 2)
    context.fillStyle = paint
    context.fill()
  }
  disc(radius, colours.ink)
  disc(radius - line, colours.sales)
  disc(radius - line - rim, colours.ink)
  const inside = radius - 2 * line - rim
  context.save()
  disc(inside, '#FFFFFF')
  context.clip()
  const air = context.createLinearGradient(0, y - inside, 0, y + inside)
  air.addColorStop(0, '#FBE9DD')
  air.addColorStop(1, '#F3CDB9')
  context.fillStyle = air
  context.fillRect(0, 0, width, height)
  const wide = inside * 1.86
  const high = (wide * height) / width
  draw({ x: x - wide / 2, y: y + inside - high * 0.985, width: wide, height: high })
  context.restore()
}
