/** The room as one still picture: wall, window, poster, display, clock, floor, and the counter over there. No people, nothing that stands before them. */
import type { Box } from './box.ts'
import { colours } from './colours.ts'
import type { DeskLayout } from './desk-layout.ts'
import { vertical } from './gradient.ts'
import type { Context } from './pen.ts'
import type { ShiftPicture } from './shift-picture.ts'

function paintWindow(context: Context, box: Box, unit: number, night: boolean): void {
  const frame = Math.max(2, 7 * unit)
  context.fillStyle = '#FBF7EE'
  context.strokeStyle = colours.frame
  context.lineWidth = Math.max(1, 2 * unit)
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 6 * unit)
  context.fill()
  context.stroke()
  const glass: Box = { x: box.x + frame, y: box.y + frame, width: box.width - 2 * frame, height: box.height - 2 * frame }
  context.save()
  context.beginPath()
  context.rect(glass.x, glass.y, glass.width, glass.height)
  context.clip()
  context.fillStyle = night
    ? vertical(context, glass.y, glass.y + glass.height, '#2F3D55', '#5B6C80')
    : vertical(context, glass.y, glass.y + glass.height, '#C6DFE6', '#E1EDEC')
  context.fillRect(glass.x, glass.y, glass.width, glass.height)
  const at = (x: number): number => glass.x + glass.width * x
  const up = (y: number): number => glass.y + glass.height * y
  // A town at the foot of hills: blocks, roofs, one mast.
  context.fillStyle = night ? '#43566A' : colours.hillFar
  context.beginPath()
  context.moveTo(at(0), up(0.62))
  context.bezierCurveTo(at(0.2), up(0.4), at(0.36), up(0.5), at(0.5), up(0.58))
  context.bezierCurveTo(at(0.66), up(0.4), at(0.84), up(0.44), at(1), up(0.56))
  context.lineTo(at(1), up(1))
  context.lineTo(at(0), up(1))
  context.fill()
  for (const [x, y, w, colour] of [
    [0, 0.66, 0.19, colours.hillDeep],
    [0.21, 0.56, 0.13, colours.hillNear],
    [0.36, 0.72, 0.13, colours.hillDeep],
    [0.52, 0.6, 0.16, colours.hillNear],
    [0.7, 0.68, 0.12, colours.hillDeep],
    [0.84, 0.54, 0.16, colours.hillNear],
  ] as const) {
    context.fillStyle = night ? '#2C394B' : colour
    context.fillRect(at(x), up(y), glass.width * w, glass.height)
    context.fillStyle = night ? colours.ticket : 'rgba(255,255,255,.5)'
    for (let row = 0; row < 3; row += 1) {
      for (let column = 0; column < 3; column += 1) {
        if ((row * 3 + column + Math.round(x * 10)) % (night ? 2 : 3) === 0) {
          context.fillRect(at(x + w * (0.16 + column * 0.28)), up(y + 0.07 + row * 0.12), glass.width * w * 0.14, glass.height * 0.055)
        }
      }
    }
  }
  context.fillStyle = 'rgba(255,255,255,.28)'
  context.beginPath()
  context.moveTo(at(0.08), up(0))
  context.lineTo(at(0.2), up(0))
  context.lineTo(at(0.04), up(1))
  context.lineTo(at(-0.08), up(1))
  context.fill()
  context.restore()
  context.fillStyle = '#FBF7EE'
  context.fillRect(box.x + box.width / 2 - frame / 2, box.y + frame / 2, frame, box.height - frame)
  context.fillRect(box.x - 8 * unit, box.y + box.height - 2 * unit, box.width + 16 * unit, 9 * unit)
  context.strokeRect(box.x - 8 * unit, box.y + box.height - 2 * unit, box.width + 16 * unit, 9 * unit)
}

