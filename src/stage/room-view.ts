/** The room on the screen: its still pictures, the clock's hands and the ticket. Repaints them when size or light change. No people. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { DeskLayout } from './desk-layout.ts'
import { paintCord } from './paint-cord.ts'
import { ledgeBox, overhang, paintLedge, paintWood } from './paint-front.ts'
import { paintTicket } from './paint-props.ts'
import { LIGHT_STEPS, paintRoom } from './paint-room.ts'
import { PictureSheet } from './picture-sheet.ts'
import type { ShiftPicture } from './shift-picture.ts'

let rooms = 0

export class RoomView {
  readonly #scene: Phaser.Scene
  #wallSheet: PictureSheet | null = null
  #frontSheet: PictureSheet | null = null
  #images: Phaser.GameObjects.Image[] = []
  /** From each telephone to the one at the counter. */
  #cords: Phaser.GameObjects.Image[] = []
  #joined = -1
  #hands: { hour: Phaser.GameObjects.Image; minute: Phaser.GameObjects.Image } | null = null
  #tickets: Phaser.GameObjects.Image[] = []
  #shownTicket = 0
  #layout: DeskLayout | null = null
  #resolution = 1
  #light = -1
  #night = false
  #department: ShiftPicture['department'] = 'service'
  #serving = ''
  #minutes = 0

  constructor(scene: Phaser.Scene) {
    this.#scene = scene
  }

  /** New pictures for a new size. */
  layOut(layout: DeskLayout, resolution: number): void {
    this.#clear()
    this.#layout = layout
    this.#resolution = resolution
    rooms += 1
    const px = (css: number): number => Math.max(1, Math.round(css * resolution))
    const { textures, add } = this.#scene
    const wall = new PictureSheet(textures, `wall-${rooms}`, px(layout.size.width), px(layout.size.height), true)
    wall.frame('wall', { x: 0, y: 0, width: px(layout.size.width), height: px(layout.size.height) })
    const ledge = ledgeBox(layout)
    const above = overhang(layout)
    const [ledgeHigh, woodHigh] = [px(ledge.height), px(layout.wood.height + above)]
    const cords = layout.stations.map(({ cord }) => ({ width: px(cord.width), height: px(cord.height) }))
    const cordsHigh = Math.max(0, ...cords.map(({ height }) => height))
    const front = new PictureSheet(textures, `front-${rooms}`, px(Math.max(ledge.width, layout.size.width)) + 4, ledgeHigh + woodHigh + cordsHigh + 10)
    front.frame('ledge', { x: 2, y: 2, width: px(ledge.width), height: ledgeHigh })
    front.frame('wood', { x: 2, y: ledgeHigh + 4, width: px(layout.size.width), height: woodHigh })
    let left = 2
    for (const [index, size] of cords.entries()) {
      front.frame(`cord/${index}`, { x: left, y: ledgeHigh + woodHigh + 6, ...size })
      front.repaint(`cord/${index}`, (context, width, height) => paintCord(context, width, height, layout.unit * resolution))
      left += size.width + 2
    }
    front.repaint('ledge', (context) => {
      context.scale(resolution, resolution)
      paintLedge(context, layout)
    })
    front.repaint('wood', (context) => {
      context.scale(resolution, resolution)
      paintWood(context, layout)
    })
    front.send()
    this.#wallSheet = wall
    this.#frontSheet = front
    const still = (sheet: PictureSheet, name: string, x: number, y: number, depth: number): Phaser.GameObjects.Image =>
      add
        .image(Math.round(x * resolution), Math.round(y * resolution), sheet.key, name)
        .setOrigin(0, 0)
        .setDepth(depth)
    this.#images = [
      still(wall, 'wall', 0, 0, depths.wall),
      still(front, 'ledge', ledge.x, ledge.y, depths.ledge),
      still(front, 'wood', 0, layout.wood.y - above, depths.wood),
    ]
    this.#cords = layout.stations.map(({ cord }, index) => still(front, `cord/${index}`, cord.x, cord.y, depths.wood + 0.5).setVisible(index === this.#joined))
    this.#light = -1
  }

  /** True where the picture changes. */
  light(mood: number, night: boolean, department: ShiftPicture['department']): boolean {
    const step = Math.round((Math.max(0, Math.min(100, mood)) / 100) * LIGHT_STEPS)
    const [layout, sheet] = [this.#layout, this.#wallSheet]
    if (layout === null || sheet === null || (step === this.#light && night === this.#night && department === this.#department)) return false
    this.#light = step
    this.#night = night
    this.#department = department
    sheet.repaint('wall', (context) => {
      context.scale(this.#resolution, this.#resolution)
      paintRoom(context, layout, (step / LIGHT_STEPS) * 100, night, department)
    })
    sheet.send()
    return true
  }

  /** The one at the counter talks on this line, from 0; -1: on none. True where the picture changes. */
  join(line: number): boolean {
    if (line === this.#joined) return false
    this.#joined = line
    for (const [index, cord] of this.#cords.entries()) cord.setVisible(index === line)
    return this.#cords.length > 0
  }

  /** Hands and ticket live on the people's sheet: called when that sheet is new. */
  fit(props: PictureSheet): void {
    const layout = this.#layout
    for (const image of this.#tickets) image.destroy()
    this.#hands?.hour.destroy()
    this.#hands?.minute.destroy()
    this.#tickets = []
    this.#hands = null
    if (layout === null) return
    const { add } = this.#scene
    const at = (css: number): number => Math.round(css * this.#resolution)
    if (layout.clock !== null && props.placeOf('hand/hour') !== undefined) {
      const [x, y] = [at(layout.clock.x + layout.clock.width / 2), at(layout.clock.y + layout.clock.height / 2)]
      const hand = (name: string): Phaser.GameObjects.Image => add.image(x, y, props.key, name).setOrigin(0.5, 0.93).setDepth(depths.fittings)
      this.#hands = { hour: hand('hand/hour'), minute: hand('hand/minute') }
      this.#turnHands()
    }
    if (layout.ticket === null) return
    const { ticket } = layout
    this.#tickets = [0, 1].map((index) =>
      add
        .image(at(ticket.x), at(ticket.y + ticket.height / 2), props.key, `ticket/${index}`)
        .setOrigin(0, 0.5)
        .setDepth(depths.fittings)
        .setVisible(index === 0),
    )
    this.#shownTicket = 0
    this.#paintTicket(props)
  }

  #paintTicket(props: PictureSheet): void {
    props.repaint(`ticket/${this.#shownTicket}`, (context, width, height) => paintTicket(context, width, height, this.#serving))
    props.send()
  }

  /** The letters' face has arrived. */
  repaintTicket(props: PictureSheet): void {
    if (this.#tickets.length > 0) this.#paintTicket(props)
  }

  /** The display turns over to another ticket. True where the picture changes. */
  serve(serving: string, props: PictureSheet, moves: boolean): boolean {
    if (serving === this.#serving) return false
    this.#serving = serving
    const before = this.#tickets[this.#shownTicket]
    const after = this.#tickets[1 - this.#shownTicket]
    if (before === undefined || after === undefined) return false
    this.#shownTicket = 1 - this.#shownTicket
    this.#paintTicket(props)
    this.#scene.tweens.killTweensOf([before, after])
    before.setVisible(false).setScale(1)
    after.setVisible(true).setScale(1)
    if (!moves) return true
    before.setVisible(true)
    after.setVisible(false)
    this.#scene.tweens.add({
      targets: before,
      scaleY: 0.02,
      duration: 140,
      ease: 'Quad.easeIn',
      onComplete: () => {
        before.setVisible(false).setScale(1)
        after.setVisible(true).setScale(1, 0.02)
        this.#scene.tweens.add({ targets: after, scaleY: 1, duration: 200, ease: 'Back.easeOut' })
      },
    })
    return true
  }

  /** Ends a turning of the display. */
  settle(): void {
    for (const [index, image] of this.#tickets.entries()) image.setScale(1).setVisible(index === this.#shownTicket)
  }

  /** True where a hand moves by what can be seen. */
  tell(minutes: number): boolean {
    // A quarter of a minute is a pixel and a half at the hand's end.
    const seen = Math.floor(minutes * 4) / 4
    if (seen === this.#minutes) return false
    this.#minutes = seen
    this.#turnHands()
    return this.#hands !== null
  }

  #turnHands(): void {
    this.#hands?.minute.setRotation(((this.#minutes % 60) / 60) * Math.PI * 2)
    this.#hands?.hour.setRotation(((this.#minutes % 720) / 720) * Math.PI * 2)
  }

  #clear(): void {
    for (const image of [...this.#images, ...this.#cords]) image.destroy()
    for (const image of this.#tickets) image.destroy()
    this.#hands?.hour.destroy()
    this.#hands?.minute.destroy()
    this.#images = []
    this.#cords = []
    this.#tickets = []
    this.#hands = null
    this.#wallSheet?.destroy()
    this.#frontSheet?.destroy()
    this.#wallSheet = null
    this.#frontSheet = null
  }

  destroy(): void {
    this.#clear()
  }
}
