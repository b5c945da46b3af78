/**
 * Where everything of the desk's picture stands, for any size of its parent: wide (the screen of a computer), upright (a phone or
 * tablet: the queue is a strip on top) and low (a phone on its side). Pure; CSS pixels. What the sales floor and the line add to it, and
 * painting and people, are elsewhere.
 */
import type { Box } from './box.ts'
import type { QueueZone } from './queue-slots.ts'

export interface StageSize {
  readonly width: number
  readonly height: number
  /** Height at the top that the overlay's bar covers. */
  readonly insetTop: number
}

/** Where a figure stands: the middle of it, its lower edge, its width. */
export interface Standing {
  readonly x: number
  readonly baseline: number
  readonly width: number
}

/** A telephone, and above it whoever rings on it or is held. */
export interface Station {
  /** Square; the telephone stands on its lower edge. */
  readonly telephone: Box
  readonly caller: Standing
  readonly bar: Box
  /** From the telephone to the one at the counter, while they talk. */
  readonly cord: Box
}

export interface DeskLayout {
  readonly kind: 'wide' | 'upright' | 'low'
  readonly size: StageSize
  /** One pixel of the 1280 pixel wide drawing, here. */
  readonly unit: number
  /** Null where there is no room for one. */
  readonly poster: Box | null
  readonly window: Box | null
  readonly display: Box | null
  /** The ticket's place within the display; the label's is above it. */
  readonly ticket: Box | null
  readonly clock: Box | null
  readonly door: Box | null
  /** Wall and floor meet here. */
  readonly floorLine: number
  readonly zone: QueueZone
  /** What cuts the queue's figures off below. */
  readonly ledge: Box
  /** The desk's top. */
  readonly wood: Box
  readonly counter: Standing
  /** Strip behind which the queue stands when it has its own room (upright). */
  readonly strip: Box | null
  /** The sales floor's telephones; none elsewhere. */
  readonly stations: readonly Station[]
  /** The one at the counter when she is on the telephone. */
  readonly call: Standing
  /** Where signatures are collected, below the poster's words. */
  readonly board: Box | null
  readonly lunch: Box | null
  /** Where the manager stops on his way. */
  readonly manager: Standing | null
  /** Seen from the line: the counter over there and who serves behind it. */
  readonly far: { readonly counter: Box; readonly agent: Standing } | null
}

/** What no desk has by itself. */
const bare = { stations: [], board: null, lunch: null, manager: null, far: null } as const

function wide(size: StageSize, aspect: number): DeskLayout {
  const { width, height, insetTop: top } = size
  const room = height - top
  const unit = Math.min(width / 1280, room / 434)
  const hang = top + 28 * unit + Math.max(0, room - 434 * unit) * 0.35
  const right = (fromRight: number): number => width - fromRight * unit
  const woodTop = height - 44 * unit
  const baseline = height - 102 * unit
  const display: Box = { x: right(400), y: hang, width: 208 * unit, height: 104 * unit }
  const left = width * 0.412
  const counter: Standing = { x: Math.max(0.203 * width, 150 * unit), baseline: woodTop + 1, width: 296 * unit }
  return {
    ...bare,
    kind: 'wide',
    size,
    unit,
    poster: { x: 30 * unit, y: hang - 10 * unit, width: 170 * unit, height: 118 * unit },
    window: { x: Math.max(0.437 * width, 559 * unit), y: hang - 2 * unit, width: 302 * unit, height: 152 * unit },
    display,
    ticket: { x: display.x + 16 * unit, y: display.y + 30 * unit, width: 150 * unit, height: 54 * unit },
    clock: { x: right(160), y: hang, width: 104 * unit, height: 104 * unit },
    door: { x: right(58), y: height - 290 * unit, width: 70 * unit, height: 173 * unit },
    floorLine: height - 117 * unit,
    zone: {
      left,
      right: width - 30 * unit,
      top: Math.min(baseline - 120 * unit, hang + 116 * unit),
      baseline,
      largest: 134 * unit,
      far: 0.73,
      aspect,
      fewest: 6,
      closeness: 0.96,
    },
    ledge: { x: 0, y: baseline, width, height: 14 * unit },
    wood: { x: 0, y: woodTop, width, height: height - woodTop },
    counter,
    call: { x: counter.x, baseline: woodTop - 12 * unit, width: 236 * unit },
    strip: null,
  }
}

