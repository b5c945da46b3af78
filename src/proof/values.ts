/** What can be won and lost in a case: best and worst with emotion open, the best that is really playable, and the best that also tells everything rightly. */
import type { DrawnCase } from '#dialogue/conversation.ts'
import type { Case, Person } from '#scenario/pack.ts'
import { describeDraw } from './draws.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { openWays } from './open-ways.ts'
import { realWays } from './real-ways.ts'
import type { Way } from './way.ts'
import { wayInWords } from './way-in-words.ts'

/** Evidence §1: below this the checker warns. Hundredths of a point. */
const playableFrom = 9500
/** Who is right must be able to be kind as well [D]. */
const kindFrom = 8000

/** Of one case, over its draws: no more draws are walked then [D]. */
const mostStates = 12_000_000

export interface CaseValues {
  readonly best: Way
  readonly worst: Way
  /** The draw in which least can be won, what of it (hundredths, 100 = the best with every door open), and the way; null where it was not proved. */
  readonly playable: LeastWon | null
  /** The same on ways that tell everything that is asked for, and nothing wrong. */
  readonly faultless: LeastWon | null
  /** Draws that were walked. */
  readonly played: number
  readonly states: number
  readonly findings: readonly Finding[]
}
export interface LeastWon {
  readonly points: number
  readonly draw: DrawnCase
  readonly way: Way
}

/** @param draws at least one. */
export function valuesOf(one: Case, order: readonly number[], draws: readonly DrawnCase[], person: Person): CaseValues {
  const findings: Finding[] = []
  const tell = (rule: string, severity: Finding['severity'], message: string): void => {
    findings.push({ file: caseFileOf(one.id), path: ['opens'], rule, severity, message })
  }
  let sample: { best: Way; worst: Way } | null = null
  let playable: LeastWon | null = null
  let faultless: LeastWon | null = null
  let states = 0
  let wrong: DrawnCase | null = null
  let unproved = false
  let played = 0
  for (const drawn of draws) {
    if (states > mostStates) break
    played++
    const open = openWays(drawn, order)
    sample ??= open
    states += open.states
    const span = open.best.sum - open.worst.sum
    if (span === 0) {
      tell('flat', 'error', `nothing is to be won or lost here (${describeDraw(drawn)}): best and worst are equal. Give some reply more empathy or a harm.`)
      break
    }
    const points = (way: Way): number => Math.round((10_000 * (way.sum - open.worst.sum)) / span)
    const real = realWays(drawn, order, person)
    const right = realWays(drawn, order, person, true)
    states += (real?.states ?? 0) + (right?.states ?? 0)
    if (real === null) unproved = true
    else if (playable === null || points(real.best) < playable.points) playable = { points: points(real.best), draw: drawn, way: real.best }
    if (right === null) wrong ??= drawn
    else if (faultless === null || points(right.best) < faultless.points) faultless = { points: points(right.best), draw: drawn, way: right.best }
  }
  if (unproved)
    tell(
      'unproved',
      'warning',
      'this case reads more flags, pages and facts than the prover keeps apart; what is really playable was not proved. Take out what decides nothing.',
    )
  else if (wrong)
    tell(
      'no-right-way',
      'error',
      `where ${describeDraw(wrong)}, no way tells everything that is asked for and nothing wrong. For each fact in 'requires', give a reply that tells it truly (or defers it with who and when).`,
    )
  if (playable && playable.points < playableFrom)
    tell(
      'playable',
      'warning',
      `the best that can really be played is ${shown(playable.points)} of 100 (${describeDraw(playable.draw)}): ${wayInWords(one, playable.way)}. With every door open it would be ${wayInWords(one, openWays(playable.draw, order).best)}. Lower what a door asks for, or let an earlier reply win more trust.`,
    )
  if (faultless && faultless.points < kindFrom)
    tell(
      'right-but-cold',
      'warning',
      `who tells everything rightly reaches ${shown(faultless.points)} of 100 in empathy at most (${describeDraw(faultless.draw)}): ${wayInWords(one, faultless.way)}. Give a kind reply the true words as well.`,
    )
  const none: Way = { sum: 0, steps: [], endsIn: 0 }
  return { best: sample?.best ?? none, worst: sample?.worst ?? none, played, playable, faultless, states, findings }
}

const shown = (hundredths: number): string => (hundredths / 100).toFixed(0)
