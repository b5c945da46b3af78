/**
 * Small things that move or multiply: patience bars, marks above heads, a phone that films, clouds, sparks, the slammed hand, clock hands.
 * Each is painted once into the sheet; colours are baked because the Canvas renderer cannot tint. No people, no room.
 */
import type { Level } from './desk-picture.ts'
import { colours } from './colours.ts'
import type { PictureSheet } from './picture-sheet.ts'

/** A bar is baked at this many lengths. */
export const BAR_STEPS = 24
const levels: readonly Level[] = ['calm', 'tense', 'angry']

export const barFrame = (level: Level, patience: number): string => `bar/${level}/${Math.max(0, Math.min(BAR_STEPS, Math.ceil((patience / 100) * BAR_STEPS)))}`

type Context = CanvasRenderingContext2D

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

function stroke(context: Context, size: number, colour: string = colours.ink): void {
  context.lineWidth = size
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = colour
  context.stroke()
}

function outlined(context: Context, size: number, fill: string): void {
  context.fillStyle = fill
  context.fill()
  stroke(context, size)
}

/** Everything below is drawn on a square of 100 and scaled. */
const drawings: Readonly<Record<string, (context: Context) => void>> = {
  'mark/tense': (c) => {
    c.beginPath()
    c.moveTo(14, 62)
    c.bezierCurveTo(24, 26, 40, 26, 46, 52)
    c.bezierCurveTo(52, 78, 66, 78, 84, 40)
    stroke(c, 34, '#FFFFFF')
    stroke(c, 24)
    stroke(c, 12, colours.tense)
  },
  'mark/angry': (c) => {
    c.beginPath()
    c.moveTo(58, 6)
    c.lineTo(22, 56)
    c.lineTo(45, 56)
    c.lineTo(34, 94)
    c.lineTo(80, 38)
    c.lineTo(55, 38)
    c.lineTo(70, 6)
    c.closePath()
    stroke(c, 18, '#FFFFFF')
    outlined(c, 8, colours.angry)
  },
  phone: (c) => {
    c.beginPath()
    c.roundRect(27, 6, 46, 84, 9)
    outlined(c, 7, colours.ink)
    c.beginPath()
    c.roundRect(33, 13, 34, 66, 4)
    c.fillStyle = '#BFE0E6'
    c.fill()
    c.beginPath()
    c.arc(50, 46, 10, 0, Math.PI * 2)
    c.fillStyle = colours.angry
    c.fill()
    // Four fingers round its edge.
    for (let finger = 0; finger < 4; finger += 1) {
      c.beginPath()
      c.roundRect(62, 42 + finger * 12, 20, 11, 5.5)
      outlined(c, 4.5, '#F3C6A0')
    }
  },
  cloud: (c) => {
    c.beginPath()
    c.arc(28, 58, 17, Math.PI * 0.5, Math.PI * 1.5)
    c.arc(44, 38, 20, Math.PI * 1.05, Math.PI * 1.85)
    c.arc(68, 48, 16, Math.PI * 1.4, Math.PI * 0.2)
    c.arc(72, 62, 13, Math.PI * 1.8, Math.PI * 0.5)
    c.closePath()
    outlined(c, 6, '#55505F')
    c.beginPath()
    c.moveTo(44, 80)
    c.lineTo(38, 92)
    c.moveTo(60, 80)
    c.lineTo(54, 92)
    stroke(c, 6)
  },
  puff: (c) => {
    c.beginPath()
    c.moveTo(14, 40)
    c.bezierCurveTo(40, 22, 60, 30, 62, 44)
    c.bezierCurveTo(63, 56, 46, 56, 48, 46)
    c.moveTo(12, 58)
    c.bezierCurveTo(44, 50, 84, 48, 86, 66)
    c.bezierCurveTo(87, 80, 68, 80, 70, 68)
    stroke(c, 15, '#FFFFFF')
    stroke(c, 7, '#5D7C86')
  },
  rays: (c) => {
    c.beginPath()
    for (const [x1, y1, x2, y2] of [
      [20, 74, 6, 60],
      [34, 52, 22, 26],
      [56, 44, 58, 12],
      [76, 56, 92, 32],
    ] as const) {
      c.moveTo(x1, y1)
      c.lineTo(x2, y2)
    }
    stroke(c, 16, '#FFFFFF')
    stroke(c, 9, colours.angry)
  },
  heart: (c) => {
    c.beginPath()
    c.moveTo(50, 86)
    c.bezierCurveTo(6, 56, 8, 18, 32, 18)
    c.bezierCurveTo(44, 18, 50, 28, 50, 34)
    c.bezierCurveTo(50, 28, 56, 18, 68, 18)
    c.bezierCurveTo(92, 18, 94, 56, 50, 86)
    c.closePath()
    outlined(c, 7, colours.client)
  },
  help: (c) => {
    // Two hands' worth of sparkle: somebody does a small good thing.
    for (const [x, y, r] of [
      [40, 54, 30],
      [78, 26, 17],
    ] as const) {
      c.beginPath()
      c.moveTo(x, y - r)
      c.quadraticCurveTo(x + r * 0.18, y - r * 0.18, x + r, y)
      c.quadraticCurveTo(x + r * 0.18, y + r * 0.18, x, y + r)
      c.quadraticCurveTo(x - r * 0.18, y + r * 0.18, x - r, y)
      c.quadraticCurveTo(x - r * 0.18, y - r * 0.18, x, y - r)
      c.closePath()
      outlined(c, 6, colours.client)
    }
  },
  fist: (c) => {
    c.beginPath()
    c.roundRect(28, 50, 48, 34, 15)
    outlined(c, 6, '#F3C6A0')
    for (let finger = 0; finger < 4; finger += 1) {
      c.beginPath()
      c.roundRect(25 + finger * 12.5, 48, 13, 24, 6.5)
      outlined(c, 5, '#F3C6A0')
    }
    c.beginPath()
    for (const [x1, y1, x2, y2] of [
      [16, 74, 3, 66],
      [18, 90, 4, 94],
      [84, 74, 97, 66],
      [82, 90, 96, 94],
    ] as const) {
      c.moveTo(x1, y1)
      c.lineTo(x2, y2)
    }
    stroke(c, 6)
  },
}

