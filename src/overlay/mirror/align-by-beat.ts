/** Two courses of one case laid side by side, beat against beat: what was said in a beat stands beside what was said in the same beat the other time. */
import type { TranscriptLine } from '../debrief/transcript.ts'

/** What was said in one stay in a beat: her lines, then what was answered. */
export interface BeatTalk {
  /** Index of the beat; -1 for the last words. */
  readonly beat: number
  readonly lines: readonly TranscriptLine[]
}

export interface BeatPair {
  readonly beat: number
  readonly first: BeatTalk | null
  readonly second: BeatTalk | null
}

export function beatTalks(lines: readonly TranscriptLine[]): readonly BeatTalk[] {
  const talks: { beat: number; lines: TranscriptLine[] }[] = []
  for (const line of lines) {
    const opens =
      line.who === 'client' && line.bubble.kind === 'line'
        ? line.bubble.beat
        : line.who === 'outcome' || (line.who === 'client' && line.bubble.kind === 'ending')
          ? LAST
          : null
    const last = talks.at(-1)
    if (opens !== null || last === undefined) talks.push({ beat: opens ?? LAST, lines: [line] })
    else last.lines.push(line)
  }
  return talks
}

const LAST = -1

/** The longest common course of beats stands side by side; what only one of the two went through stands alone, where it came. */
export function alignByBeat(first: readonly TranscriptLine[], second: readonly TranscriptLine[]): readonly BeatPair[] {
  const one = beatTalks(first)
  const two = beatTalks(second)
  const common = commonLengths(one, two)
  const pairs: BeatPair[] = []
  let a = 0
  let b = 0
  while (a < one.length || b < two.length) {
    const left = one[a]
    const right = two[b]
    if (left !== undefined && right !== undefined && left.beat === right.beat) {
      pairs.push({ beat: left.beat, first: left, second: right })
      a += 1
      b += 1
    } else if (right === undefined || (left !== undefined && at(common, a + 1, b) >= at(common, a, b + 1))) {
      if (left !== undefined) pairs.push({ beat: left.beat, first: left, second: null })
      a += 1
    } else {
      pairs.push({ beat: right.beat, first: null, second: right })
      b += 1
    }
  }
  return pairs
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0

/** How many beats the rest of the one and the rest of the other have in common, in order. */
function commonLengths(one: readonly BeatTalk[], two: readonly BeatTalk[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: one.length + 1 }, () => Array<number>(two.length + 1).fill(0))
  for (let a = one.length - 1; a >= 0; a -= 1) {
    for (let b = two.length - 1; b >= 0; b -= 1) {
      const row = table[a]
      if (row === undefined) continue
      row[b] = one[a]?.beat === two[b]?.beat ? at(table, a + 1, b + 1) + 1 : Math.max(at(table, a + 1, b), at(table, a, b + 1))
    }
  }
  return table
}
