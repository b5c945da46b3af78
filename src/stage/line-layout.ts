/** The same room seen from its line: who serves is over there behind a smaller counter, and those who wait face that way. Pure; CSS pixels. */
import type { DeskLayout } from './desk-layout.ts'

/** Whoever is nearer to the one who looks is larger: the last in line by so much. */
const NEARER = 1.14
/** A line that one stands in is short, and people in it stand close. */
const LINE = { fewest: 4, closeness: 1.2 } as const
/** Of a wide picture's width: right of it the player's card lies over the picture. */
const CARD_FROM = 0.655

export function asLine(layout: DeskLayout, aspect: number): DeskLayout {
  const { kind, size, unit, zone, wood, poster, strip } = layout
  const { height, width, insetTop } = size
  if (kind === 'upright') {
    const top = strip === null ? insetTop : strip.y + strip.height
    // A rail, before which words find room without covering a face.
    const edge = (height - top) * 0.24
    const room = height - edge - top
    const agent = Math.min(width * 0.34, (room * 0.66) / aspect)
    const served = Math.min(width * 0.44, (room * 0.84) / aspect)
    const counter = { x: 0, y: height - edge - room * 0.3, width: width * 0.56, height: room * 0.3 }
    return {
      ...layout,
      wood: { ...wood, y: height - edge, height: edge },
      // The player is marked above her head.
      zone: { ...zone, closeness: LINE.closeness, top: zone.top + 11 * unit, largest: zone.largest - 8 * unit },
      counter: { x: Math.min(width - served / 2, width * 0.72), baseline: height - edge + 1, width: served },
      far: { counter, agent: { x: width * 0.24, baseline: counter.y + 1, width: agent } },
    }
  }
  const edge = kind === 'wide' ? 10 * unit : Math.max(5, 6 * unit)
  const baseline = kind === 'wide' ? height - 74 * unit : height - edge - Math.max(8, (height - insetTop) * 0.1)
  const space = baseline - insetTop
  // Who serves stands half a figure higher.
  const served = Math.min(kind === 'wide' ? 176 * unit : width * 0.24, space / (0.5 + 0.87 * aspect))
  const agent = served * 0.84
  const counterTop = baseline - served * 0.5
  const counter = { x: 0, y: counterTop, width: agent * 1.75, height: baseline - counterTop }
  const servedX = counter.width + served * 0.28
  const left = servedX + served * 0.56
  return {
    ...layout,
    poster: poster === null ? null : { ...poster, x: Math.max(poster.x, servedX - poster.width * 0.36) },
    door: layout.door === null ? null : { ...layout.door, y: layout.door.y + 28 * unit },
    floorLine: baseline - 16 * unit,
    ledge: { ...layout.ledge, y: baseline },
    wood: { ...wood, y: height - edge, height: edge },
    zone: {
      ...zone,
      ...LINE,
      left,
      right: kind === 'wide' ? Math.min(zone.right, width * CARD_FROM) : zone.right,
      baseline,
      largest: Math.min(180 * unit, space / (aspect * 1.35)) / NEARER,
      far: NEARER,
      top: kind === 'wide' ? zone.top - 18 * unit : zone.top,
    },
    counter: { x: servedX, baseline: baseline + 1, width: served },
    far: { counter, agent: { x: agent * 0.78, baseline: counterTop + 1, width: agent } },
  }
}
