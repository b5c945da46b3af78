// A player in the queue, by verbs: takes a ticket, lets time pass, presses on the room, says her lines, leaves, looks back. Works for any hand and language.

import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { en } from '#overlay/queue/text/en.ts'
import type { QueueTextId } from '#overlay/queue/text/en.ts'
import { ro } from '#overlay/queue/text/ro.ts'
import { readVisitRecord, type VisitRecord } from '#overlay/queue/visit-record.ts'
import type { AgentChoice } from '#overlay/queue/visit-start.ts'
import { openUiText } from '#overlay/ui-text.ts'
import type { UiText } from '#overlay/ui-text.ts'
import type { Pressure, ShiftLog } from '#shift/input.ts'
import type { Hand } from './hand.ts'
import { keptIn } from './kept-in-browser.ts'
import type { WordsOf } from './pack-words.ts'

/** Not above the gap after which the game takes it that the device has slept. */
const stride = 1500

export class QueueClient {
  readonly page: Page
  readonly hand: Hand
  readonly words: WordsOf
  readonly q: UiText<QueueTextId>

  constructor(page: Page, hand: Hand, words: WordsOf) {
    this.page = page
    this.hand = hand
    this.words = words
    this.q = openUiText<QueueTextId>(words.language === 'en' ? en : ro, words.language)
  }

  /** Before the first page: from then on time can be held. */
  async choosesCase(caseId: string, seed: number, agent: AgentChoice): Promise<void> {
    await this.page.clock.install()
    await this.page.goto(`/queue?case=${caseId}`)
    await this.page.getByRole('heading', { level: 1, name: this.q('choose.title') }).waitFor()
    await this.picks(this.page.getByRole('radio', { name: this.q(`temper.${agent}`) }))
    const fold = this.page.locator('details.start-advanced')
    if ((await fold.getAttribute('open')) === null) await this.hand.works(fold.locator('summary'))
    await this.hand.writes(this.page.getByRole('textbox', { name: this.q('choose.seed') }), String(seed))
  }
  async takesTicket(): Promise<void> {
    await this.page.clock.pauseAt((await this.page.evaluate(() => Date.now())) + 200)
    await this.hand.works(this.page.locator('button.begin'))
    await this.standsInLine()
  }
  /** The first time on a page React holds the next screen back for 300 ms. */
  async standsInLine(): Promise<void> {
    const line = this.page.locator('main.queue-side')
    for (let tries = 0; tries < 6; tries++) {
      const found = await line.waitFor({ timeout: tries === 0 ? 400 : 3000 }).then(
        () => true,
        () => false,
      )
      if (found) return
      await this.page.clock.runFor(300)
    }
    throw new Error('the queue does not open')
  }

  async waits(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= stride) await this.page.clock.fastForward(Math.min(stride, left))
  }
  presses(how: Pressure): Promise<void> {
    return this.hand.works(this.press(how))
  }
  press(how: Pressure): Locator {
    return this.page.locator(`[data-press="${how}"]`)
  }
  get lines(): Locator {
    return this.page.getByRole('group', { name: this.q('say.title') }).locator('[data-reply]')
  }
  get isOver(): Locator {
    return this.page.getByRole('button', { name: this.q('over.lookBack') })
  }
  /** Until she may speak, or it is over; then so long that nothing is pressed by mistake. */
  async waitsForMyTurn(): Promise<boolean> {
    for (let waited = 0; waited < 600_000; waited += 4500) {
      if ((await this.isOver.count()) > 0) return false
      if ((await this.lines.count()) > 0) {
        await this.waits(700)
        return true
      }
      await this.waits(4500)
    }
    throw new Error('nobody calls her')
  }
  /** One of her lines by its place on the screen. */
  async saysLine(place: number): Promise<void> {
    const count = await this.lines.count()
    await this.hand.works(this.lines.nth(Math.min(place, count - 1)))
    await expect.poll(() => this.lines.count()).toBe(0)
    await this.waits(700)
  }
  async talksToTheEnd(place: number): Promise<void> {
    while (await this.waitsForMyTurn()) await this.saysLine(place)
  }
  async looksBack(): Promise<void> {
    await this.hand.works(this.isOver)
    await this.page.clock.resume()
    await this.page.getByRole('heading', { level: 1, name: this.q('back.title') }).waitFor()
  }
  async felt(heard: 0 | 1 | 2 | 3 | 4, share: number): Promise<void> {
    await this.picks(this.page.getByRole('radio', { name: `${heard} ${this.q(`back.heard${heard}`)}` }))
    await this.hand.slides(this.page.getByRole('slider'), share)
  }
  async opensFigures(): Promise<void> {
    await this.hand.works(this.page.getByRole('button', { name: this.q('back.show') }))
    await this.page.getByRole('heading', { name: this.q('back.before') }).waitFor()
  }

  async keptVisits(): Promise<readonly VisitRecord[]> {
    return (await keptIn(this.page, 'visits')).map((value) => {
      const record = readVisitRecord(value)
      if (record === null) throw new Error('a visit that is kept cannot be read')
      return record
    })
  }
  async runningLog(): Promise<ShiftLog | null> {
    const [kept] = await keptIn(this.page, 'running')
    return typeof kept === 'object' && kept !== null && 'log' in kept ? (kept.log as ShiftLog) : null
  }

  /** A choice may be drawn as a card: then it is the card that is pressed. */
  async picks(choice: Locator): Promise<void> {
    if (this.hand.name === 'keyboard') {
      if (!(await choice.isChecked())) await this.hand.works(choice)
    } else await this.hand.works(choice.locator('xpath=ancestor::label'))
    expect(await choice.isChecked()).toBe(true)
  }
}
