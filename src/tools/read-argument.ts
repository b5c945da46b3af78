// Arguments of verbs from text to values. What cannot be read is refused in one line that says what was expected.

import { InvalidArgumentError } from 'commander'
import { botNames } from '#bots/bot.ts'
import type { BotName } from '#bots/bot.ts'
import { didYouMean } from '#scenario/compile/near-name.ts'

export interface SeedRange {
  readonly from: number
  readonly to: number
}

const LARGEST_SEED = 2 ** 31 - 1
const MOST_SEEDS = 100_000

export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most) throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
    return value
  }
}

export const seed = wholeNumber(0, LARGEST_SEED)

/** A rate a minute: above 0. */
export function rate(text: string): number {
  const value = Number(text)
  if (!/^\d*\.?\d+(?:e-?\d+)?$/i.test(text) || !(value > 0) || value > 1e6) throw new InvalidArgumentError('Expected a number above 0 (a rate a minute).')
  return value
}

/** `1..200`, or one seed. */
export function seedRange(text: string): SeedRange {
  const [, first, last] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? []
  const from = Number(first)
  const to = last === undefined ? from : Number(last)
  if (first === undefined || to > LARGEST_SEED) throw new InvalidArgumentError('Expected a range as 1..200.')
  if (to < from) throw new InvalidArgumentError(`The range runs backwards; ${to}..${from} was probably meant.`)
  if (to - from >= MOST_SEEDS) throw new InvalidArgumentError(`At most ${MOST_SEEDS} seeds at a time.`)
  return { from, to }
}

export function botName(text: string): BotName {
  const known = botNames.find((name) => name === text)
  if (known === undefined) throw new InvalidArgumentError(`Known bots: ${botNames.join(', ')}.${didYouMean(text, botNames)}`)
  return known
}
