/** The small signs about one person: the bar of her patience, the mark of her mood, the line that she is on, hold, and who of them the player is. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { Tier } from './figure-frames.ts'
import { barFrame } from './paint-props.ts'
import type { QueueSlot } from './queue-slots.ts'
import type { Level } from './shift-picture.ts'

/** What signs are made from: a figure. */
interface Signed {
  readonly slot: QueueSlot | null
  readonly tier: Tier
  readonly level: Level
  readonly patience: number
  readonly line: number
  readonly isHeld: boolean
  readonly isSelf: boolean
  readonly pose: { readonly x: number; readonly baseline: number; readonly width: number }
  readonly shiftX: number
  readonly lift: number
}

type Sign = 'bar' | 'mark' | 'badge' | 'hold' | 'self'

/** In widths of the figure from her middle, in her heights from the top of her head, and the sign's width in hers. */
const places: Readonly<Record<Exclude<Sign, 'bar'>, { readonly x: number; readonly y: number; readonly size: number }>> = {
  mark: { x: 0.36, y: 0.18, size: 0.23 },
  badge: { x: -0.33, y: 0.88, size: 0.34 },
  hold: { x: 0, y: 0.53, size: 0.93 },
  self: { x: 0, y: -0.17, size: 0.3 },
}

export class FigureSigns {
  readonly #scene: Phaser.Scene
  readonly #images = new Map<Sign, Phaser.GameObjects.Image>()

  constructor(scene: Phaser.Scene) {
    this.#scene = scene
  }

  show(figure: Signed, sheet: string): void {
    const { slot, level, patience, line, isHeld, isSelf } = figure
    const onLine = figure.tier === 'line'
    const front = onLine ? depths.wood + 3 : depths.bars
    // Whoever one is oneself is felt, not read off a bar.
    this.#wear('bar', sheet, slot === null || isSelf ? null : barFrame(level, patience), front)
    // In a crowd marks would hide faces.
    this.#wear('mark', sheet, slot === null || isSelf || level === 'calm' || slot.isCrowded ? null : `mark/${level}`, front)
    const isCalling = line === 1 || line === 2
    this.#wear('badge', sheet, isCalling && (onLine || figure.tier === 'call') ? `badge/${line}` : null, onLine ? front : depths.counter + 1)
    this.#wear('hold', sheet, isHeld && onLine ? 'hold' : null, depths.wood + 2.5)
    this.#wear('self', sheet, isSelf && slot !== null ? 'self' : null, front)
  }

  #wear(sign: Sign, sheet: string, frame: string | null, depth: number): void {
    const known = this.#images.get(sign)
    if (frame === null || !this.#scene.textures.get(sheet).has(frame)) {
      known?.destroy()
      this.#images.delete(sign)
      return
    }
    const image = known ?? this.#scene.add.image(0, 0, sheet, frame)
    this.#images.set(sign, image)
    image
      .setTexture(sheet, frame)
      .setOrigin(0.5, sign === 'bar' ? 0 : 0.5)
      .setDepth(depth)
  }

  hide(): void {
    for (const image of this.#images.values()) image.destroy()
    this.#images.clear()
  }

  place({ pose, slot, shiftX, lift }: Signed, aspect: number, resolution: number): void {
    for (const [sign, image] of this.#images) {
      if (sign !== 'bar') {
        const { x, y, size } = places[sign]
        image.setPosition(
          Math.round((pose.x + shiftX + x * pose.width) * resolution),
          Math.round((pose.baseline - lift - pose.width * aspect * (1 - y)) * resolution),
        )
        image.setScale((pose.width * size * resolution) / image.frame.width)
      } else if (slot !== null) {
        const grown = pose.width / slot.width
        let scale = (slot.bar.width * grown * resolution) / image.frame.width
        if (scale > 0.97 && scale < 1.03) scale = 1
        const left = Math.round(pose.x * resolution - (image.frame.width * scale) / 2)
        const top = Math.round((pose.baseline - (slot.baseline - slot.bar.y) * grown) * resolution)
        image.setPosition(left + (image.frame.width * scale) / 2, top).setScale(scale)
      }
    }
  }
}
