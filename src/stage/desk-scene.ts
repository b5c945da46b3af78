/**
 * The room as Phaser's scene, from whichever side: turns each new picture into light, walks, faces and gestures, and lays everything out
 * anew for a new size or view. It knows no rule of the game; painting, motion and layout live beside it.
 */
import Phaser from 'phaser'
import { Cast } from './cast.ts'
import type { DeskLayout, StageSize } from './desk-layout.ts'
import type { Figure } from './figure.ts'
import { FigureFrames } from './figure-frames.ts'
import type { Fixture } from './fixture.ts'
import { frameSizes } from './frame-sizes.ts'
import type { Props } from './gestures.ts'
import { SLAMMED, fidget, gesture } from './gestures.ts'
import { LunchBowl } from './lunch-bowl.ts'
import { pictureChange } from './picture-change.ts'
import type { PortraitLayers } from './portrait-layers.ts'
import { layOutRoom, viewOf, type View } from './room-layout.ts'
import { RoomView } from './room-view.ts'
import type { ShiftPicture } from './shift-picture.ts'
import { TargetBoard } from './target-board.ts'
import { Telephones } from './telephones.ts'

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

// oxlint-disable-next-line import/no-named-as-default-member -- the game's own Phaser has a default export only
export class DeskScene extends Phaser.Scene implements Props {
  readonly #options: SceneOptions
  readonly #cast: Cast
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  readonly #fixtures: readonly Fixture[]
  #size: StageSize
  #view: View = 'desk'
  #room: RoomView | null = null
  #frames: FigureFrames | null = null
  #picture: ShiftPicture | null = null
  #knownSheet = ''
  layout: DeskLayout
  resolution: number
  moves: boolean
  readonly aspect: number