function low(size: StageSize, aspect: number): DeskLayout {
  const { width, height, insetTop: top } = size
  const room = height - top
  const unit = room / 300
  const woodTop = height - Math.max(10, 30 * unit)
  const baseline = woodTop - Math.max(8, room * 0.14)
  const figure = Math.min((woodTop - top - 6) / aspect, width * 0.32)
  const left = Math.max(width * 0.36, figure * 1.15)
  const largest = Math.min(134 * unit, (baseline - top) / (aspect * 1.3))
  const counter: Standing = { x: Math.max(figure / 2 + 4, width * 0.16), baseline: woodTop + 1, width: figure }
  return {
    ...bare,
    kind: 'low',
    size,
    unit,
    poster: null,
    display: null,
    ticket: null,
    clock: null,
    door: null,
    window: { x: left + (width - left) * 0.12, y: top + room * 0.07, width: Math.min(width * 0.3, room * 1.1), height: room * 0.42 },
    floorLine: baseline - room * 0.05,
    zone: { left, right: width - 10, top: top + 4, baseline, largest, far: 0.82, aspect, fewest: 6, closeness: 0.96 },
    ledge: { x: 0, y: baseline, width, height: Math.max(4, room * 0.04) },
    wood: { x: 0, y: woodTop, width, height: height - woodTop },
    counter,
    call: { x: counter.x, baseline: woodTop - 4, width: figure * 0.92 },
    strip: null,
  }
}

function upright(size: StageSize, aspect: number): DeskLayout {
  const { width, height, insetTop: top } = size
  const room = height - top
  const unit = Math.min(width / 390, room / 377)
  const stripHeight = Math.min(room * 0.235, 150 * unit)
  const strip: Box = { x: 0, y: top, width, height: stripHeight }
  const ledge: Box = { x: 0, y: top + stripHeight - 8 * unit, width, height: 8 * unit }
  const woodTop = height - 32 * unit
  const scene = woodTop - (strip.y + strip.height)
  const spacious = width >= 600
  const figure = Math.min((scene * (spacious ? 0.92 : 0.8)) / aspect, width * 0.44, 300 * unit)
  // Below the place of the bubble.
  const hang = strip.y + strip.height + scene * 0.46
  const display: Box | null = spacious ? { x: width - 236 * unit, y: hang, width: 130 * unit, height: 66 * unit } : null
  const counter: Standing = { x: Math.max(figure * 0.5, width * 0.21), baseline: woodTop + 1, width: figure }
  return {
    ...bare,
    kind: 'upright',
    size,
    unit,
    poster: null,
    window: { x: width * 0.5, y: strip.y + strip.height + scene * 0.12, width: width * 0.4, height: scene * 0.5 },
    display: null,
    ticket: null,
    clock: null,
    door: null,
    ...(display === null
      ? {}
      : {
          window: null,
          display,
          ticket: { x: display.x + 10 * unit, y: display.y + 20 * unit, width: 94 * unit, height: 34 * unit },
          clock: { x: width - 90 * unit, y: hang, width: 66 * unit, height: 66 * unit },
        }),
    floorLine: woodTop - scene * 0.2,
    zone: {
      left: 8 * unit,
      right: width - 8 * unit,
      top: top + 6 * unit,
      baseline: ledge.y,
      largest: Math.min(62 * unit, (stripHeight - 12 * unit) / (aspect * 1.2)),
      far: 1,
      aspect,
      fewest: 6,
      closeness: 0.96,
    },
    ledge,
    wood: { x: 0, y: woodTop, width, height: height - woodTop },
    counter,
    call: { x: counter.x + 4 * unit, baseline: woodTop - 8 * unit, width: figure * 0.92 },
    strip,
  }
}

/** `aspect` is a figure's height divided by its width. */
export function layOutDesk(size: StageSize, aspect: number): DeskLayout {
  const room = size.height - size.insetTop
  if (size.width / room < 1.8) return upright(size, aspect)
  return room < 250 ? low(size, aspect) : wide(size, aspect)
}
