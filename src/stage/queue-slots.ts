/**
 * Where people who wait stand: one row while there is room, closer together and in staggered rows when there is not.
 * Pure arithmetic over a zone; who stands in which slot is the picture's business.
 */
import type { Box } from './box.ts'

/** The part of the picture where people wait. CSS pixels. */
export interface QueueZone {
  readonly left: number
  readonly right: number
  /** Nothing, bars included, reaches above. */
  readonly top: number
  /** Where the front row is cut off by the ledge. */
  readonly baseline: number
  /** A figure's greatest width. */
  readonly largest: number
  /** Size of the last figure in a row beside the first: 1 is no perspective, more where the first is farther away. */
  readonly far: number
  /** Height of a figure divided by its width. */
  readonly aspect: number
  /** Places that are kept in a row even where fewer wait, so that arrivals move nobody. */
  readonly fewest: number
  /** How wide a figure of a single row may be, in spacings: over 1, shoulders are hidden behind the next one's. */
  readonly closeness: number
}

export interface QueueSlot {
  /** Middle of the figure. */
  readonly x: number
  /** Lower edge of the figure. */
  readonly baseline: number
  readonly width: number
  /** 0 is the front row. */
  readonly row: number
  /** There is no room beside heads. */
  readonly isCrowded: boolean
  readonly bar: Box
}

/** In staggered rows figures may overlap their neighbours' shoulders more than in a single one. */
const STAGGERED = 1.28
/** How much higher the next row stands, in figure heights. */
export const RISE = 0.44
const BAR_ROOM = 0.17

// Rows re-form only when a step is passed, so that nobody is shuffled about by every arrival.
const steps = [4, 5, 6, 8, 10, 12, 16, 20, 25, 30, 36, 43, 50]

function roomFor(waiting: number, fewest: number): number {
  const step = steps.find((many) => many >= fewest && waiting <= many)
  return step ?? Math.ceil(waiting / 10) * 10
}

interface Rows {
  readonly rows: number
  readonly columns: number
  readonly width: number
}

function arrange(zone: QueueZone, places: number): Rows {
  const span = zone.right - zone.left
  const height = zone.baseline - zone.top
  const meanScale = (1 + zone.far) / 2
  let best: Rows = { rows: 1, columns: places, width: 0 }
  for (let rows = 1; rows <= 5; rows += 1) {
    const columns = Math.ceil(places / rows)
    const spacing = span / (columns + (rows > 1 ? 0.5 : 0))
    const byWidth = ((rows > 1 ? STAGGERED : zone.closeness) * spacing) / meanScale
    const byHeight = height / (zone.aspect * Math.max(1, zone.far) * (1 + (rows - 1) * RISE + BAR_ROOM))
    const width = Math.min(zone.largest, byWidth, byHeight)
    // One row reads as a queue, several as a crowd: only for clearly larger figures.
    if (width > best.width * (rows === 2 && places <= 6 ? 1.6 : 1.02)) best = { rows, columns, width }
  }
  return best
}

/** Slots for `waiting` people, first in line first: leftmost and in front. */
export function queueSlots(zone: QueueZone, waiting: number): QueueSlot[] {
  const { rows, columns, width } = arrange(zone, roomFor(waiting, zone.fewest))
  const scaleAt = (column: number): number => (columns < 2 ? 1 : 1 - ((1 - zone.far) * column) / (columns - 1))
  let total = rows > 1 ? scaleAt(columns - 1) / 2 : 0
  for (let column = 0; column < columns; column += 1) total += scaleAt(column)
  const unit = (zone.right - zone.left) / total
  const starts: number[] = []
  let at = zone.left
  for (let column = 0; column < columns; column += 1) {
    starts.push(at)
    at += scaleAt(column) * unit
  }
  const slots: QueueSlot[] = []
  for (let index = 0; index < waiting; index += 1) {
    const column = Math.floor(index / rows)
    const row = index % rows
    const scale = scaleAt(column)
    const pitch = scale * unit
    const figure = width * scale
    const x = (starts[column] ?? zone.left) + pitch / 2 + (row % 2 === 1 ? pitch / 2 : 0)
    const baseline = zone.baseline - row * RISE * figure * zone.aspect
    const barWidth = Math.min(figure * 0.68, pitch * (rows > 1 ? 0.62 : 0.8))
    const barHeight = Math.max(4, Math.min(10 * (zone.largest / 132), barWidth * 0.12))
    const barTop = baseline - figure * zone.aspect * 1.03 - barHeight - figure * 0.05
    slots.push({
      x,
      baseline,
      width: figure,
      row,
      isCrowded: rows > 2,
      bar: { x: x - barWidth / 2, y: Math.max(zone.top, barTop), width: barWidth, height: barHeight },
    })
  }
  return slots
}
