/** What is drawn before what. Gaps are left for rows of the queue. */

export const depths = {
  wall: 0,
  fittings: 1,
  walking: 4,
  /** The front row; rows behind it are lower by one each, people of a row by fractions. */
  queue: 12,
  ledge: 20,
  bars: 24,
  counter: 30,
  wood: 40,
  effects: 50,
} as const