function paintPoster(context: Context, words: Box, board: Box | null, unit: number, pin: string): void {
  const box = board === null ? words : { ...words, height: board.y + board.height + 8 * unit - words.y }
  context.save()
  context.translate(box.x + box.width / 2, box.y + box.height / 2)
  context.rotate(-0.0175)
  const [x, y] = [-box.width / 2, -box.height / 2]
  context.fillStyle = 'rgba(29,27,38,.10)'
  context.fillRect(x + 4 * unit, y + 5 * unit, box.width, box.height)
  context.fillStyle = '#FFFFFF'
  context.fillRect(x, y, box.width, box.height)
  context.strokeStyle = colours.frame
  context.lineWidth = Math.max(1, 2 * unit)
  context.strokeRect(x, y, box.width, box.height)
  for (const corner of [x + 9 * unit, x + box.width - 9 * unit]) {
    context.beginPath()
    context.arc(corner, y + 8 * unit, 3.4 * unit, 0, Math.PI * 2)
    context.fillStyle = pin
    context.fill()
  }
  context.restore()
}

function paintDisplay(context: Context, box: Box, unit: number, isHung: boolean): void {
  context.fillStyle = colours.ink
  if (isHung) for (const share of [0.22, 0.78]) context.fillRect(box.x + box.width * share - 2 * unit, 0, 4 * unit, box.y)
  context.fillStyle = 'rgba(29,27,38,.12)'
  context.beginPath()
  context.roundRect(box.x + 4 * unit, box.y + 6 * unit, box.width, box.height, 9 * unit)
  context.fill()
  context.fillStyle = colours.ink
  context.beginPath()
  context.roundRect(box.x, box.y, box.width, box.height, 9 * unit)
  context.fill()
  context.strokeStyle = '#3A3647'
  context.lineWidth = Math.max(1, 2 * unit)
  context.beginPath()
  context.roundRect(box.x + 4 * unit, box.y + 4 * unit, box.width - 8 * unit, box.height - 8 * unit, 6 * unit)
  context.stroke()
}

function paintClock(context: Context, box: Box): void {
  const radius = box.width / 2
  const [x, y] = [box.x + radius, box.y + radius]
  context.fillStyle = '#FFFFFF'
  context.strokeStyle = colours.ink
  context.lineWidth = radius * 0.11
  context.beginPath()
  context.arc(x, y, radius - context.lineWidth / 2, 0, Math.PI * 2)
  context.fill()
  context.stroke()
  context.lineCap = 'round'
  for (let hour = 0; hour < 12; hour += 1) {
    const [dx, dy] = [Math.sin((hour * Math.PI) / 6), -Math.cos((hour * Math.PI) / 6)]
    const inner = hour % 3 === 0 ? 0.68 : 0.76
    context.lineWidth = radius * (hour % 3 === 0 ? 0.055 : 0.03)
    context.beginPath()
    context.moveTo(x + dx * radius * inner, y + dy * radius * inner)
    context.lineTo(x + dx * radius * 0.81, y + dy * radius * 0.81)
    context.stroke()
  }
}

function paintDoor(context: Context, box: Box, unit: number): void {
  context.fillStyle = '#B99F78'
  context.strokeStyle = '#A48B66'
  context.lineWidth = Math.max(1, 2 * unit)
  context.beginPath()
  context.rect(box.x, box.y, box.width, box.height)
  context.fill()
  context.stroke()
  context.fillStyle = vertical(context, box.y, box.y + box.height, '#D5E4E4', '#BFD3D2')
  context.fillRect(box.x + 7 * unit, box.y + 7 * unit, box.width, box.height)
  context.fillStyle = '#8C744F'
  context.fillRect(box.x + 12 * unit, box.y + box.height * 0.5, 4 * unit, 26 * unit)
}

/** How tense the light is, in as many steps as the eye would notice. */
export const LIGHT_STEPS = 12

/** Lamplight on the wall, which fades as the room grows tense. */
function paintGlow(context: Context, layout: DeskLayout, mood: number): void {
  const { width, height } = layout.size
  const calm = Math.max(0, 1 - mood / 60)
  const glow = context.createRadialGradient(width * 0.42, 0, height * 0.1, width * 0.42, 0, width * 0.62)
  glow.addColorStop(0, `rgba(255,247,226,${(0.8 * calm).toFixed(3)})`)
  glow.addColorStop(1, 'rgba(255,247,226,0)')
  context.fillStyle = glow
  context.fillRect(0, 0, width, height)
}

