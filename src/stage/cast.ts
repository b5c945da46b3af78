/** Who is on the stage: makes a figure for everybody in the picture, sends each where she belongs, and sees off those who go. */
import { Figure } from './figure.ts'
import type { FigureFrames } from './figure-frames.ts'
import type { Props } from './gestures.ts'
import { pop } from './gestures.ts'
import { barFrame } from './paint-props.ts'
import type { PictureChange } from './picture-change.ts'
import { queueSlots, type QueueSlot } from './queue-slots.ts'
import { AGENT, waitingIn, type CounterPerson, type QueuePerson, type ShiftPicture } from './shift-picture.ts'
import { comeNearer, glide, hangUp, passBy, restingDepth, riseAtCounter, stepForward, stepUp, walkAway, walkIn } from './walks.ts'

const MANAGER = 'manager'

export class Cast {
  readonly #props: Props
  readonly #figures = new Map<string, Figure>()
  /** On their way out: no longer in the picture. */
  readonly #leaving = new Set<Figure>()
  #visit = -1

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

  /** Those who are in the old picture only; `atOnce` where the room is seen from elsewhere now. */
  dismiss(change: PictureChange, atOnce: boolean): void {
    for (const { id, from, angry } of change.gone) {
      const figure = this.#figures.get(id)
      if (figure === undefined) continue
      this.#figures.delete(id)
      figure.slot = null
      figure.hideSigns()
      if (atOnce || !this.#props.moves || !figure.isSeen) {
        figure.destroy()
        continue
      }
      this.#leaving.add(figure)
      const gone = (): void => {
        this.#leaving.delete(figure)
        figure.destroy()
      }
      if (figure.line > 0) hangUp(this.#props, figure, angry, gone)
      else if (figure.isSelf && !angry) comeNearer(this.#props, figure, gone)
      else {
        if (from === 'counter') figure.tier = 'counter'
        walkAway(this.#props, figure, angry, gone)
      }
    }
  }

  /** Takes over faces and bars; makes the figures of those who are new. True where the picture changes. */
  see(picture: ShiftPicture): boolean {
    let isChanged = this.#seeManager(picture)
    const held = new Set(picture.lines.flatMap(({ state, caller }) => (state === 'held' && caller !== null ? [caller.id] : [])))
    for (const one of waitingIn(picture)) if (this.#seeOne(one, one, held.has(one.id), one.id === picture.self)) isChanged = true
    const served = picture.counter
    if (served !== null && this.#seeOne(served, null, false, false)) isChanged = true
    const { agent } = picture
    if (agent !== null && this.#seeOne({ ...agent, id: AGENT, tension: 0, line: 0 }, null, false, false)) isChanged = true
    return isChanged
  }

  #seeOne(one: CounterPerson, waiting: QueuePerson | null, isHeld: boolean, isSelf: boolean): boolean {
    const known = this.#figures.get(one.id)
    const figure = known ?? this.#come(one.id, one.person, one.face)
    figure.face = one.face
    figure.line = one.line
    figure.isSelf = isSelf
    if (waiting === null) return known === undefined
    const bar = barFrame(figure.level, figure.patience)
    const wasHeld = figure.isHeld
    figure.patience = waiting.patience
    figure.level = waiting.level
    figure.isHeld = isHeld
    if (known !== undefined && wasHeld === isHeld && bar === barFrame(waiting.level, waiting.patience)) return false
    if (figure.slot !== null) {
      figure.showSigns(this.#props.sheetKey)
      this.#props.place(figure)
    }
    return true
  }

  #come(id: string, person: string, face: string): Figure {
    const figure = new Figure(this.#props.host, this.#props.sheetKey, id, person, face)
    this.#figures.set(id, figure)
    return figure
  }

  /** Each visit is walked once; where nothing moves he stands there as long as it lasts. */
  #seeManager({ manager }: ShiftPicture): boolean {
    const { layout, moves } = this.#props
    const known = this.#figures.get(MANAGER)
    if (manager === null || layout.manager === null) {
      if (known === undefined || known.walk !== null) return false
      this.#figures.delete(MANAGER)
      known.destroy()
      return true
    }
    if (manager.visit === this.#visit) return false
    this.#visit = manager.visit
    known?.destroy()
    const figure = this.#come(MANAGER, manager.person, manager.face)
    figure.row = 1
    figure.goal = { ...layout.manager }
    if (!moves) {
      this.settle(figure)
      return true
    }
    passBy(this.#props, figure, () => {
      if (this.#figures.get(MANAGER) === figure) this.#figures.delete(MANAGER)
      figure.destroy()
    })
    return true
  }

  setGoals(picture: ShiftPicture): void {
    const { layout } = this.#props
    const slots = queueSlots(layout.zone, picture.queue.length)
    for (const [index, one] of picture.queue.entries()) this.#waitAt(one.id, slots[index], 'queue')
    for (const [index, { caller }] of picture.lines.entries()) {
      const station = layout.stations[index]
      if (caller === null || station === undefined) continue
      this.#waitAt(caller.id, { ...station.caller, row: 0, isCrowded: false, bar: station.bar }, 'line')
    }
    const manager = this.#figures.get(MANAGER)
    if (manager !== undefined && layout.manager !== null) manager.goal = { ...layout.manager }
    const { counter } = picture
    const atCounter = counter === null ? undefined : this.#figures.get(counter.id)
    if (atCounter !== undefined) {
      const isCall = atCounter.line > 0 && layout.stations.length > 0
      this.#standAt(atCounter, isCall ? layout.call : layout.counter, isCall ? 'call' : 'counter')
      if (layout.far !== null) atCounter.rests = -1
    }
    const agent = picture.agent === null ? undefined : this.#figures.get(AGENT)
    if (agent !== undefined && layout.far !== null) this.#standAt(agent, layout.far.agent, 'counter')
  }

  #waitAt(id: string, slot: QueueSlot | undefined, tier: 'queue' | 'line'): void {
    const figure = this.#figures.get(id)
    if (figure === undefined || slot === undefined) return
    figure.slot = slot
    figure.row = slot.row
    figure.tier = tier
    figure.goal = { x: slot.x, baseline: slot.baseline, width: slot.width }
    figure.rests = this.#props.layout.far === null ? 1 : -1
  }

  #standAt(figure: Figure, place: { readonly x: number; readonly baseline: number; readonly width: number }, tier: 'counter' | 'call'): void {
    figure.slot = null
    figure.row = 0
    figure.tier = tier
    figure.goal = { ...place }
    figure.rests = 1
  }

  /** Sends everybody whose place is another now; at once where `isFirst`. True where somebody moves. */
  move(picture: ShiftPicture, change: PictureChange, isFirst: boolean): boolean {
    const before = new Map(this.present.map((figure) => [figure.id, figure.goal]))
    this.setGoals(picture)
    const arrived = new Set(change.arrived)
    let moved = 0
    let arrivals = 0
    for (const figure of this.#figures.values()) {
      const [old, goal] = [before.get(figure.id), figure.goal]
      if (figure.id === MANAGER) continue
      if (old !== undefined && old.x === goal.x && old.baseline === goal.baseline && old.width === goal.width) continue
      moved += 1
      figure.showSigns(this.#props.sheetKey)
      const isNew = arrived.has(figure.id)
      if (isFirst || !this.#props.moves || (isNew && figure.line > 0)) {
        this.settle(figure)
        if (isNew && !isFirst && this.#props.moves) pop(this.#props, figure)
      } else if (figure.id === AGENT || figure.line > 0) glide(this.#props, figure)
      else if (figure.id === change.called) stepUp(this.#props, figure)
      else if (figure.id === change.appeared) riseAtCounter(this.#props, figure)
      else if (isNew) walkIn(this.#props, figure, 160 * arrivals++)
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
    figure.facing = figure.rests
    figure.body.setDepth(restingDepth(figure, this.#props.layout))
    figure.showSigns(this.#props.sheetKey)
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
