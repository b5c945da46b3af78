/** Lunch on the desk: it steams while it is warm, in breaths with rests between them, then only stands there, and at last is empty. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { Fixture } from './fixture.ts'
import type { Props } from './gestures.ts'
import type { ShiftPicture } from './shift-picture.ts'

const BREATH_MS = 1500
const REST_MS = 1700

export class LunchBowl implements Fixture {
  readonly #props: Props
  #bowl: Phaser.GameObjects.Image | null = null
  #steam: Phaser.GameObjects.Image | null = null
  #lunch: ShiftPicture['lunch'] = 'none'

  constructor(props: Props) {
    this.#props = props
  }

  fit(): void {
    this.clear()
    const { host, layout, resolution, sheetKey } = this.#props
    if (layout.lunch === null || this.#lunch === 'none') return
    const { x, y, width, height } = layout.lunch
    const at = (css: number): number => Math.round(css * resolution)
    this.#bowl = host.add
      .image(at(x + width / 2), at(y + height), sheetKey, `lunch/${this.#lunch}`)
      .setOrigin(0.5, 1)
      .setDepth(depths.wood + 1)
    if (this.#lunch !== 'warm') return
    this.#steam = host.add
      .image(at(x + width / 2), at(y + height * 0.56), sheetKey, 'steam')
      .setOrigin(0.5, 1)
      .setDepth(depths.wood + 0.5)
      .setScale(0.62)
    this.#breathe(this.#steam)
  }

  #breathe(steam: Phaser.GameObjects.Image): void {
    const { host, moves } = this.#props
    if (!moves || steam !== this.#steam) return
    if (!host.tweens.paused && document.visibilityState === 'visible') {
      const air = { share: 0 }
      host.tweens.add({
        targets: air,
        share: 1,
        duration: BREATH_MS,
        onUpdate: () => {
          if (!steam.active) return
          const swell = Math.sin(air.share * Math.PI)
          steam.setScale(0.62 - 0.05 * swell, 0.62 + 0.16 * swell).setAlpha(1 - 0.35 * swell)
        },
      })
    }
    this.#props.later(BREATH_MS + REST_MS, () => this.#breathe(steam))
  }

  show({ lunch }: ShiftPicture): boolean {
    if (lunch === this.#lunch) return false
    const isServed = this.#lunch === 'none'
    this.#lunch = lunch
    this.fit()
    const bowl = this.#bowl
    if (bowl !== null && isServed && this.#props.moves) {
      bowl.setScale(0.4)
      this.#props.host.tweens.add({ targets: bowl, scale: 1, duration: 260, ease: 'Back.easeOut' })
    }
    return true
  }

  settle(): void {
    this.#bowl?.setScale(1)
    this.#steam?.setScale(0.62).setAlpha(1)
  }

  clear(): void {
    if (this.#bowl !== null) this.#props.host.tweens.killTweensOf(this.#bowl)
    this.#bowl?.destroy()
    this.#steam?.destroy()
    this.#bowl = null
    this.#steam = null
  }
}
