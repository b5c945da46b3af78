/** The coiled cord from a telephone to whoever is on it: from the upper left corner of its box, hanging through, to the right. Texture pixels. */
import { colours } from './colours.ts'

const COIL = 5

/** A point of the hanging line, for a share of its way. */
function hang(width: number, height: number, share: number): { x: number; y: number } {
  const rest = 1 - share
  const [lowest, end] = [height * 1.25, height * 0.62]
  return { x: width * share, y: 2 * rest * share * lowest + share * share * end }
}

export function paintCord(context: CanvasRenderingContext2D, width: number, height: number, unit: number): void {
  const radius = Math.max(2, COIL * unit)
  const turns = Math.max(6, Math.round((width + height) / (radius * 1.5)))
  const path = (): void => {
    context.beginPath()
    for (let step = 0; step <= turns * 14; step += 1) {
      const share = step / (turns * 14)
      const { x, y } = hang(width - radius * 2, height - radius * 2, share)
      const angle = share * turns * Math.PI * 2
      context.lineTo(radius + x + Math.cos(angle) * radius, y + radius + Math.sin(angle) * radius)
    }
  }
  context.lineJoin = 'round'
  path()
  context.lineWidth = Math.max(2, 4.5 * unit)
  context.strokeStyle = colours.ink
  context.stroke()
  path()
  context.lineWidth = Math.max(1, 2.2 * unit)
  context.strokeStyle = colours.sales
  context.stroke()
}