export type PropName = 'mark/tense' | 'mark/angry' | 'phone' | 'cloud' | 'puff' | 'rays' | 'heart' | 'help' | 'fist'

export interface PropSizes {
  /** Texture pixels. */
  readonly bar: { readonly width: number; readonly height: number }
  readonly mark: number
  readonly queueProp: number
  readonly counterProp: number
  /** Radius of the clock, 0 where there is none. */
  readonly clock: number
  readonly ticket: { readonly width: number; readonly height: number } | null
}

/** Texture pixels of a sheet's height that the props take at most, for a sheet of this width. */
export function propsHeight(sizes: PropSizes, sheetWidth: number): number {
  const area =
    levels.length * (BAR_STEPS + 1) * (sizes.bar.width + 3) * (sizes.bar.height + 3) +
    2 * (sizes.mark + 3) ** 2 +
    8 * (Math.max(sizes.queueProp, sizes.counterProp) + 3) ** 2 +
    (sizes.ticket === null ? 0 : 2 * (sizes.ticket.width + 3) * (sizes.ticket.height + 3)) +
    40 * sizes.clock
  const tallest = Math.max(sizes.counterProp, sizes.queueProp, sizes.clock, sizes.ticket?.height ?? 0, sizes.mark)
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
  for (const [name, draw] of Object.entries(drawings)) {
    const size = name.startsWith('mark/') ? sizes.mark : name === 'fist' ? sizes.counterProp : sizes.queueProp
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
