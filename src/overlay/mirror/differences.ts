/** How many turns of two courses were the same word for word, how many went otherwise, and how many came up on one side only. */
import type { TranscriptLine } from '../debrief/transcript.ts'
import type { BeatPair, BeatTalk } from './align-by-beat.ts'

export interface Differences {
  readonly same: number
  readonly other: number
  readonly alone: number
}

const wordsOf = (line: TranscriptLine): string =>
  line.who === 'player' ? `${line.beat} ${line.reply}` : line.who === 'client' ? JSON.stringify(line.bubble) : line.how

export function sameTalk(one: BeatTalk, two: BeatTalk): boolean {
  return one.lines.length === two.lines.length && one.lines.every((line, i) => wordsOf(line) === wordsOf(two.lines[i] ?? line))
}

/** Last words are no turn. */
export function differencesOf(pairs: readonly BeatPair[]): Differences {
  let same = 0
  let other = 0
  let alone = 0
  for (const { beat, first, second } of pairs) {
    if (beat < 0) continue
    if (first === null || second === null) alone += 1
    else if (sameTalk(first, second)) same += 1
    else other += 1
  }
  return { same, other, alone }
}
