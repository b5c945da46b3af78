/** One texture that is composed on a 2D canvas while the game runs: places are reserved on shelves, painted, and sent to the renderer. */
import type Phaser from 'phaser'
import type { Box } from './box.ts'

// Neighbours must not bleed into one another when a frame is drawn smaller than it is.
const PADDING = 2

export class PictureSheet {
  readonly key: string
  readonly context: CanvasRenderingContext2D
  readonly #textures: Phaser.Textures.TextureManager
  readonly #texture: Phaser.Textures.Texture
  readonly #canvas: HTMLCanvasElement
  readonly #places = new Map<string, Box>()
  #x = PADDING
  #y = PADDING
  #shelf = 0
  #isStale = true

  constructor(textures: Phaser.Textures.TextureManager, key: string, width: number, height: number, opaque = false) {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { alpha: !opaque })
    const texture = textures.create(key, canvas, width, height)
    if (context === null || texture === null) throw new Error(`The stage has no canvas for the sheet "${key}"`)
    this.key = key
    this.context = context
    this.#canvas = canvas
    this.#texture = texture
    this.#textures = textures
  }

  /** A new frame of this size, or null where the sheet is full. Texture pixels. */
  reserve(name: string, width: number, height: number): Box | null {
    const wide = Math.ceil(width)
    const high = Math.ceil(height)
    if (this.#x + wide + PADDING > this.#canvas.width) {
      this.#y += this.#shelf + PADDING
      this.#x = PADDING
      this.#shelf = 0
    }
    if (this.#x + wide + PADDING > this.#canvas.width || this.#y + high + PADDING > this.#canvas.height) return null
    const box: Box = { x: this.#x, y: this.#y, width: wide, height: high }
    this.#x += wide + PADDING
    this.#shelf = Math.max(this.#shelf, high)
    this.frame(name, box)
    return box
  }

  /** Names a part of the sheet that has been placed by hand. */
  frame(name: string, box: Box): void {
    this.#places.set(name, box)
    this.#texture.add(name, 0, box.x, box.y, box.width, box.height)
  }

  placeOf(name: string): Box | undefined {
    return this.#places.get(name)
  }

  /** Clears a frame and paints it anew, in texture pixels with the frame's corner as origin. */
  repaint(name: string, paint: (context: CanvasRenderingContext2D, width: number, height: number) => void): void {
    const box = this.#places.get(name)
    if (box === undefined) return
    this.context.save()
    this.context.translate(box.x, box.y)
    this.context.clearRect(-1, -1, box.width + 2, box.height + 2)
    this.context.beginPath()
    this.context.rect(-1, -1, box.width + 2, box.height + 2)
    this.context.clip()
    paint(this.context, box.width, box.height)
    this.context.restore()
    this.#isStale = true
  }

  markStale(): void {
    this.#isStale = true
  }

  /** Sends what has been painted to the graphics card; on the Canvas renderer there is nothing to send. */
  send(): void {
    if (!this.#isStale) return
    this.#isStale = false
    this.#texture.source[0]?.update()
  }

  destroy(): void {
    this.#textures.remove(this.key)
    // Browsers keep a canvas's memory until it is collected; a canvas of no size has none.
    this.#canvas.width = 0
    this.#canvas.height = 0
  }
}
