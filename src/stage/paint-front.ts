/** The two pieces of the room that stand before people: the rail of the queue, and the desk's top. No people. */
import type { Box } from './box.ts'
import { colours } from './colours.ts'
import type { DeskLayout } from './desk-layout.ts'
import { vertical } from './gradient.ts'
import type { Context } from './pen.ts'

/** The rail behind which the queue stands, drawn at the origin of a frame as large as `ledgeBox`. */
export function ledgeBox(layout: DeskLayout): Box {
  if (layout.kind === 'upright') return layout.ledge
  // On the floor it begins behind the telephones, so that the manager may stand at its end.
  const before = layout.stations.length > 0 ? 52 : 34
  const left = layout.far === null ? layout.zone.left - before * layout.unit : -12 * layout.unit
  return { x: left, y: layout.ledge.y, width: layout.size.width - left, height: layout.wood.y - layout.ledge.y }
}

export function paintLedge(context: Context, layout: DeskLayout): void {
  const box = ledgeBox(layout)
  const { unit } = layout
  const rail = layout.kind === 'upright' ? box.height : Math.max(5, 11 * unit)
  if (layout.kind !== 'upright') {
    context.fillStyle = vertical(context, rail, box.height, '#D3C3A8', '#C4B192')
    context.fillRect(6 * unit, rail, box.width, box.height)
    context.fillStyle = 'rgba(93,61,32,.13)'
    for (let x = 6 * unit + 96 * unit; x < box.width; x += 96 * unit) context.fillRect(x, rail, Math.max(1, 2 * unit), box.height)
    context.fillStyle = 'rgba(93,61,32,.16)'
    context.fillRect(6 * unit, rail, box.width, Math.max(1, 5 * unit))
    context.fillStyle = '#A8916D'
    context.fillRect(6 * unit, rail, Math.max(2, 7 * unit), box.height)
  }
  context.fillStyle = vertical(context, 0, rail, colours.ledgeTop, colours.ledge)
  context.beginPath()
  context.roundRect(0, 0, box.width + rail, rail, layout.kind === 'upright' ? 0 : rail / 2)
  context.fill()
  context.fillStyle = colours.woodEdge
  context.globalAlpha = 0.55
  context.fillRect(layout.kind === 'upright' ? 0 : rail / 3, 0, box.width, Math.max(1, 2 * unit))
  context.globalAlpha = 1
}

/** Only the desk has a stand with leaflets: the floor's telephones need its place, and the line does not see it. */
const hasStand = ({ kind, stations, far }: DeskLayout): boolean => kind === 'wide' && stations.length === 0 && far === null

/** The desk's top with the leaflet stand on it: `overhang` is how far the stand rises above the wood. CSS pixels. */
export const overhang = (layout: DeskLayout): number => (hasStand(layout) ? 58 * layout.unit : 0)

export function paintWood(context: Context, layout: DeskLayout): void {
  const { unit, wood } = layout
  const top = overhang(layout)
  // From the line only its rail's foot is seen, in the client's colour.
  if (layout.far !== null) {
    const foot = Math.min(wood.height, 10 * unit)
    const rail = wood.height - foot
    if (rail > 0) {
      context.fillStyle = vertical(context, 0, rail, '#D3C3A8', '#C4B192')
      context.fillRect(0, 0, wood.width, rail)
      context.fillStyle = 'rgba(93,61,32,.13)'
      for (let x = 48 * unit; x < wood.width; x += 60 * unit) context.fillRect(x, 0, Math.max(1, 1.5 * unit), rail)
      context.fillStyle = vertical(context, 0, 8 * unit, colours.ledgeTop, colours.ledge)
      context.fillRect(0, 0, wood.width, 8 * unit)
    }
    context.fillStyle = vertical(context, rail, wood.height, colours.client, '#D8981F')
    context.fillRect(0, rail, wood.width, foot)
    context.fillStyle = colours.ink
    context.fillRect(0, rail, wood.width, Math.max(1, 2 * unit))
    return
  }
  if (hasStand(layout)) {
    const stand = Math.max(layout.counter.x + layout.counter.width * 0.62, layout.zone.left - 120 * unit)
    for (const [dx, colour, lean] of [
      [0, colours.service, -0.06],
      [27, colours.sales, 0.05],
    ] as const) {
      context.save()
      context.translate(stand + (dx + 13) * unit, top)
      context.rotate(lean)
      context.fillStyle = '#FFFFFF'
      context.strokeStyle = colours.ink
      context.lineWidth = Math.max(1, 2 * unit)
      context.beginPath()
      context.roundRect(-12 * unit, -46 * unit, 24 * unit, 46 * unit, 2 * unit)
      context.fill()
      context.stroke()
      context.fillStyle = colour
      context.fillRect(-11 * unit, -45 * unit, 22 * unit, 17 * unit)
      context.fillStyle = 'rgba(29,27,38,.28)'
      for (let line = 0; line < 2; line += 1) context.fillRect(-7 * unit, (-22 + line * 6) * unit, 14 * unit, 2 * unit)
      context.restore()
    }
    context.fillStyle = colours.ink
    context.beginPath()
    context.roundRect(stand - 5 * unit, top - 14 * unit, 64 * unit, 15 * unit, 3 * unit)
    context.fill()
  }
  context.fillStyle = vertical(context, top, top + wood.height, colours.woodTop, colours.woodBottom)
  context.fillRect(0, top, wood.width, wood.height)
  context.fillStyle = 'rgba(255,222,180,.22)'
  context.fillRect(0, top + 3 * unit, wood.width, Math.max(1, 2 * unit))
  context.fillStyle = 'rgba(72,42,20,.14)'
  for (let grain = 0; grain < 5; grain += 1) {
    const y = top + wood.height * (0.24 + grain * 0.16)
    for (let x = ((grain * 197) % 260) * unit; x < wood.width; x += 420 * unit)
      context.fillRect(x, y, (150 + ((grain * 83) % 120)) * unit, Math.max(1, 1.4 * unit))
  }
  context.fillStyle = colours.woodEdge
  context.fillRect(0, top, wood.width, Math.max(2, 3 * unit))
}
