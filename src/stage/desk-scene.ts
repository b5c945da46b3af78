/**
 * The desk as Phaser's scene: holds who is on the screen and turns each new picture into walks, faces, bars and gestures.
 * It knows no rule of the game; painting, motion and layout live beside it.
 */
import Phaser from 'phaser'
import type { DeskLayout, StageSize } from './desk-layout.ts'
import { layOutDesk } from './desk-layout.ts'
import type { CounterPerson, DeskPicture, QueuePerson } from './desk-picture.ts'
import { Figure } from './figure.ts'
import { FigureFrames } from './figure-frames.ts'
import type { FrameSizes } from './figure-frames.ts'
import type { Props } from './gestures.ts'
import { SLAMMED, fidget, gesture, pop } from './gestures.ts'
import { pictureChange } from './picture-change.ts'
import { barFrame } from './paint-props.ts'
import type { PictureChange } from './picture-change.ts'
import type { PortraitLayers } from './portrait-layers.ts'
import { RISE, queueSlots } from './queue-slots.ts'
import { RoomView } from './room-view.ts'
import { restingDepth, riseAtCounter, stepForward, stepUp, walkAway, walkIn } from './walks.ts'

export interface SceneOptions {
  readonly layers: PortraitLayers
  readonly size: StageSize
  /** Texture pixels a CSS pixel. */
  readonly resolution: number
  readonly moves: boolean
  /** Something is to be drawn. */
  readonly wake: () => void
  readonly created: () => void
}

export class DeskScene extends Phaser.Scene implements Props {
  readonly #options: SceneOptions
  #room: RoomView | null = null
  #frames: FigureFrames | null = null
  #figures = new Map<string, Figure>()
  /** On their way out: no longer in the picture. */
  #leaving = new Set<Figure>()
  #picture: DeskPicture | null = null
  #knownSheet = ''
  #timers = new Set<ReturnType<typeof setTimeout>>()
  layout: DeskLayout
  resolution: number
  moves: boolean
  readonly aspect: number

  constructor(options: SceneOptions) {
    super('desk')
    this.#options = options
    this.aspect = options.layers.aspect
    this.layout = layOutDesk(options.size, this.aspect)
    this.resolution = options.resolution
    this.moves = options.moves
  }

  get host(): Phaser.Scene {
    return this
  }

