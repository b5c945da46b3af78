/** What people are seen doing on the spot: a sigh, a shout, a phone held up, a slammed hand. A picture appears at them, they move, it goes. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { Attachment, Figure } from './figure.ts'
import type { PropName } from './prop-drawings.ts'
import type { HappeningKind } from './shift-picture.ts'
import type { Ground } from './walks.ts'

export interface Props extends Ground {
  readonly sheetKey: string
  readonly resolution: number
  readonly moves: boolean
  /** Runs after so many milliseconds unless the stage is gone. */
  later(ms: number, then: () => void): void
}

/** The hand on the counter is nobody's attachment: it goes by this name when the sheet or the motion setting changes under it. */
export const SLAMMED = 'slammed hand'

interface Show {
  readonly prop: PropName
  /** In figure widths from the middle and heights from the top. */ readonly at: readonly [number, number]
  readonly size: number
  readonly rise: number
  readonly drift: number
  readonly ms: number
}

const shows: Readonly<Partial<Record<HappeningKind, Show>>> = {
  sigh: { prop: 'puff', at: [0.4, 0.62], size: 0.34, rise: 0.06, drift: 0.24, ms: 1300 },
  shout: { prop: 'rays', at: [0.36, 0.1], size: 0.44, rise: 0, drift: 0.02, ms: 1100 },
  leave: { prop: 'cloud', at: [0, -0.06], size: 0.52, rise: 0.04, drift: 0, ms: 1500 },
  help: { prop: 'help', at: [0.42, 0.12], size: 0.38, rise: 0.12, drift: 0, ms: 1700 },
  warm: { prop: 'heart', at: [0.4, 0.1], size: 0.32, rise: 0.2, drift: 0.03, ms: 1600 },
  look: { prop: 'look', at: [0.44, 0.6], size: 0.36, rise: 0.1, drift: 0, ms: 1900 },
  ask: { prop: 'ask', at: [0.46, 0.1], size: 0.42, rise: 0.05, drift: 0, ms: 1900 },
}

function attach(props: Props, figure: Figure, prop: PropName, depth: number, at: { x: number; y: number; size: number }): Attachment {
  const attachment: Attachment = { image: props.host.add.image(0, 0, props.sheetKey, prop).setDepth(depth), ...at }
  figure.attachments.add(attachment)
  props.place(figure)
  return attachment
}

/** Tweens an attachment and draws it at its figure. */
function animate(props: Props, figure: Figure, attachment: Attachment, tween: Omit<Phaser.Types.Tweens.TweenBuilderConfig, 'targets'>): void {
  props.host.tweens.add({
    ...tween,
    targets: attachment,
    onUpdate: () => {
      if (figure.body.active) props.place(figure)
    },
  })
}

const fadeOut = (props: Props, figure: Figure, attachment: Attachment, delay: number): void => {
  props.host.tweens.add({ targets: attachment.image, alpha: 0, delay, duration: 260, onComplete: () => figure.drop(attachment) })
}

function floatUp(props: Props, figure: Figure, show: Show): void {
  const [x, y] = show.at
  const attachment = attach(props, figure, show.prop, depths.effects, { x, y, size: show.size })
  if (!props.moves) {
    props.later(show.ms, () => figure.drop(attachment))
    return
  }
  attachment.size = show.size * 0.4
  attachment.image.setAlpha(0)
  props.host.tweens.add({ targets: attachment.image, alpha: 1, duration: 120 })
  animate(props, figure, attachment, { size: show.size, duration: 190, ease: 'Back.easeOut' })
  animate(props, figure, attachment, { x: x + show.drift, y: y - show.rise, duration: show.ms, ease: 'Sine.easeOut' })
  fadeOut(props, figure, attachment, show.ms - 260)
}

function sway(props: Props, figure: Figure, ms: number, move: (share: number) => void): void {
  const going = { share: 0 }
  const still = (): void => {
    figure.shiftX = 0
    figure.stretch = 1
    if (figure.body.active) props.place(figure)
  }
  props.host.tweens.add({
    targets: going,
    share: 1,
    duration: ms,
    onUpdate: () => {
      move(going.share)
      if (figure.body.active) props.place(figure)
    },
    onComplete: still,
  })
}

