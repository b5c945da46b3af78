/**
 * Small things that move or multiply, each painted once into the sheet: patience bars, clock hands, the ticket, and what the tables of
 * drawings hold. No people, no room.
 */
import { colours } from './colours.ts'
import { floorDrawings, type FloorThing } from './floor-drawings.ts'
import type { Context } from './pen.ts'
import type { PictureSheet } from './picture-sheet.ts'
import { propDrawings } from './prop-drawings.ts'
import type { Level } from './shift-picture.ts'

/** A bar is baked at this many lengths. */
export const BAR_STEPS = 24
const levels: readonly Level[] = ['calm', 'tense', 'angry']

export const barFrame = (level: Level, patience: number): string => `bar/${level}/${Math.max(0, Math.min(BAR_STEPS, Math.ceil((patience / 100) * BAR_STEPS)))}`

function paintBar(context: Context, width: number, height: number, level: Level, share: number): void {
  const line = Math.max(1.2, height * 0.2)
  const inset = line / 2
  const outline = (): void => {
    context.beginPath()
    context.roundRect(inset, inset, width - line, height - line, (height - line) / 2)
  }
  outline()
  context.fillStyle = '#FFFFFF'
  context.fill()
  if (share > 0) {
    context.save()
    outline()
    context.clip()
    context.fillStyle = colours[level]
    context.fillRect(0, 0, Math.max(height * 0.7, width * share), height)
    context.restore()
  }
  outline()
  context.lineWidth = line
  context.strokeStyle = colours.ink
  context.stroke()
}

export interface PropSizes {
  /** Texture pixels. */
  readonly bar: { readonly width: number; readonly height: number }
  readonly mark: number
  readonly queueProp: number
  readonly counterProp: number
  /** Radius of the clock, 0 where there is none. */
  readonly clock: number
  readonly ticket: { readonly width: number; readonly height: number } | null
  /** Of what stands on the sales floor's desk; empty elsewhere. */
  readonly floor: Readonly<Partial<Record<FloorThing, number>>>
}

interface Drawing {
  readonly name: string
  readonly size: number
  readonly draw: (context: Context) => void
}

function drawingsFor(sizes: PropSizes): readonly Drawing[] {
  const props = Object.entries(propDrawings).map(([name, draw]): Drawing => ({
    name,
    draw,
    size: name.startsWith('mark/') ? sizes.mark : name === 'fist' ? sizes.counterProp : sizes.queueProp,
  }))
  const things = floorDrawings.flatMap(({ thing, name, draw }): Drawing[] => {
    const size = sizes.floor[thing] ?? 0
    return size > 0 ? [{ name, draw, size }] : []
  })
  return [...props, ...things]
}

/** Texture pixels of a sheet's height that the props take at most, for a sheet of this width. */
export function propsHeight(sizes: PropSizes, sheetWidth: number): number {
  const drawings = drawingsFor(sizes)
  const area =
    levels.length * (BAR_STEPS + 1) * (sizes.bar.width + 3) * (sizes.bar.height + 3) +
    drawings.reduce((sum, { size }) => sum + (size + 3) ** 2, 0) +
    (sizes.ticket === null ? 0 : 2 * (sizes.ticket.width + 3) * (sizes.ticket.height + 3)) +
    40 * sizes.clock
  const tallest = Math.max(sizes.clock, sizes.ticket?.height ?? 0, ...drawings.map(({ size }) => size))
  return Math.ceil((area / sheetWidth) * 1.25 + tallest * 2 + 24)
}

export function paintProps(sheet: PictureSheet, sizes: PropSizes): void {
  for (const level of levels) {
    for (let step = 0; step <= BAR_STEPS; step += 1) {
      const name = `bar/${level}/${step}`
      if (sheet.reserve(name, sizes.bar.width, sizes.bar.height) === null) continue
      sheet.repaint(name, (context, width, height) => paintBar(context, width, height, level, step / BAR_STEPS))
    }
  }
  for (const { name, size, draw } of drawingsFor(sizes)) {
    if (sheet.reserve(name, size, size) === null) continue
    sheet.repaint(name, (context, width) => {
      context.scale(width / 100, width / 100)
      draw(context)
    })
  }
  if (sizes.clock > 0) {
    for (const [name, length, thick] of [
      ['hand/hour', 0.5, 0.1],
      ['hand/minute', 0.74, 0.075],
    ] as const) {
      const width = Math.max(2, sizes.clock * thick)
      if (sheet.reserve(name, width, sizes.clock * length) === null) continue
      sheet.repaint(name, (context, wide, high) => {
        context.beginPath()
        context.roundRect(0, 0, wide, high, wide / 2)
        context.fillStyle = colours.ink
        context.fill()
      })
    }
  }
  if (sizes.ticket !== null) {
    sheet.reserve('ticket/0', sizes.ticket.width, sizes.ticket.height)
    sheet.reserve('ticket/1', sizes.ticket.width, sizes.ticket.height)
  }
}

/** The ticket in the display's own letters. */
export function paintTicket(context: Context, width: number, height: number, ticket: string): void {
  context.fillStyle = colours.ticket
  context.textBaseline = 'middle'
  // The game's face may still be on its way; figures of equal width hide the exchange.
  context.font = `700 ${Math.round(height * 0.86)}px Onest, system-ui, sans-serif`
  context.letterSpacing = `${Math.round(height * 0.04)}px`
  context.fillText(ticket, 0, height * 0.54, width)
}
