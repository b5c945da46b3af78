// A player in the debrief, by verbs: predicts, reads on, writes, disagrees, replays, takes another way. Which figures must be seen is the tests' business.

import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import type { DebriefTextId } from '#overlay/debrief/text/en.ts'
import { steps } from '#overlay/debrief/steps.ts'
import type { Step } from '#overlay/debrief/steps.ts'
import type { Hand } from './hand.ts'
import type { WordsOf } from './pack-words.ts'

export class Debrief {
  readonly page: Page
  readonly hand: Hand
  readonly words: WordsOf

  constructor(page: Page, hand: Hand, words: WordsOf) {
    this.page = page
    this.hand = hand
    this.words = words
  }

  async isOpen(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.words.debrief('head.title') }).waitFor()
  }
  stands(step: Step): Locator {
    return this.page.getByRole('heading', { level: 2, name: this.words.debrief(`step.${step}Title`) })
  }
  button(id: DebriefTextId): Locator {
    return this.page.getByRole('button', { name: this.words.debrief(id), exact: true })
  }
  presses(id: DebriefTextId): Promise<void> {
    return this.hand.works(this.button(id))
  }
  /** The big figure of an axis; it exists only once the scores may be seen. */
  figure(axis: 'empathy' | 'accuracy'): Locator {
    return this.page.locator(`.score-card.${axis} .score-figure`)
  }

  predicts(axis: 'empathy' | 'accuracy', share: number): Promise<void> {
    return this.hand.slides(this.page.getByRole('slider', { name: this.words.debrief(`score.${axis}`) }), share)
  }

  /** Screen by screen from the one that stands there to this one. */
  async goesOnTo(step: Step): Promise<void> {
    for (const [index, one] of steps.entries()) {
      if (index === 0 || !(await this.stands(steps[index - 1] ?? one).isVisible())) continue
      await this.presses(one === 'scores' ? 'steps.toScores' : 'steps.next')
      await this.stands(one).waitFor()
      if (one === step) return
    }
    throw new Error(`the debrief does not go on to '${step}'`)
  }

  /** The moments that cost most, the worst first. */
  get moments(): Locator {
    return this.page.getByRole('article')
  }
  async writes(field: DebriefTextId, words: string, within: Locator | Page = this.page): Promise<void> {
    await this.hand.writes(within.getByLabel(this.words.debrief(field)), words)
  }

  /** What the browser hands over as a file. */
  async exports(id: DebriefTextId): Promise<string> {
    const downloading = this.page.waitForEvent('download')
    await this.presses(id)
    return readFileSync(await (await downloading).path(), 'utf8')
  }
}
