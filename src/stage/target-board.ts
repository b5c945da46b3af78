/** The day's signatures on the board: dotted where somebody is still to sign, and each one is written when it comes. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { Fixture } from './fixture.ts'
import { SIGNATURE_HANDS } from './floor-drawings.ts'
import type { Props } from './gestures.ts'
import type { ShiftPicture } from './shift-picture.ts'

const WRITES_MS = 900
/** Of a drawing's height, how much a line of the board takes. */
const LINE = 0.7

export class TargetBoard implements Fixture {
  readonly #props: Props
  #images: Phaser.GameObjects.Image[] = []
  #signed = 0
  #places = 0

  constructor(props: Props) {
    this.#props = props
  }

  fit(): void {
    this.clear()
    const { board } = this.#props.layout
    if (board === null || this.#places === 0) return
    const { host, resolution, sheetKey } = this.#props
    let [columns, size] = [1, 0]
    for (let many = 2; many <= 8; many += 1) {
      const fits = Math.min(board.width / many / 1.06, board.height / (Math.ceil(this.#places / many) * LINE + 0.1))
      if (fits > size) [columns, size] = [many, fits]
    }
    for (let place = 0; place < this.#places; place += 1) {
      const x = board.x + (place % columns) * size * 1.06
      const y = board.y + (Math.floor(place / columns) * LINE - 0.2) * size
      const image = host.add.image(Math.round(x * resolution), Math.round(y * resolution), sheetKey, frameAt(place, this.#signed))
      image
        .setOrigin(0, 0)
        .setDepth(depths.fittings)
        .setScale((size * resolution) / image.frame.width)
      this.#images.push(image)
    }
  }

  show({ target }: ShiftPicture): boolean {
    const signed = target?.signed ?? 0
    const places = target === null ? 0 : Math.max(target.of, signed)
    if (signed === this.#signed && places === this.#places) return false
    const [before, hadPlaces] = [this.#signed, this.#places]
    this.#signed = signed
    this.#places = places
    this.fit()
    if (this.#props.moves && hadPlaces > 0) for (let place = before; place < signed; place += 1) this.#write(place)
    return true
  }

  #write(place: number): void {
    const image = this.#images[place]
    if (image === undefined) return
    const { width, height } = image.frame
    const pen = { share: 0 }
    image.setCrop(0, 0, 0, height)
    this.#props.host.tweens.add({
      targets: pen,
      share: 1,
      duration: WRITES_MS,
      ease: 'Sine.easeInOut',
      onUpdate: () => {
        if (image.active) image.setCrop(0, 0, width * pen.share, height)
      },
      onComplete: () => {
        if (image.active) image.setCrop()
      },
    })
  }

  settle(): void {
    for (const image of this.#images) image.setCrop()
  }

  clear(): void {
    for (const image of this.#images) image.destroy()
    this.#images = []
  }
}

function frameAt(place: number, signed: number): string {
  return place < signed ? `signature/${place % SIGNATURE_HANDS}` : 'signature/none'
}
