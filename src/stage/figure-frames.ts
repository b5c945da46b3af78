/**
 * The sheet of composed figures: one frame a person, face and size that is on the screen, made when first asked for and reused for another
 * when nobody wears it. The figure at the counter is made at once, the rest in idle moments. Props share the sheet so that one texture draws all.
 */
import type Phaser from 'phaser'
import type { Box } from './box.ts'
import { paintCaller } from './paint-caller.ts'
import type { PropSizes } from './paint-props.ts'
import { paintProps, propsHeight } from './paint-props.ts'
import { PictureSheet } from './picture-sheet.ts'
import type { PortraitLayers } from './portrait-layers.ts'

/** How a figure is made: among those who wait, at the counter, and in a round frame there (`call`) or above a telephone (`line`). */
export type Tier = 'queue' | 'counter' | 'call' | 'line'

export interface FrameSizes {
  /** Widths of a figure, texture pixels; 0 where nobody is on the telephone. */
  readonly queue: number
  readonly counter: number
  readonly call: number
  readonly line: number
  /**
   * Height of a skirt that figures of the queue get, in heights of a figure: where they stand in rows, the ones behind must not end in the
   * air between shoulders.
   */
  readonly skirt: number
  readonly props: PropSizes
}

export interface Frame {
  readonly texture: string
  readonly name: string
}
interface Request {
  readonly key: string
  readonly person: string
  readonly face: string
  readonly tier: Tier
}
interface Cell {
  readonly name: string
  readonly tier: Tier
  key: string | null
  usedAt: number
}

const SLICE_MS = 6
/** Somebody walks off with one face while the next comes with another. */
const LEAST_CELLS: Readonly<Record<Tier, number>> = { queue: 14, counter: 4, call: 3, line: 6 }
const tiers: readonly Tier[] = ['counter', 'call', 'line', 'queue']
const LARGEST_SHEET = 4096
// Sheets of one game must not share a name while the old one is still drawn.
let sheets = 0

/** Before the player: the first to be drawn. */
const isBefore = (tier: Tier): boolean => tier === 'counter' || tier === 'call'
const keyOf = (person: string, face: string, tier: Tier): string => `${tier} ${person} ${face}`

export class FigureFrames {
  readonly #textures: Phaser.Textures.TextureManager
  readonly #layers: PortraitLayers
  readonly #composed: () => void
  readonly #worn: () => ReadonlySet<string>
  #sheet: PictureSheet | null = null
  #retired: PictureSheet[] = []
  #sizes: FrameSizes | null = null
  #cells: Cell[] = []
  #made = new Map<string, Cell>()
  #due: Request[] = []
  #asked = new Set<string>()
  /** Cells a tier. */
  #capacity = { ...LEAST_CELLS, queue: 0 }
  #count = 0
  #cancel: (() => void) | null = null
  #urgent = false
  #closed = false

  /** `composed` is told when new frames can be worn; `worn` names the keys of those that are on the screen. */
  constructor(textures: Phaser.Textures.TextureManager, layers: PortraitLayers, composed: () => void, worn: () => ReadonlySet<string>) {
    this.#textures = textures
    this.#layers = layers
    this.#composed = composed
    this.#worn = worn
  }