  constructor(options: SceneOptions) {
    super('desk')
    this.#options = options
    this.aspect = options.layers.aspect
    this.#size = options.size
    this.layout = layOutRoom(this.#view, options.size, this.aspect)
    this.resolution = options.resolution
    this.moves = options.moves
    this.#cast = new Cast(this)
    this.#fixtures = [new Telephones(this), new TargetBoard(this), new LunchBowl(this)]
  }

  create(): void {
    this.#room = new RoomView(this)
    this.#frames = new FigureFrames(
      this.textures,
      this.#options.layers,
      () => this.#dressAll(),
      () => this.#cast.worn(),
    )
    this.layOut(this.#options.size, this.resolution)
    this.#fidgetLater()
    this.#options.created()
  }

  get host(): Phaser.Scene {
    return this
  }

  get sheetKey(): string {
    return this.#frames?.sheet.key ?? ''
  }

  /** True once the person at the counter (if any) is drawn. */
  get isPresentable(): boolean {
    const counter = this.#picture?.counter
    if (counter === undefined) return false
    return counter === null || this.#cast.find(counter.id)?.isSeen === true
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
    this.#size = size
    this.resolution = resolution
    this.#layOutRoom()
    if (this.#picture !== null) this.#cast.setGoals(this.#picture)
    this.#cast.settleAll()
    this.#dressAll()
  }

  #layOutRoom(): void {
    this.layout = layOutRoom(this.#view, this.#size, this.aspect)
    this.#room?.layOut(this.layout, this.resolution)
    this.#room?.light(this.#picture?.mood ?? 20, this.#picture?.night ?? false, this.#picture?.department ?? 'service')
    this.#fitFrames(true)
  }

  show(picture: ShiftPicture): void {
    const frames = this.#frames
    if (frames === null) return
    const change = pictureChange(this.#picture, picture)
    const isFirst = this.#picture === null
    this.#picture = picture
    const view = viewOf(picture)
    const isElsewhere = view !== this.#view
    let isChanged = isElsewhere
    if (isElsewhere) {
      this.#view = view
      this.#layOutRoom()
    }
    if (this.#showRoom(picture, frames)) isChanged = true
    this.#cast.dismiss(change, isElsewhere)
    if (this.#cast.see(picture)) isChanged = true
    this.#fitFrames(false)
    if (this.#cast.move(picture, change, isFirst)) isChanged = true
    if (this.#cast.dress(frames)) isChanged = true
    for (const happening of change.fresh) {
      const figure = this.#cast.find(happening.client)
      if (figure === undefined || happening.kind === 'arrive') continue
      gesture(this, figure, happening.kind)
      isChanged = true
    }
    if (isChanged || change.gone.length > 0) this.#options.wake()
  }

  #showRoom(picture: ShiftPicture, frames: FigureFrames): boolean {
    const room = this.#room
    if (room === null) return false
    const isLit = room.light(picture.mood, picture.night ?? false, picture.department)
    const isTold = room.tell(picture.clockMinutes)
    const isServed = room.serve(picture.serving, frames.sheet, this.moves)
    const isJoined = room.join(picture.lines.findIndex(({ state }) => state === 'talking'))
    const isFixed = this.#fixtures.filter((fixture) => fixture.show(picture)).length > 0
    return isLit || isTold || isServed || isJoined || isFixed
  }

  #fitFrames(isResized: boolean): void {
    const looks = new Set(this.#cast.present.map((figure) => `${figure.person} ${figure.face}`)).size
    const standing = this.#picture?.queue.length ?? 0
    this.#frames?.resize(frameSizes(this.layout, standing, this.resolution), looks)
    this.#followSheet(isResized)
  }

  /** Hands, ticket, bars and gestures live on the people's sheet and move with it when it is replaced. */
  #followSheet(isResized: boolean): void {
    const { sheetKey } = this
    const sheet = this.#frames?.sheet
    if (sheet === undefined || (sheetKey === this.#knownSheet && !isResized)) return
    this.#knownSheet = sheetKey
    this.#room?.fit(sheet)
    sheet.send()
    for (const fixture of this.#fixtures) fixture.fit()
    this.#endGestures()
    for (const figure of this.#cast.present) figure.showSigns(sheetKey)
  }

  #endGestures(): void {
    for (const figure of this.#cast.all) {
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

  /** New frames have been made, perhaps on a new sheet. */
  #dressAll(): void {
    const frames = this.#frames
    if (frames === null) return
    this.#followSheet(false)
    this.#cast.dress(frames)
    for (const figure of this.#cast.present) {
      figure.showSigns(this.sheetKey)
      this.place(figure)
    }
    this.#options.wake()
  }

  /** Now and then somebody who waits shifts her weight, the more often the tenser the room. */
  #fidgetLater(): void {
    const mood = this.#picture?.mood ?? 0
    this.later((2400 + Math.random() * 3600) * (1.3 - mood / 130), () => {
      const waiting = this.#cast.present.filter((figure) => figure.slot !== null && figure.walk === null && figure.isSeen)
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
    if (moves) {
      // What rings or steams takes up its rhythm again.
      for (const fixture of this.#fixtures) fixture.fit()
      return
    }
    this.#endGestures()
    this.tweens.killAll()
    this.#room?.settle()
    for (const fixture of this.#fixtures) fixture.settle()
    this.#cast.settleAll()
    this.#options.wake()
  }

  anchorOf(id: string): { x: number; y: number } {
    const slot = id === 'counter' ? null : (this.#cast.find(id)?.slot ?? null)
    if (slot !== null) return { x: slot.x, y: slot.bar.y - 4 }
    const isCall = (this.#picture?.counter?.line ?? 0) > 0 && this.layout.stations.length > 0
    const { x, baseline, width } = isCall ? this.layout.call : this.layout.counter
    return { x: x + width * 0.42, y: baseline - width * this.aspect * 0.64 }
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    this.tweens.killAll()
    this.#cast.destroy()
    for (const fixture of this.#fixtures) fixture.clear()
    this.#room?.destroy()
    this.#frames?.destroy()
    this.#room = null
    this.#frames = null
    this.#picture = null
  }
}
