// A player at the service desk or on the sales floor, by verbs: begins a shift, lets time pass, answers, looks up, puts on hold. Works for any hand and language;
// finds what it works by role and name. What is seen is read by seen-desk.ts.

import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { sideOf } from '#overlay/choose/side-of.ts'
import type { DeskAction } from '#overlay/desk/desk-keys.ts'
import { nameOf } from '#overlay/desk/names.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Input, Mode, QueueWords, Verb } from '#shift/input.ts'
import { openShift } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import type { Hand } from './hand.ts'
import { runningLog } from './kept-in-browser.ts'
import { pack } from './pack-words.ts'
import type { WordsOf } from './pack-words.ts'
import { lookAtDesk } from './seen-desk.ts'
import type { SeenDesk } from './seen-desk.ts'

export interface Begun {
  readonly shift: string
  readonly seed: number
  readonly mode?: Mode
}

/** Not above the gap after which the game takes it that the device has slept. */
const stride = 1500

/** Pages that have shown the desk since they were loaded. */
const openedOn = new WeakSet<Page>()

export class Desk {
  readonly page: Page
  readonly hand: Hand
  readonly words: WordsOf
  /** Who come in this shift, by their number. */
  #clients: readonly Client[] = []
  /** The shift's clock, in ms. Time stands still but for what this driver lets pass. */
  now = 0

  constructor(page: Page, hand: Hand, words: WordsOf) {
    this.page = page
    this.hand = hand
    this.words = words
  }

  /** From the title to the open doors, as a player goes: the side, the list of its shifts, the number, begin. */
  async begins({ shift, seed, mode = 'practice' }: Begun): Promise<void> {
    const { t } = this.words
    await this.page.goto('/')
    openedOn.delete(this.page)
    await this.hand.works(this.page.getByRole('button', { name: t(`title.${sideOf(pack, shift)}`), exact: true }))
    await this.choosesAndBegins({ shift, seed, mode })
  }

  /** On the page where a shift is chosen. */
  async choosesAndBegins({ shift, seed, mode = 'practice' }: Begun): Promise<void> {
    const { t, pack: words } = this.words
    const caseId = shift.startsWith('case:') ? shift.slice('case:'.length) : null
    this.#clients = openShift(pack, shift, seed, { mode, engine: tableConversations() }).state.clients
    const title = words.say(caseId === null ? wordingIds.shiftTitle(shift) : wordingIds.caseTitle(caseId))
    if (caseId !== null) await this.opens(t('choose.cases'))
    await this.chooses(this.page.getByRole('radiogroup', { name: t(caseId === null ? 'choose.shifts' : 'choose.cases') }).getByRole('radio', { name: title }))
    if (mode === 'assessment') await this.chooses(this.page.getByRole('radio', { name: t('choose.assessment') }))
    await this.opens(t('choose.advanced'))
    await this.hand.writes(this.page.getByRole('textbox', { name: t('choose.seed') }), String(seed))
    // From here on no time passes by itself.
    await this.page.clock.pauseAt((await this.page.evaluate(() => Date.now())) + 200)
    await this.hand.works(this.button(t(caseId === null ? 'choose.begin' : 'choose.beginCase')))
    await this.isOpen()
    this.now = 0
  }

  /** The desk stands there, and its clock at 0. The first time on a page React holds it back for 300 ms, which must pass before the shift begins, not in it. */
  async isOpen(): Promise<void> {
    const desk = this.page.locator('main.desk')
    for (const patience of [openedOn.has(this.page) ? 5000 : 400, 5000, 5000]) {
      const found = await desk.waitFor({ timeout: patience }).then(
        () => true,
        () => false,
      )
      if (found) return void openedOn.add(this.page)
      await this.page.clock.runFor(300)
    }
    throw new Error('the desk does not open')
  }

