/** Who is on the stage: makes a figure for everybody in the picture, sends each where she belongs, and sees off those who go. */
import type { CounterPerson, DeskPicture, QueuePerson } from './desk-picture.ts'
import { Figure } from './figure.ts'
import type { FigureFrames } from './figure-frames.ts'
import type { Props } from './gestures.ts'
import { pop } from './gestures.ts'
import { barFrame } from './paint-props.ts'
import type { PictureChange } from './picture-change.ts'
import { queueSlots } from './queue-slots.ts'
import { restingDepth, riseAtCounter, stepForward, stepUp, walkAway, walkIn } from './walks.ts'

export class Cast {
  readonly #props: Props
  readonly #figures = new Map<string, Figure>()
  /** On their way out: no longer in the picture. */
  readonly #leaving = new Set<Figure>()

  constructor(props: Props) {
    this.#props = props
  }

  get all(): readonly Figure[] {
    return [...this.#figures.values(), ...this.#leaving]
  }

  get present(): readonly Figure[] {
    return [...this.#figures.values()]
  }

  /** Those in the picture first: somebody who left may have come again. */
  find(id: string): Figure | undefined {
    return this.#figures.get(id) ?? [...this.#leaving].find((one) => one.id === id)
  }

  /** Those who are in the old picture only. */
  dismiss(change: PictureChange): void {
    for (const { id, from, angry } of change.gone) {
      const figure = this.#figures.get(id)
      if (figure === undefined) continue
      this.#figures.delete(id)
      figure.slot = null
      figure.hideWaiting()
      if (!this.#props.moves || !figure.isSeen) {
        figure.destroy()
        continue
      }
      this.#leaving.add(figure)
      if (from === 'counter') figure.tier = 'counter'
      walkAway(this.#props, figure, angry, () => {
        this.#leaving.delete(figure)
        figure.destroy()
      })
    }
  }

  /** Takes over faces and bars; makes the figures of those who are new. True where the picture changes. */
  see(picture: DeskPicture): boolean {
    let isChanged = false
    for (const one of picture.queue) if (this.#seeOne(one, one)) isChanged = true
    if (picture.counter !== null && this.#seeOne(picture.counter, null)) isChanged = true
    return isChanged
  }

  #seeOne(one: CounterPerson, waiting: QueuePerson | null): boolean {
    const { host, sheetKey } = this.#props
    const known = this.#figures.get(one.id)
    const figure = known ?? new Figure(host, sheetKey, one.id, one.person, one.face)
    this.#figures.set(one.id, figure)
    figure.face = one.face
    if (waiting === null) return known === undefined
    const bar = barFrame(figure.level, figure.patience)
    figure.patience = waiting.patience
    figure.level = waiting.level
    if (known !== undefined && bar === barFrame(waiting.level, waiting.patience)) return false
    if (figure.slot !== null) {
      figure.showWaiting(sheetKey)
      this.#props.place(figure)
    }
    return true
  }

  setGoals(picture: DeskPicture): void {
    const { layout } = this.#props
    const slots = queueSlots(layout.zone, picture.queue.length)
    for (const [index, one] of picture.queue.entries()) {
      const [figure, slot] = [this.#figures.get(one.id), slots[index]]
      if (figure === undefined || slot === undefined) continue
      figure.slot = slot
      figure.tier = 'queue'
      figure.goal = { x: slot.x, baseline: slot.baseline, width: slot.width }
    }
    const atCounter = picture.counter === null ? undefined : this.#figures.get(picture.counter.id)
    if (atCounter === undefined) return
    atCounter.slot = null
    atCounter.tier = 'counter'
    atCounter.goal = { ...layout.counter }
  }

  /** Sends everybody whose place is another now; at once where `isFirst`. True where somebody moves. */
  move(picture: DeskPicture, change: PictureChange, isFirst: boolean): boolean {
    const before = new Map(this.present.map((figure) => [figure.id, figure.goal]))
    this.setGoals(picture)
    const arrived = new Set(change.arrived)
    let moved = 0
    let arrivals = 0
    for (const figure of this.#figures.values()) {
      const [old, goal] = [before.get(figure.id), figure.goal]
      if (old !== undefined && old.x === goal.x && old.baseline === goal.baseline && old.width === goal.width) continue
      moved += 1
      figure.showWaiting(this.#props.sheetKey)
      if (isFirst || !this.#props.moves) this.settle(figure)
      else if (figure.id === change.called) stepUp(this.#props, figure)
      else if (figure.id === change.appeared) riseAtCounter(this.#props, figure)
      else if (arrived.has(figure.id)) walkIn(this.#props, figure, 160 * arrivals++)
      else stepForward(this.#props, figure, change.called === null ? 0 : 140 + 50 * moved)
      this.#props.place(figure)
    }
    return moved > 0
  }

  /** At once where she belongs. */
  settle(figure: Figure): void {
    figure.walk?.stop()
    figure.walk = null
    figure.pose = { ...figure.goal }
    figure.floor = null
    figure.lift = 0
    figure.shiftX = 0
    figure.stretch = 1
    figure.facing = 1
    figure.body.setDepth(restingDepth(figure))
    figure.showWaiting(this.#props.sheetKey)
    this.#props.place(figure)
  }

  /** Everybody where she belongs, and nobody on her way out. */
  settleAll(): void {
    for (const figure of this.#leaving) figure.destroy()
    this.#leaving.clear()
    for (const figure of this.#figures.values()) this.settle(figure)
  }

  /** Puts on frames that have been made. True where the picture changes. */
  dress(frames: FigureFrames): boolean {
    let isChanged = false
    for (const figure of this.all) {
      if (!figure.dress(frames)) continue
      isChanged = true
      this.#props.place(figure)
      if (this.#props.moves && figure.walk === null) pop(this.#props, figure)
    }
    return isChanged
  }

  /** Keys of frames that must not be given to another. */
  worn(): ReadonlySet<string> {
    return new Set(this.all.flatMap((figure) => figure.wornKeys))
  }

  destroy(): void {
    for (const figure of this.all) figure.destroy()
    this.#figures.clear()
    this.#leaving.clear()
  }
}