/** Red from the edges, over everything. */
function paintHeat(context: Context, layout: DeskLayout, mood: number): void {
  const { width, height } = layout.size
  const heat = Math.max(0, (mood - 35) / 65)
  if (heat === 0) return
  const red = context.createRadialGradient(
    width * 0.5,
    height * 0.5,
    Math.min(width, height) * 0.25,
    width * 0.5,
    height * 0.5,
    Math.hypot(width, height) * 0.56,
  )
  red.addColorStop(0, `rgba(226,120,60,${(0.1 * heat).toFixed(3)})`)
  red.addColorStop(1, `rgba(190,40,48,${(0.38 * heat).toFixed(3)})`)
  context.fillStyle = red
  context.fillRect(0, 0, width, height)
}

/** The counter over there, as the line sees it: a front of boards in the house's colour, and its top. */
function paintFarCounter(context: Context, box: Box, unit: number, house: string): void {
  const top = Math.max(5, 13 * unit)
  context.fillStyle = vertical(context, box.y, box.y + box.height, colours.woodTop, colours.woodBottom)
  context.beginPath()
  context.roundRect(box.x - 20, box.y + top / 2, box.width + 20 - 8 * unit, box.height, 6 * unit)
  context.fill()
  context.fillStyle = 'rgba(72,42,20,.2)'
  for (let x = box.x + 58 * unit; x < box.width - 20 * unit; x += 58 * unit) context.fillRect(x, box.y + top, Math.max(1, 2 * unit), box.height)
  context.fillStyle = house
  context.fillRect(box.x, box.y + top + 12 * unit, box.width - 8 * unit, Math.max(3, 9 * unit))
  context.fillStyle = '#B98657'
  context.strokeStyle = colours.woodEdge
  context.lineWidth = Math.max(1.5, 3 * unit)
  context.beginPath()
  context.roundRect(box.x - 20, box.y, box.width + 20, top, top / 2)
  context.fill()
  context.stroke()
}

/** All that stands behind people. `context` is scaled to CSS pixels. */
export function paintRoom(context: Context, layout: DeskLayout, mood: number, night: boolean, department: ShiftPicture['department']): void {
  const { width, height, insetTop } = layout.size
  const { unit } = layout
  context.fillStyle = vertical(context, insetTop, layout.floorLine, colours.wallTop, colours.wallBottom)
  context.fillRect(0, 0, width, height)
  paintGlow(context, layout, mood)
  if (layout.door !== null) paintDoor(context, layout.door, unit)
  context.fillStyle = vertical(context, layout.floorLine, layout.wood.y, colours.floor, '#CDBDA3')
  context.fillRect(0, layout.floorLine, width, height - layout.floorLine)
  context.fillStyle = colours.skirting
  context.fillRect(0, layout.floorLine - 1.5 * unit, width, Math.max(2, 3 * unit))
  // Sales paint their walls.
  if (department === 'sales') {
    const high = Math.max(3, 7 * unit)
    context.fillStyle = colours.sales
    context.globalAlpha = 0.5
    context.fillRect(0, layout.floorLine - high * 3.4, layout.door === null ? width : layout.door.x - 2 * unit, high)
    context.globalAlpha = 1
  }
  if (layout.window !== null) paintWindow(context, layout.window, layout.kind === 'wide' ? unit : unit * 0.6, night)
  const house = colours[department]
  if (layout.poster !== null) paintPoster(context, layout.poster, layout.board, unit, house)
  if (layout.display !== null) paintDisplay(context, layout.display, layout.kind === 'wide' ? unit : unit * 0.65, layout.kind === 'wide')
  if (layout.clock !== null) paintClock(context, layout.clock)
  if (layout.strip !== null) {
    const { strip } = layout
    context.fillStyle = vertical(context, strip.y, strip.y + strip.height, '#EFE7D8', '#DED2BC')
    context.fillRect(0, strip.y, width, strip.height)
  }
  if (layout.far !== null) paintFarCounter(context, layout.far.counter, layout.kind === 'wide' ? unit : unit * 0.6, house)
  paintHeat(context, layout, mood)
}
