/**
 * The telephones of the sales floor: free, ringing, in talk or held. One that rings shakes in bursts with its lamp blinking, and rests
 * between them so that nothing is drawn all the time; where nothing may move, it is only lit.
 */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { Fixture } from './fixture.ts'
import type { Props } from './gestures.ts'
import type { Line, ShiftPicture } from './shift-picture.ts'

const BURST_MS = 1200
const REST_MS = 1900
/** Twice a second: below what may harm anybody. */
const BLINK_MS = 250

interface Telephone {
  readonly image: Phaser.GameObjects.Image
  state: Line['state']
}

export class Telephones implements Fixture {
  readonly #props: Props
  #telephones: Telephone[] = []
  #states: readonly Line['state'][] = []
  /** Those in whose rhythm somebody else has a hand already. */
  readonly #ringing = new Set<Telephone>()

  constructor(props: Props) {
    this.#props = props
  }

  fit(): void {
    this.clear()
    const { host, layout, resolution, sheetKey } = this.#props
    this.#telephones = layout.stations.map(({ telephone }): Telephone => {
      const image = host.add
        .image(
          Math.round((telephone.x + telephone.width / 2) * resolution),
          Math.round((telephone.y + telephone.height) * resolution),
          sheetKey,
          'telephone/free',
        )
        .setOrigin(0.5, 1)
        .setDepth(depths.wood + 1)
      return { image, state: 'free' }
    })
    this.#showStates()
  }

  show({ lines }: ShiftPicture): boolean {
    this.#states = lines.map(({ state }) => state)
    return this.#showStates()
  }

  #showStates(): boolean {
    let isChanged = false
    for (const [index, telephone] of this.#telephones.entries()) {
      const state = this.#states[index] ?? 'free'
      if (state === telephone.state) continue
      telephone.state = state
      isChanged = true
      this.#still(telephone)
      if (state === 'ringing') this.#ring(telephone)
    }
    return isChanged
  }

  #still({ image, state }: Telephone): void {
    this.#props.host.tweens.killTweensOf(image)
    image.setAngle(0).setFrame(`telephone/${state}`)
  }

  #ring(telephone: Telephone): void {
    const { host, moves } = this.#props
    const { image } = telephone
    if (!image.active || telephone.state !== 'ringing' || this.#ringing.has(telephone)) return
    if (!moves || host.tweens.paused || document.visibilityState !== 'visible') {
      if (moves) this.#again(telephone)
      return
    }
    host.tweens.add({
      targets: image,
      angle: { from: -3.5, to: 3.5 },
      duration: 55,
      yoyo: true,
      repeat: Math.floor(BURST_MS / 110),
      onUpdate: (tween: Phaser.Tweens.Tween) => {
        const isLit = Math.floor(tween.totalElapsed / BLINK_MS) % 2 === 0
        if (telephone.state === 'ringing') image.setFrame(isLit ? 'telephone/ringing' : 'telephone/free')
      },
      onComplete: () => {
        if (telephone.state !== 'ringing') return
        image.setAngle(0).setFrame('telephone/lit')
        this.#again(telephone)
      },
    })
  }

  #again(telephone: Telephone): void {
    this.#ringing.add(telephone)
    this.#props.later(REST_MS, () => {
      this.#ringing.delete(telephone)
      this.#ring(telephone)
    })
  }

  settle(): void {
    for (const telephone of this.#telephones) this.#still(telephone)
  }

  clear(): void {
    for (const { image } of this.#telephones) {
      this.#props.host.tweens.killTweensOf(image)
      image.destroy()
    }
    this.#telephones = []
    this.#ringing.clear()
  }
}