  get sheet(): PictureSheet {
    if (this.#sheet === null) throw new Error('The stage has no sheet yet: resize comes first')
    return this.#sheet
  }

  get isIdle(): boolean {
    return this.#asked.size === 0
  }

  /** A new sheet where sizes changed or more figures are expected than fit; frames are then asked for anew. True where it was replaced. */
  resize(sizes: FrameSizes, figures: number): boolean {
    const same = this.#sizes !== null && JSON.stringify(sizes) === JSON.stringify(this.#sizes)
    if (same && figures <= this.#capacity.queue) return false
    if (this.#sheet !== null) this.#retired.push(this.#sheet)
    this.#sizes = sizes
    this.#capacity = { ...LEAST_CELLS, queue: Math.max(LEAST_CELLS.queue, Math.ceil(figures * 1.5)) }
    this.#makeSheet(sizes)
    return true
  }

  #makeSheet(sizes: FrameSizes): void {
    const { aspect } = this.#layers
    const used = tiers.filter((tier) => sizes[tier] > 0)
    const sizeOf = (tier: Tier, share: number): { width: number; height: number } => {
      const width = sizes[tier] * (tier === 'queue' ? share : 1)
      const bust = Math.ceil(Math.ceil(width) * aspect)
      return { width: Math.ceil(width), height: tier === 'queue' ? Math.ceil(bust * (1 + sizes.skirt)) : bust }
    }
    const counter = sizeOf('counter', 1)
    const needs = (width: number, share: number): number => {
      const shelves = used.map((tier) => {
        const figure = sizeOf(tier, share)
        return Math.ceil(this.#capacity[tier] / Math.max(1, Math.floor((width - 4) / (figure.width + 2)))) * (figure.height + 4)
      })
      return propsHeight(sizes.props, width) + shelves.reduce((sum, height) => sum + height, 8)
    }
    let [width, share] = [1024, 1]
    while (width < LARGEST_SHEET && (counter.width + 4 > width || needs(width, share) > width)) width *= 2
    while (needs(width, share) > LARGEST_SHEET && share > 0.3) share *= 0.85
    sheets += 1
    const sheet = new PictureSheet(this.#textures, `people-${sheets}`, width, Math.min(LARGEST_SHEET, needs(width, share)))
    paintProps(sheet, sizes.props)
    this.#sheet = sheet
    this.#cells = []
    this.#made.clear()
    this.#due = []
    this.#asked.clear()
    for (const tier of used) {
      const size = sizeOf(tier, share)
      for (let index = 0; index < this.#capacity[tier]; index += 1) {
        const name = `${tier}/${index}`
        if (sheet.reserve(name, size.width, size.height) !== null) this.#cells.push({ name, tier, key: null, usedAt: 0 })
      }
    }
  }

  /** The frame, or null while it is being made. */
  frameOf(person: string, face: string, tier: Tier): Frame | null {
    const key = keyOf(person, face, tier)
    const cell = this.#made.get(key)
    if (cell !== undefined) {
      this.#count += 1
      cell.usedAt = this.#count
      return { texture: this.sheet.key, name: cell.name }
    }
    this.#ask({ key, person, face, tier })
    return null
  }

  static keyOf(person: string, face: string, tier: Tier): string {
    return keyOf(person, face, tier)
  }

  #ask(request: Request): void {
    if (this.#closed || this.#asked.has(request.key)) return
    this.#asked.add(request.key)
    const sheet = this.#sheet
    const enqueue = (): void => {
      if (this.#closed || this.#sheet !== sheet) return
      this.#due.push(request)
      this.#schedule(isBefore(request.tier))
    }
    if (this.#layers.isReady(request.person, request.face)) enqueue()
    else void this.#layers.load(request.person, request.face).then(enqueue)
  }

  #schedule(urgent: boolean): void {
    if (this.#cancel !== null) {
      if (!urgent || this.#urgent) return
      this.#cancel()
    }
    this.#urgent = urgent
    // Safari has no idle callbacks.
    if (urgent || !('requestIdleCallback' in window)) {
      const timer = setTimeout(() => this.#compose(), urgent ? 0 : 12)
      this.#cancel = () => clearTimeout(timer)
    } else {
      const idle = requestIdleCallback(() => this.#compose(), { timeout: 90 })
      this.#cancel = () => cancelIdleCallback(idle)
    }
  }

  #compose(): void {
    this.#cancel = null
    if (this.#closed) return
    const until = performance.now() + SLICE_MS
    this.#due.sort((a, b) => Number(isBefore(b.tier)) - Number(isBefore(a.tier)))
    while (this.#due.length > 0 && performance.now() < until) {
      const request = this.#due.shift()
      if (request === undefined) break
      const cell = this.#freeCell(request.tier)
      if (cell === null) {
        // More faces are worn than the sheet holds: a larger one, for which everybody asks again.
        this.#retired.push(this.sheet)
        this.#capacity = { ...this.#capacity, [request.tier]: Math.ceil(this.#capacity[request.tier] * 1.5) }
        if (this.#sizes !== null) this.#makeSheet(this.#sizes)
        break
      }
      if (cell.key !== null) this.#made.delete(cell.key)
      cell.key = request.key
      this.#count += 1
      cell.usedAt = this.#count
      this.sheet.repaint(cell.name, (context, width, height) => {
        context.imageSmoothingQuality = 'high'
        const bust = Math.ceil(width * this.#layers.aspect)
        const draw = (into: Box): void => this.#layers.draw(context, request.person, request.face, into)
        if (request.tier === 'call' || request.tier === 'line') paintCaller(context, width, height, draw)
        else draw({ x: 0, y: 0, width, height: bust })
        if (height > bust) this.#addSkirt(context, cell, bust)
      })
      this.#made.set(request.key, cell)
      this.#asked.delete(request.key)
    }
    this.sheet.send()
    this.#composed()
    if (this.#due.length > 0) this.#schedule(false)
    else if (this.isIdle) this.#dropRetired()
  }

  /** The bust's lowest line, drawn on downwards. */
  #addSkirt(context: CanvasRenderingContext2D, cell: Cell, bust: number): void {
    const box = this.sheet.placeOf(cell.name)
    if (box === undefined) return
    context.imageSmoothingEnabled = false
    context.drawImage(context.canvas, box.x, box.y + bust - 2, box.width, 1, 0, bust - 1, box.width, box.height - bust + 1)
  }

  #freeCell(tier: Tier): Cell | null {
    const worn = this.#worn()
    let oldest: Cell | null = null
    for (const cell of this.#cells) {
      if (cell.tier !== tier) continue
      if (cell.key === null) return cell
      if (!worn.has(cell.key) && (oldest === null || cell.usedAt < oldest.usedAt)) oldest = cell
    }
    return oldest
  }

  #dropRetired(): void {
    for (const sheet of this.#retired) sheet.destroy()
    this.#retired = []
  }

  destroy(): void {
    this.#closed = true
    this.#cancel?.()
    this.#cancel = null
    this.#dropRetired()
    this.#sheet?.destroy()
    this.#sheet = null
    this.#made.clear()
    this.#cells = []
    this.#due = []
    this.#layers.release()
  }
}
