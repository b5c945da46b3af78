/** Pictures of what stands on the sales floor's desk and hangs above it: telephones, signs of the lines, signatures, lunch. Each on a square of 100. */
import { colours } from './colours.ts'
import { outlined, stroke, type Context } from './pen.ts'

/** Drawings of one thing are of one size. */
export type FloorThing = 'telephone' | 'badge' | 'hold' | 'signature' | 'lunch'

interface FloorDrawing {
  readonly thing: FloorThing
  readonly name: string
  readonly draw: (context: Context) => void
}

const dark = '#B8431F'

function digit(c: Context, line: number, x: number, y: number, size: number): void {
  c.save()
  c.translate(x, y)
  c.scale(size, size)
  c.beginPath()
  if (line === 1) {
    c.moveTo(-0.22, -0.3)
    c.lineTo(0.08, -0.5)
    c.lineTo(0.08, 0.5)
  } else {
    c.moveTo(-0.3, -0.24)
    c.bezierCurveTo(-0.28, -0.62, 0.34, -0.6, 0.3, -0.18)
    c.bezierCurveTo(0.27, 0.08, -0.2, 0.28, -0.3, 0.5)
    c.lineTo(0.34, 0.5)
  }
  c.restore()
  stroke(c, size * 0.24, colours.ticket)
}

/** The receiver, lying: its middle, how wide, turned by so many degrees. */
function receiver(c: Context, x: number, y: number, width: number, degrees: number, line: number): void {
  c.save()
  c.translate(x, y)
  c.rotate((degrees * Math.PI) / 180)
  c.scale(width / 100, width / 100)
  c.beginPath()
  c.moveTo(-50, 14)
  c.bezierCurveTo(-52, -22, 52, -22, 50, 14)
  c.bezierCurveTo(48, 22, 26, 22, 25, 13)
  c.bezierCurveTo(23, 4, -23, 4, -25, 13)
  c.bezierCurveTo(-26, 22, -48, 22, -50, 14)
  c.closePath()
  c.restore()
  outlined(c, line, dark)
}

/** `lamp` is what its light shows; off the hook, the receiver is in somebody's hand. */
function telephone(c: Context, lamp: string | null, isOnHook: boolean, rings: boolean): void {
  if (rings) {
    c.beginPath()
    for (const side of [-1, 1]) {
      for (const [reach, from, to] of [
        [33, 20, 5],
        [43, 22, -3],
      ] as const) {
        c.moveTo(50 + side * reach, from)
        c.quadraticCurveTo(50 + side * (reach - 1), (from + to) / 2 - 4, 50 + side * (reach - 9), to)
      }
    }
    stroke(c, 9, '#FFFFFF')
    stroke(c, 5, colours.sales)
  }
  c.beginPath()
  c.moveTo(24, 47)
  c.lineTo(76, 47)
  c.quadraticCurveTo(82, 47, 84, 54)
  c.lineTo(94, 90)
  c.quadraticCurveTo(95, 97, 88, 97)
  c.lineTo(12, 97)
  c.quadraticCurveTo(5, 97, 6, 90)
  c.lineTo(16, 54)
  c.quadraticCurveTo(18, 47, 24, 47)
  c.closePath()
  outlined(c, 5, colours.sales)
  c.fillStyle = '#FBE9DD'
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      c.beginPath()
      c.roundRect(30 - row * 1.6 + column * (11 + row * 1.1), 59 + row * 11, 8 + row, 7, 2)
      c.fill()
    }
  }
  c.beginPath()
  c.arc(78, 66, 7.5, 0, Math.PI * 2)
  outlined(c, 4, lamp ?? '#7A3A22')
  if (lamp !== null) {
    c.beginPath()
    c.arc(76, 64, 2.4, 0, Math.PI * 2)
    c.fillStyle = 'rgba(255,255,255,.85)'
    c.fill()
  }
  for (const x of [31, 69]) {
    c.beginPath()
    c.roundRect(x - 6, 38, 12, 11, 3)
    outlined(c, 4, dark)
  }
  if (isOnHook) receiver(c, 50, rings ? 30 : 35, 88, rings ? -5 : 0, 5)
}

/** By telephone, and on which line. */
function badge(c: Context, line: number): void {
  c.beginPath()
  c.roundRect(2, 20, 96, 60, 30)
  outlined(c, 4, colours.ink)
  c.save()
  c.translate(32, 50)
  c.rotate(-0.78)
  c.beginPath()
  c.moveTo(-17, 6)
  c.quadraticCurveTo(0, -15, 17, 6)
  c.lineWidth = 8
  c.lineCap = 'round'
  c.strokeStyle = '#FFFFFF'
  c.stroke()
  c.fillStyle = '#FFFFFF'
  for (const x of [-17, 17]) {
    c.beginPath()
    c.roundRect(x - 7, 0, 14, 13, 4)
    c.fill()
  }
  c.restore()
  digit(c, line, 69, 50, 34)
}