  create(): void {
    this.#room = new RoomView(this)
    this.#frames = new FigureFrames(this.textures, this.#options.layers, () => this.#dressAll(), () => this.#worn())
    this.layOut(this.#options.size, this.resolution)
    this.#fidgetLater()
    this.#options.created()
  }

  get sheetKey(): string {
    return this.#frames?.sheet.key ?? ''
  }

  /** True once the person at the counter (if any) is drawn. */
  get isPresentable(): boolean {
    const counter = this.#picture?.counter
    if (counter === undefined) return false
    return counter === null || this.#figures.get(counter.id)?.isSeen === true
  }

  place(figure: Figure): void {
    figure.place(this.aspect, this.resolution)
  }

  later(ms: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      then()
      this.#options.wake()
    }, ms)
    this.#timers.add(timer)
  }

  layOut(size: StageSize, resolution: number): void {
    this.layout = layOutDesk(size, this.aspect)
    this.resolution = resolution
    this.#room?.layOut(this.layout, resolution)
    this.#room?.light(this.#picture?.mood ?? 20, this.#picture?.night ?? false)
    this.#fitFrames(true)
    for (const figure of this.#leaving) figure.destroy()
    this.#leaving.clear()
    this.#setGoals()
    for (const figure of this.#figures.values()) this.#settle(figure)
    this.#dressAll()
  }

  show(picture: DeskPicture): void {
    const change = pictureChange(this.#picture, picture)
    const isFirst = this.#picture === null
    this.#picture = picture
    let isChanged = this.#light(picture)
    if (change.gone.length + change.arrived.length > 0 || change.called !== null || change.appeared !== null) isChanged = true
    this.#dismiss(change)
    for (const one of picture.queue) isChanged = this.#see(one) || isChanged
    if (picture.counter !== null) isChanged = this.#see(picture.counter) || isChanged
    this.#fitFrames(false)
    isChanged = this.#move(change, isFirst) || isChanged
    for (const figure of this.#figures.values()) if (figure.dress(this.#mustHaveFrames())) { this.#shown(figure); isChanged = true }
    for (const happening of change.fresh) {
      const figure = this.#figures.get(happening.client) ?? [...this.#leaving].find((one) => one.id === happening.client)
      if (figure === undefined || happening.kind === 'arrive') continue
      gesture(this, figure, happening.kind)
      isChanged = true
    }
    if (isChanged) this.#options.wake()
  }

  #light(picture: DeskPicture): boolean {
    const room = this.#room
    if (room === null) return false
    const lit = room.light(picture.mood, picture.night ?? false)
    const told = room.tell(picture.clockMinutes)
    return room.serve(picture.serving, this.#mustHaveFrames().sheet, this.moves) || lit || told
  }

  #mustHaveFrames(): FigureFrames {
    if (this.#frames === null) throw new Error('The desk was shown before the stage was open')
    return this.#frames
  }

  /** Those who are in the old picture only. */
  #dismiss(change: PictureChange): void {
    for (const { id, from, angry } of change.gone) {
      const figure = this.#figures.get(id)
      if (figure === undefined) continue
      this.#figures.delete(id)
      figure.slot = null
      figure.hideWaiting()
      if (!this.moves || !figure.isSeen) {
        figure.destroy()
        continue
      }
      this.#leaving.add(figure)
      if (from === 'counter') figure.tier = 'counter'
      walkAway(this, figure, angry, () => {
        this.#leaving.delete(figure)
        figure.destroy()
      })
    }
  }

  /** Takes over face and bar; makes the figure if she is new. True where the picture changes. */
  #see(one: CounterPerson | QueuePerson): boolean {
    let figure = this.#figures.get(one.id)
    const isNew = figure === undefined
    figure ??= new Figure(this, this.sheetKey, one.id, one.person, one.face)
    this.#figures.set(one.id, figure)
    figure.face = one.face
    if (!('patience' in one)) return isNew
    const before = barFrame(figure.level, figure.patience)
    figure.patience = one.patience
    figure.level = one.level
    const isOther = isNew || before !== barFrame(one.level, one.patience)
    if (isOther && figure.slot !== null) {
      figure.showWaiting(this.sheetKey)
      this.place(figure)
    }
    return isOther
  }

  #setGoals(): void {
    const picture = this.#picture
    if (picture === null) return
    const slots = queueSlots(this.layout.zone, picture.queue.length)
    picture.queue.forEach((one, index) => {
      const [figure, slot] = [this.#figures.get(one.id), slots[index]]
      if (figure === undefined || slot === undefined) return
      figure.slot = slot
      figure.tier = 'queue'
      figure.goal = { x: slot.x, baseline: slot.baseline, width: slot.width }
    })
    const atCounter = picture.counter === null ? undefined : this.#figures.get(picture.counter.id)
    if (atCounter === undefined) return
    atCounter.slot = null
    atCounter.tier = 'counter'
    atCounter.goal = { ...this.layout.counter }
  }

  #move(change: PictureChange, isFirst: boolean): boolean {
    const before = new Map([...this.#figures].map(([id, figure]) => [id, { ...figure.goal }]))
    this.#setGoals()
    const arrived = new Set(change.arrived)
    let moved = 0
    let arrivals = 0
    for (const figure of this.#figures.values()) {
      const [old, goal] = [before.get(figure.id), figure.goal]
      const isOther = old === undefined || old.x !== goal.x || old.baseline !== goal.baseline || old.width !== goal.width
      if (!isOther) continue
      moved += 1
      figure.showWaiting(this.sheetKey)
      if (isFirst || !this.moves) this.#settle(figure)
      else if (figure.id === change.called) stepUp(this, figure, () => undefined)
      else if (figure.id === change.appeared) riseAtCounter(this, figure, () => undefined)
      else if (arrived.has(figure.id)) walkIn(this, figure, 160 * arrivals++)
      else stepForward(this, figure, change.called === null ? 0 : 140 + 50 * moved)
      this.place(figure)
    }
    return moved > 0
  }

  /** At once where she belongs. */
  #settle(figure: Figure): void {
    figure.walk?.stop()
    figure.walk = null
    figure.pose = { ...figure.goal }
    figure.floor = null
    figure.lift = 0
    figure.facing = 1
    figure.body.setDepth(restingDepth(figure))
    figure.showWaiting(this.sheetKey)
    this.place(figure)
  }

  #fitFrames(isResized: boolean): void {
    const frames = this.#frames
    if (frames === null) return
    const { layout, resolution } = this
    const slots = queueSlots(layout.zone, this.#picture?.queue.length ?? 0)
    const widest = slots[0]?.width ?? layout.zone.largest
    const bar = slots[0]?.bar ?? queueSlots(layout.zone, 1)[0]?.bar
    const px = (css: number): number => Math.max(1, Math.round(css * resolution))
    const sizes: FrameSizes = {
      queue: px(widest),
      counter: px(layout.counter.width),
      skirt: Math.max(0, ...slots.map((slot) => slot.row)) * RISE,
      props: {
        bar: { width: px(bar?.width ?? 60), height: px(bar?.height ?? 8) },
        mark: px(widest * 0.22),
        queueProp: px(Math.max(widest * 0.5, 20)),
        counterProp: px(layout.counter.width * 0.42),
        clock: layout.clock === null ? 0 : px(layout.clock.width / 2),
        ticket: layout.ticket === null ? null : { width: px(layout.ticket.width), height: px(layout.ticket.height) },
      },
    }
    const looks = new Set([...this.#figures.values()].map((figure) => `${figure.person} ${figure.face}`)).size
    frames.resize(sizes, looks)
    this.#followSheet(isResized)
  }

  /** Hands, ticket and gestures live on the people's sheet and move with it when it is replaced. */
  #followSheet(isResized: boolean): void {
    const { sheetKey } = this
    if (sheetKey === this.#knownSheet && !isResized) return
    this.#knownSheet = sheetKey
    const { sheet } = this.#mustHaveFrames()
    this.#room?.fit(sheet)
    sheet.send()
    this.#endGestures()
    for (const figure of this.#figures.values()) figure.showWaiting(sheetKey)
  }

  #endGestures(): void {
    for (const figure of [...this.#figures.values(), ...this.#leaving]) {
      for (const attachment of figure.attachments) {
        this.tweens.killTweensOf([attachment, attachment.image])
        figure.drop(attachment)
      }
    }
    for (const hand of this.children.getAll('name', SLAMMED)) {
      this.tweens.killTweensOf(hand)
      hand.destroy()
    }
  }

  #worn(): ReadonlySet<string> {
    const worn = new Set<string>()
    for (const figure of [...this.#figures.values(), ...this.#leaving]) for (const key of figure.wornKeys) worn.add(key)
    return worn
  }

  /** The sheet may be another since. */
  #dressAll(): void {
    const frames = this.#frames
    if (frames === null) return
    this.#followSheet(false)
    for (const figure of [...this.#figures.values(), ...this.#leaving]) if (figure.dress(frames)) this.#shown(figure)
    for (const figure of this.#figures.values()) {
      figure.showWaiting(this.sheetKey)
      this.place(figure)
    }
    this.#options.wake()
  }

  #shown(figure: Figure): void {
    this.place(figure)
    if (this.moves && figure.walk === null) pop(this, figure)
  }

  /** Now and then somebody who waits shifts her weight, the more often the tenser the room. */
  #fidgetLater(): void {
    const mood = this.#picture?.mood ?? 0
    this.later((2400 + Math.random() * 3600) * (1.3 - mood / 130), () => {
      const waiting = [...this.#figures.values()].filter((figure) => figure.slot !== null && figure.walk === null && figure.isSeen)
      const one = waiting[Math.floor(Math.random() * waiting.length)]
      if (one !== undefined && this.moves && !this.tweens.paused && document.visibilityState === 'visible') fidget(this, one)
      this.#fidgetLater()
    })
  }

  /** The game's letters have arrived. */
  useLetters(): void {
    if (this.#frames !== null) this.#room?.repaintTicket(this.#frames.sheet)
    this.#options.wake()
  }

  setMoves(moves: boolean): void {
    this.moves = moves
    if (moves) return
    this.#endGestures()
    this.tweens.killAll()
    for (const figure of this.#leaving) figure.destroy()
    this.#leaving.clear()
    for (const figure of this.#figures.values()) {
      figure.shiftX = 0
      figure.stretch = 1
      this.#settle(figure)
    }
    this.#options.wake()
  }

  anchorOf(id: string): { x: number; y: number } {
    const atCounter = this.#picture?.counter?.id
    if (id !== 'counter' && id !== atCounter) {
      const slot = this.#figures.get(id)?.slot
      if (slot !== null && slot !== undefined) return { x: slot.x, y: slot.bar.y - 4 }
    }
    const { x, baseline, width } = this.layout.counter
    return { x: x + width * 0.42, y: baseline - width * this.aspect * 0.64 }
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    this.tweens.killAll()
    for (const figure of [...this.#figures.values(), ...this.#leaving]) figure.destroy()
    this.#figures.clear()
    this.#leaving.clear()
    this.#room?.destroy()
    this.#frames?.destroy()
    this.#room = null
    this.#frames = null
    this.#picture = null
  }
}