const breathe = (props: Props, figure: Figure): void =>
  sway(props, figure, 1100, (share) => {
    figure.stretch = 1 + Math.sin(share * Math.PI * 2) * (share < 0.5 ? 0.035 : 0.022)
  })

const shake = (props: Props, figure: Figure): void =>
  sway(props, figure, 520, (share) => {
    figure.shiftX = Math.sin(share * Math.PI * 9) * figure.pose.width * 0.035 * (1 - share)
  })

/** A short swell when a face changes, so that the eye is led there. */
export const pop = (props: Props, figure: Figure): void =>
  sway(props, figure, 170, (share) => {
    figure.stretch = 1 + Math.sin(share * Math.PI) * 0.028
  })

/** Shifting one's weight: the room's life between events. */
export const fidget = (props: Props, figure: Figure): void =>
  sway(props, figure, 620, (share) => {
    figure.shiftX = Math.sin(share * Math.PI) * figure.pose.width * 0.03
    figure.stretch = 1 - Math.sin(share * Math.PI) * 0.012
  })

const FILMS_FOR_MS = 5200

function holdPhone(props: Props, figure: Figure, shown: 'phone' | 'rival'): void {
  const [down, up] = [1.15, 0.66]
  // Below the rail, so that the hand comes up from behind it; where the rail is too thin to hide it, the phone just appears.
  const rises = props.moves && props.layout.kind !== 'upright'
  const phone = attach(props, figure, shown, depths.ledge - 0.5, { x: 0.42, y: rises ? down : up, size: 0.4 })
  if (rises) animate(props, figure, phone, { y: up, duration: 340, ease: 'Back.easeOut' })
  props.later(FILMS_FOR_MS, () => {
    if (!phone.image.active) return
    if (!props.moves) figure.drop(phone)
    else fadeOut(props, figure, phone, 0)
  })
}

function slamHand(props: Props, figure: Figure): void {
  const { resolution, host, layout } = props
  const size = figure.goal.width * 0.42
  const x = (layout.counter.x + figure.rests * figure.goal.width * 0.34) * resolution
  const y = ((layout.far?.counter.y ?? layout.wood.y) + size * 0.02) * resolution
  const fist = host.add
    .image(x, y, props.sheetKey, 'fist')
    .setDepth(depths.wood + 1)
    .setName(SLAMMED)
  const full = (size * resolution) / fist.frame.width
  fist.setScale(full)
  if (!props.moves) {
    props.later(1400, () => fist.destroy())
    return
  }
  fist.y = y - size * 0.9 * resolution
  host.tweens.add({
    targets: fist,
    y,
    duration: 120,
    ease: 'Quad.easeIn',
    onComplete: () => shake(props, figure),
  })
  host.tweens.add({ targets: fist, alpha: 0, delay: 1000, duration: 220, onComplete: () => fist.destroy() })
}

/** Over the telephone there is no counter to slam a hand on and nobody to film: such things are heard. */
const heard: Readonly<Partial<Record<HappeningKind, HappeningKind>>> = { slam: 'ask', film: 'shout', help: 'warm', leave: 'shout' }

export function gesture(props: Props, figure: Figure, happening: HappeningKind): void {
  const kind = figure.line > 0 ? (heard[happening] ?? happening) : happening
  const show = shows[kind]
  if (show !== undefined) floatUp(props, figure, show)
  if (kind === 'film') holdPhone(props, figure, 'phone')
  if (kind === 'rival') holdPhone(props, figure, 'rival')
  if (kind === 'slam') slamHand(props, figure)
  if (!props.moves) return
  if (kind === 'sigh') breathe(props, figure)
  if (kind === 'shout') shake(props, figure)
  if (kind === 'help' || kind === 'warm' || kind === 'ask' || kind === 'look') pop(props, figure)
}