function hold(c: Context): void {
  c.beginPath()
  c.arc(50, 50, 47, 0, Math.PI * 2)
  c.fillStyle = 'rgba(246,241,231,.62)'
  c.fill()
  for (const x of [34, 56]) {
    c.beginPath()
    c.roundRect(x, 34, 11, 34, 3)
    outlined(c, 4, colours.tense)
  }
}

/** Four hands. */
const signatures: readonly (readonly [number, number][])[] = [
  [
    [6, 60],
    [16, 20],
    [26, 74],
    [34, 40],
    [44, 62],
    [52, 46],
    [62, 58],
    [94, 44],
  ],
  [
    [6, 54],
    [20, 28],
    [22, 70],
    [38, 30],
    [42, 66],
    [58, 34],
    [66, 60],
    [92, 62],
  ],
  [
    [10, 34],
    [30, 26],
    [12, 62],
    [34, 70],
    [40, 42],
    [56, 60],
    [70, 38],
    [94, 52],
  ],
  [
    [6, 62],
    [18, 30],
    [30, 62],
    [40, 30],
    [50, 62],
    [62, 44],
    [76, 58],
    [94, 36],
  ],
]

function signature(c: Context, points: readonly (readonly [number, number])[]): void {
  c.beginPath()
  for (const [index, [x, y]] of points.entries()) {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y]
    if (index === 0) c.moveTo(x, y)
    else c.bezierCurveTo(beforeX + (x - beforeX) * 0.7, beforeY, beforeX + (x - beforeX) * 0.3, y, x, y)
  }
  stroke(c, 7, '#2B3F8C')
  c.beginPath()
  c.moveTo(6, 82)
  c.lineTo(94, 82)
  stroke(c, 3.5, '#8B8577')
}

/** Where somebody is still to sign. */
function dots(c: Context): void {
  c.beginPath()
  for (let x = 6; x <= 94; x += 11) {
    c.moveTo(x, 78)
    c.lineTo(x + 0.5, 78)
  }
  stroke(c, 5, '#B8AF9F')
}

function bowl(c: Context, soup: string | null, spoon: boolean): void {
  if (spoon) {
    c.beginPath()
    c.moveTo(64, 58)
    c.lineTo(92, 30)
    stroke(c, 10)
    stroke(c, 4.5, '#D9D4C6')
  }
  c.beginPath()
  c.ellipse(50, 60, 40, 12, 0, 0, Math.PI * 2)
  outlined(c, 5, '#EFE7D8')
  if (soup !== null) {
    c.beginPath()
    c.ellipse(50, 61, 32, 8, 0, 0, Math.PI * 2)
    c.fillStyle = soup
    c.fill()
  }
  c.beginPath()
  c.moveTo(10, 61)
  c.bezierCurveTo(13, 88, 30, 96, 50, 96)
  c.bezierCurveTo(70, 96, 87, 88, 90, 61)
  c.bezierCurveTo(84, 76, 16, 76, 10, 61)
  c.closePath()
  outlined(c, 5, '#FFFFFF')
  c.beginPath()
  c.moveTo(19, 80)
  c.quadraticCurveTo(50, 92, 81, 80)
  stroke(c, 4, colours.sales)
}

function steam(c: Context): void {
  c.beginPath()
  for (const x of [32, 50, 68]) {
    c.moveTo(x, 96)
    c.bezierCurveTo(x - 16, 74, x + 16, 56, x, 36)
    c.bezierCurveTo(x - 9, 24, x + 4, 16, x + 2, 8)
  }
  stroke(c, 10, 'rgba(255,255,255,.95)')
  stroke(c, 4, '#B3A68F')
}

export const floorDrawings: readonly FloorDrawing[] = [
  { thing: 'telephone', name: 'telephone/free', draw: (c) => telephone(c, null, true, false) },
  { thing: 'telephone', name: 'telephone/ringing', draw: (c) => telephone(c, colours.client, true, true) },
  { thing: 'telephone', name: 'telephone/lit', draw: (c) => telephone(c, colours.client, true, false) },
  { thing: 'telephone', name: 'telephone/talking', draw: (c) => telephone(c, colours.calm, false, false) },
  { thing: 'telephone', name: 'telephone/held', draw: (c) => telephone(c, colours.tense, true, false) },
  { thing: 'badge', name: 'badge/1', draw: (c) => badge(c, 1) },
  { thing: 'badge', name: 'badge/2', draw: (c) => badge(c, 2) },
  { thing: 'hold', name: 'hold', draw: hold },
  { thing: 'signature', name: 'signature/none', draw: dots },
  ...signatures.map((points, hand): FloorDrawing => ({ thing: 'signature', name: `signature/${hand}`, draw: (c) => signature(c, points) })),
  { thing: 'lunch', name: 'lunch/warm', draw: (c) => bowl(c, '#E08A3C', false) },
  { thing: 'lunch', name: 'lunch/cold', draw: (c) => bowl(c, '#B59A78', false) },
  { thing: 'lunch', name: 'lunch/eaten', draw: (c) => bowl(c, null, true) },
  { thing: 'lunch', name: 'steam', draw: steam },
]

export const SIGNATURE_HANDS = signatures.length
