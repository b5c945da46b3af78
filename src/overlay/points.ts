/** Hundredths of a point as the whole points that are shown; a dash where there is none. */

export function points(hundredths: number | null): string {
  return hundredths === null ? '–' : String(Math.round(hundredths / 100))
}
