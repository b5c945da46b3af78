/** Values over time as an SVG path, in a box whose size the caller chooses. */

export interface CurvePoint {
  readonly at: number
  readonly value: number
}
export interface CurveBox {
  readonly from: number
  readonly to: number
  readonly most: number
  readonly width: number
  readonly height: number
}

export function placeIn(box: CurveBox, { at, value }: CurvePoint): { readonly x: number; readonly y: number } {
  const span = box.to - box.from
  const x = span <= 0 ? 0 : ((Math.min(Math.max(at, box.from), box.to) - box.from) / span) * box.width
  const y = box.height - (Math.min(Math.max(value, 0), box.most) / box.most) * box.height
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

/** Straight lines from point to point; with `stepped`, a value holds until the next one. */
export function curvePath(points: readonly CurvePoint[], box: CurveBox, stepped = false): string {
  return points
    .map((point, index) => {
      const { x, y } = placeIn(box, point)
      if (index === 0) return `M${x} ${y}`
      return stepped ? `H${x}V${y}` : `L${x} ${y}`
    })
    .join('')
}