  /** In long strides, like a slow machine: what is seen and what counts must not hang on the frame rate. */
  async waits(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= stride) await this.page.clock.fastForward(Math.min(stride, left))
    this.now += ms
  }
  async waitsUntil(at: number): Promise<void> {
    if (at > this.now) await this.waits(at - this.now)
  }

  looks(): Promise<SeenDesk> {
    return lookAtDesk(this.page)
  }

  async does(input: Verb | Input): Promise<void> {
    switch (input.verb) {
      case 'callNext':
        return input.client === null ? this.callsNext() : this.calls(input.client)
      case 'chooseReply':
        return this.picksReply(input.reply)
      case 'openArticle':
        return this.looksUp(input.article)
      case 'askMoment':
        return this.asksForAMoment()
      case 'speakToQueue':
        return this.speaksToTheQueue(input.words, input.minutes)
      case 'callColleague':
        return this.callsColleague()
      case 'handOver':
        return this.handsOver()
      case 'putOnHold':
      case 'sendInWriting':
      case 'eatLunch':
        return this.hand.works(this.action(input.verb))
      case 'pause':
        return this.pauses()
      case 'resume':
        return this.goesOn()
      case 'setPace':
        throw new Error('the pace is a setting, not something done at the desk')
      case 'sayLine':
      case 'press':
      case 'leaveQueue':
        throw new Error(`${input.verb} is done by a client`)
    }
  }

  callsNext(): Promise<void> {
    return this.hand.works(this.page.getByRole('button', { name: this.words.t('desk.callNext') }))
  }
  /** Somebody of one's own choice, from the list of those who wait or were put on hold. */
  async calls(client: number): Promise<void> {
    await this.hand.works(this.page.locator('.desk-waiting'))
    const who = this.#clients[client]
    await this.hand.works(this.page.getByRole('dialog').getByRole('button', { name: who === undefined ? '' : nameOf(pack, who) }))
  }
  picksReply(reply: string): Promise<void> {
    return this.hand.works(this.reply(reply))
  }
  asksForAMoment(): Promise<void> {
    return this.hand.works(this.action('askMoment'))
  }
  callsColleague(): Promise<void> {
    return this.hand.works(this.action('callColleague'))
  }
  async handsOver(): Promise<void> {
    await this.hand.works(this.action('handOver'))
    await this.hand.works(this.page.getByRole('dialog').getByRole('button', { name: this.words.t('desk.handOverYes') }))
  }
  async speaksToTheQueue(said: QueueWords, minutes = 0): Promise<void> {
    const { t } = this.words
    await this.hand.works(this.action('toQueue'))
    const menu = this.page.getByRole('region', { name: t('queue.speak') })
    await this.hand.works(
      said === 'time' ? menu.getByRole('button', { name: t('queue.minutes', { minutes }) }) : menu.getByRole('button', { name: t(`queue.${said}`) }),
    )
  }

  /** By the tabs; with the keyboard by the search. On a small screen the monitor is a sheet that is closed again. */
  async looksUp(article: string): Promise<void> {
    const { t, pack: words } = this.words
    const found = [...pack.articles, ...this.#clients.flatMap(({ drawn }) => drawn.case.articles)].find((one) => one.id === article)
    if (found === undefined) throw new Error(`the pack has no page '${article}'`)
    const title = words.say(wordingIds.article(found))
    const page = this.page.getByRole('tabpanel').getByRole('button', { name: title, exact: true })
    if (this.hand.name === 'keyboard') {
      await this.page.keyboard.press('m')
      await this.page.keyboard.press('Control+A')
      await this.page.keyboard.type(title)
      const [top] = await this.page.getByRole('tabpanel').getByRole('button').allTextContents()
      if (top === title) await this.page.keyboard.press('Enter')
      else await this.hand.works(page)
      await expect.poll(() => page.getAttribute('aria-expanded'), { message: `"${title}" is open` }).toBe('true')
      // Empties the search, then leaves it.
      const inSearch = await this.page.getByRole('searchbox').evaluate((field) => field === document.activeElement)
      if (!inSearch) await this.page.keyboard.press('m')
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Escape')
      return
    }
    const isSheet = (await this.page.locator('.monitor-place').count()) === 0
    if (isSheet) await this.hand.works(this.action('lookUp'))
    await this.hand.works(this.page.getByRole('tab', { name: t(`monitor.${found.tab}`) }))
    await this.hand.works(page)
    expect(await page.getAttribute('aria-expanded'), `"${title}" is open`).toBe('true')
    if (isSheet) await this.hand.works(this.page.getByRole('dialog').getByRole('button', { name: t('app.close'), exact: true }))
  }

  pauses(): Promise<void> {
    return this.hand.works(this.page.getByRole('button', { name: this.words.t('desk.pause') }))
  }
  goesOn(): Promise<void> {
    return this.hand.works(this.page.getByRole('dialog').getByRole('button', { name: this.words.t('pause.resume') }))
  }
  async goesToTheDebrief(): Promise<void> {
    await this.hand.works(this.page.getByRole('button', { name: this.words.t('desk.toDebrief') }))
    await this.page.clock.resume()
    await this.page.getByRole('heading', { level: 1, name: this.words.debrief('head.title') }).waitFor()
  }

  /** As the browser keeps it. */
  async keptLog(): Promise<Input[]> {
    return [...((await runningLog(this.page))?.inputs ?? [])]
  }

  reply(id: string): Locator {
    return this.page.getByRole('group', { name: this.words.t('desk.replies') }).locator(`[data-reply="${id}"]`)
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name })
  }
  action(action: DeskAction): Locator {
    const { t } = this.words
    const short = (['toQueue', 'askMoment', 'putOnHold', 'sendInWriting', 'handOver'] as const).find((one) => one === action)
    const names = short === undefined ? [t(`desk.${action}`)] : [t(`desk.${action}`), t(`desk.${short}Short`)]
    const group = this.page.getByRole('group', { name: t('desk.actions') })
    return names.map((name) => group.getByRole('button', { name, exact: true })).reduce((either, or) => either.or(or))
  }

  /** Opens what is folded. */
  async opens(title: string): Promise<void> {
    const fold = this.page.locator('details', { has: this.page.locator('summary', { hasText: title }) })
    if ((await fold.getAttribute('open')) === null) await this.hand.works(fold.locator('summary'))
  }
  /** A choice may be drawn as a card: then it is the card that is pressed. */
  private async chooses(choice: Locator): Promise<void> {
    if (this.hand.name === 'keyboard') {
      if (!(await choice.isChecked())) await this.hand.works(choice)
    } else await this.hand.works(choice.locator('xpath=ancestor::label'))
    expect(await choice.isChecked()).toBe(true)
  }
}
