/** A change in hundredths of a point, with its sign, in whole points: +4, −3, 0. */

export function signed(amount: number): string {
  const whole = Math.round(amount / 100)
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : '0'
}
