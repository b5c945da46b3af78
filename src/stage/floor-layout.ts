/** What the sales floor has beside a desk: two telephones with their callers, the target board, lunch, and where the manager stops. Pure; CSS pixels. */
import type { DeskLayout, Standing, Station } from './desk-layout.ts'
import { RISE } from './queue-slots.ts'

const LINES = 2

interface Row {
  /** Left edge of the first caller. */
  readonly left: number
  readonly caller: number
  /** From one telephone to the next. */
  readonly pitch: number
}

/** Between the one at the counter and those who stand in line; upright, where the picture has room on the right. */
function rowOf({ kind, size, unit, counter, wood, zone }: DeskLayout): Row {
  if (kind === 'upright') {
    const caller = Math.min(72 * unit, size.width * 0.17, (wood.y - zone.baseline) * 0.26)
    const pitch = Math.max(caller * 1.3, size.width * 0.2)
    return { left: size.width - LINES * pitch - 2 * unit, caller, pitch }
  }
  const caller = kind === 'wide' ? 88 * unit : Math.min(80 * unit, size.width * 0.08)
  return { left: counter.x + counter.width / 2 + caller * 0.12, caller, pitch: caller * 1.2 }
}

function stationOf(layout: DeskLayout, row: Row, index: number, aspect: number): Station {
  const { call, kind, unit, wood } = layout
  const x = row.left + row.caller / 2 + index * row.pitch
  const side = row.caller * 0.94
  // On a phone the lines are written over the wood.
  const foot = kind === 'upright' ? wood.y + 1 : wood.y + side * 0.1
  const caller: Standing = { x, baseline: foot - side * 0.74, width: row.caller }
  const high = Math.max(4, row.caller * 0.1)
  const wide = row.caller * 0.8
  const from = { x: call.x + call.width * 0.36, y: call.baseline - call.width * 0.14 }
  return {
    telephone: { x: x - side / 2, y: foot - side, width: side, height: side },
    caller,
    bar: { x: x - wide / 2, y: caller.baseline - row.caller * aspect - high * 0.6, width: wide, height: high },
    cord: { x: from.x, y: from.y, width: x - side * 0.34 - from.x, height: wood.y + 10 * unit - from.y },
  }
}

export function withFloor(layout: DeskLayout, aspect: number): DeskLayout {
  const { kind, unit, zone, wood, poster, counter } = layout
  const row = rowOf(layout)
  const left = kind === 'upright' ? zone.left : row.left + LINES * row.pitch + 14 * unit
  const bowl = kind === 'upright' ? row.caller * 0.7 : kind === 'wide' ? 66 * unit : row.caller * 0.8
  const bowlLeft = kind === 'upright' ? Math.min(counter.x + counter.width / 2 + 2 * unit, row.left - bowl - 6 * unit) : Math.max(6, 22 * unit)
  const stander = zone.largest * 0.86
  const tall = stander * aspect
  return {
    ...layout,
    zone: { ...zone, left },
    stations: Array.from({ length: LINES }, (_, index) => stationOf(layout, row, index, aspect)),
    // The panel says what the lines do; upright there are callers in its place, and the overlay says it below.
    ticket: null,
    display: kind === 'upright' ? null : layout.display,
    board:
      poster === null
        ? null
        : { x: poster.x + 10 * unit, y: poster.y + poster.height * 0.93, width: poster.width - 24 * unit, height: poster.height * 0.07 + 54 * unit },
    lunch: { x: bowlLeft, y: (kind === 'upright' ? wood.y + 1 : wood.y + bowl * 0.16) - bowl, width: bowl, height: bowl },
    manager: {
      // Beside the first of the line, where no bar is before his face; on a phone there is no such place.
      x: kind === 'upright' ? left + (zone.right - left) * 0.165 : left + 8 * unit,
      baseline: Math.max(zone.top + tall, zone.baseline - RISE * tall),
      width: stander,
    },
  }
}
