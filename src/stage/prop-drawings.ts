/** Pictures of what people show and do: marks, puffs, clouds, a phone held up, a fist. Colours are baked, because the Canvas renderer cannot tint. */
import { colours } from './colours.ts'
import { outlined, stroke, type Context } from './pen.ts'

/** Each on a square of 100. */
export const propDrawings = {
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
  look: (c) => {
    // A watch on a wrist: how long has it been?
    c.beginPath()
    c.roundRect(34, 4, 32, 92, 8)
    outlined(c, 6, '#55505F')
    c.beginPath()
    c.arc(50, 50, 30, 0, Math.PI * 2)
    outlined(c, 7, '#FFFFFF')
    c.beginPath()
    c.moveTo(50, 32)
    c.lineTo(50, 50)
    c.lineTo(63, 57)
    stroke(c, 6)
  },
  ask: (c) => {
    c.beginPath()
    c.arc(52, 46, 36, 0.75 * Math.PI, 2.6 * Math.PI)
    c.lineTo(16, 94)
    c.closePath()
    outlined(c, 6, '#FFFFFF')
    c.beginPath()
    c.moveTo(39, 38)
    c.bezierCurveTo(40, 20, 66, 22, 65, 38)
    c.bezierCurveTo(64, 48, 52, 47, 52, 57)
    c.moveTo(52, 68)
    c.lineTo(52, 68.5)
    stroke(c, 8)
  },
  rival: (c) => {
    c.beginPath()
    c.roundRect(27, 6, 46, 84, 9)
    outlined(c, 7, colours.ink)
    c.beginPath()
    c.roundRect(33, 13, 34, 66, 4)
    c.fillStyle = colours.client
    c.fill()
    // A star over a price: somebody else's offer.
    c.beginPath()
    for (let point = 0; point < 10; point += 1) {
      const [radius, turn] = [point % 2 === 0 ? 14 : 6, (point * Math.PI) / 5]
      c.lineTo(50 + Math.sin(turn) * radius, 36 - Math.cos(turn) * radius)
    }
    c.closePath()
    c.fillStyle = colours.ink
    c.fill()
    c.beginPath()
    c.moveTo(40, 60)
    c.lineTo(60, 60)
    c.moveTo(44, 69)
    c.lineTo(56, 69)
    stroke(c, 4)
    for (let finger = 0; finger < 4; finger += 1) {
      c.beginPath()
      c.roundRect(62, 42 + finger * 12, 20, 11, 5.5)
      outlined(c, 4.5, '#F3C6A0')
    }
  },
  self: (c) => {
    c.beginPath()
    c.moveTo(50, 92)
    c.lineTo(10, 30)
    c.quadraticCurveTo(50, 12, 90, 30)
    c.closePath()
    outlined(c, 9, colours.client)
  },
} satisfies Readonly<Record<string, (context: Context) => void>>

export type PropName = keyof typeof propDrawings
