// The other side of the comparison: the same case on inkjs, played by choosing, with every line taken as a game would.

import { hundredBeatsInk } from './hundred-beats.ts'
import type { InkRules } from './hundred-beats.ts'

export interface InkStory {
  /** Plays the story once to its end by `choose(beat)`; returns the number of replies chosen. */
  play(choose: (step: number) => number): number
  /** A variable as the last play left it. */
  variable(name: string): unknown
}

export async function openInkStory(rules: InkRules): Promise<InkStory> {
  const { Compiler } = await import('inkjs/full')
  const story = new Compiler(hundredBeatsInk(rules)).Compile()
  return {
    play(choose) {
      story.ResetState()
      let replies = 0
      let heard = 0
      for (;;) {
        while (story.canContinue) heard += story.Continue()?.length ?? 0
        const offered = story.currentChoices.length
        if (offered === 0) break
        story.ChooseChoiceIndex(choose(replies) % offered)
        replies++
      }
      if (heard === 0) throw new Error('the ink story said nothing')
      return replies
    },
    variable: (name) => story.variablesState.$(name),
  }
}
