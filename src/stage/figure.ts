/** One person on the stage: a body that wears a composed frame, and the signs about it. Knows where she is drawn, not why she goes there. */
import type Phaser from 'phaser'
import type { Tier } from './figure-frames.ts'
import { FigureFrames } from './figure-frames.ts'
import { FigureSigns } from './figure-signs.ts'
import type { QueueSlot } from './queue-slots.ts'
import { RISE } from './queue-slots.ts'
import type { Level } from './shift-picture.ts'

/** CSS pixels; `x` is the middle, `baseline` the lower edge. */
export interface Pose {
  x: number
  baseline: number
  width: number
}

/** Something at a figure that goes where she goes: a cloud, a phone in her hand. */
export interface Attachment {
  readonly image: Phaser.GameObjects.Image
  /** In figure widths from the middle, and heights from the top of the head. */
  x: number
  y: number
  /** Width, in figure widths. */
  size: number
}

export class Figure {
  readonly id: string
  readonly person: string
  face: string
  tier: Tier = 'queue'
  pose: Pose = { x: 0, baseline: 0, width: 10 }
  /** Where she stands once she has arrived. */
  goal: Pose = { x: 0, baseline: 0, width: 10 }
  slot: QueueSlot | null = null
  /** Behind so many rows: that much more of her is drawn. */
  row = 0
  facing: 1 | -1 = 1
  /** Which way she looks where she stands. */
  rests: 1 | -1 = 1
  /** Added to the pose while she moves; pixels, and a factor. */
  shiftX = 0
  lift = 0
  stretch = 1
  /** Nothing of her is drawn below this line; null: whatever stands in front hides it. CSS pixels. */
  floor: number | null = null
  readonly attachments = new Set<Attachment>()
  patience = 100
  level: Level = 'calm'
  /** Her telephone line, 0 for none, and whether it is on hold. */
  line = 0
  isHeld = false
  /** The player is she. */
  isSelf = false
  walk: Phaser.Tweens.Tween | null = null
  readonly body: Phaser.GameObjects.Image
  #wears: string | null = null
  readonly #signs: FigureSigns

  constructor(scene: Phaser.Scene, sheet: string, id: string, person: string, face: string) {
    this.id = id
    this.person = person
    this.face = face
    this.#signs = new FigureSigns(scene)
    this.body = scene.add.image(0, 0, sheet, 'puff').setOrigin(0.5, 1).setVisible(false)
  }

  /** The frame that she wears or waits for must not be given to another. */
  get wornKeys(): readonly string[] {
    const wanted = FigureFrames.keyOf(this.person, this.face, this.tier)
    return this.#wears === null || this.#wears === wanted ? [wanted] : [wanted, this.#wears]
  }

  get isSeen(): boolean {
    return this.body.visible
  }

  /** Puts on the newest frame if it is made. True where the picture changes. */
  dress(frames: FigureFrames): boolean {
    const frame = frames.frameOf(this.person, this.face, this.tier)
    if (frame === null || (this.body.texture.key === frame.texture && this.body.frame.name === frame.name && this.body.visible)) return false
    this.#wears = FigureFrames.keyOf(this.person, this.face, this.tier)
    this.body.setTexture(frame.texture, frame.name).setVisible(true)
    return true
  }

  /** Signs live on the sheet too and follow it when it is replaced. */
  showSigns(sheet: string): void {
    this.#signs.show(this, sheet)
  }

  hideSigns(): void {
    this.#signs.hide()
  }

  place(aspect: number, resolution: number): void {
    const { pose, body } = this
    const width = pose.width * resolution
    const bust = Math.ceil(body.frame.width * aspect)
    let scale = width / body.frame.width
    // A frame that fits but for a fraction of a pixel is drawn one to one: sharper, and faster in software.
    if (scale > 0.97 && scale < 1.03) scale = 1
    // Whoever stands behind others shows as much skirt as reaches the rail; in front it would hang over it.
    let shown = body.frame.height > bust + 1 ? bust * (1 + RISE * this.row) : body.frame.height
    if (this.floor !== null) shown = Math.min(shown, bust + ((this.floor - (pose.baseline - this.lift)) * resolution) / scale)
    if (shown < body.frame.height) body.setCrop(0, 0, body.frame.width, Math.max(0, shown))
    else if (body.isCropped) body.setCrop()
    body.setOrigin(0.5, bust / body.frame.height)
    const left = Math.round((pose.x + this.shiftX) * resolution - (body.frame.width * scale) / 2)
    body.setPosition(left + (body.frame.width * scale) / 2, Math.round((pose.baseline - this.lift) * resolution))
    body.setScale(scale * this.facing, scale * this.stretch)
    this.#placeAttachments(aspect, resolution)
    this.#signs.place(this, aspect, resolution)
  }

  #placeAttachments(aspect: number, resolution: number): void {
    const { pose } = this
    for (const { image, x, y, size } of this.attachments) {
      image.setPosition((pose.x + x * this.facing * pose.width) * resolution, (pose.baseline - this.lift - pose.width * aspect * (1 - y)) * resolution)
      image.setScale((pose.width * size * resolution) / image.frame.width)
    }
  }

  drop(attachment: Attachment): void {
    this.attachments.delete(attachment)
    attachment.image.destroy()
  }

  destroy(): void {
    for (const attachment of this.attachments) this.drop(attachment)
    this.walk?.stop()
    this.walk = null
    this.hideSigns()
    this.body.destroy()
  }
}
