/** How people move from one place to another: through the door, a step forward, up to the counter, away. Motion only; who and when is the scene's. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { DeskLayout } from './desk-layout.ts'
import type { Figure, Pose } from './figure.ts'
import { AGENT } from './shift-picture.ts'

/** What a walk needs of its scene. */
export interface Ground {
  readonly host: Phaser.Scene
  readonly layout: DeskLayout
  readonly aspect: number
  place(figure: Figure): void
}

interface Stride {
  readonly ms: number
  readonly delay?: number
  readonly bounce: number
  readonly path?: (share: number, from: Pose, to: Pose) => Pose
  readonly done?: () => void
}

const straight = (share: number, from: Pose, to: Pose): Pose => ({
  x: from.x + (to.x - from.x) * share,
  baseline: from.baseline + (to.baseline - from.baseline) * share,
  width: from.width + (to.width - from.width) * share,
})

function stride(ground: Ground, figure: Figure, to: Pose, { ms, delay = 0, bounce, path = straight, done }: Stride): void {
  figure.walk?.stop()
  const from = { ...figure.pose }
  const going = { share: 0 }
  const steps = Math.max(1, Math.round(ms / 210))
  figure.walk = ground.host.tweens.add({
    targets: going,
    share: 1,
    duration: ms,
    delay,
    ease: 'Sine.easeInOut',
    onUpdate: () => {
      figure.pose = path(going.share, from, to)
      // Downwards: lifted, a bust would show that it ends.
      figure.lift = -Math.abs(Math.sin(going.share * Math.PI * steps)) * bounce
      ground.place(figure)
    },
    onComplete: () => {
      figure.walk = null
      figure.pose = { ...to }
      figure.lift = 0
      figure.facing = figure.rests
      done?.()
      ground.place(figure)
    },
  })
}

const msFor = (ground: Ground, from: Pose, to: Pose, least: number, most: number): number =>
  Math.max(least, Math.min(most, (Math.abs(to.x - from.x) / ground.layout.size.width) * 2200))

/** In through the door at the far end, facing the desk, behind those who wait. */
export function walkIn(ground: Ground, figure: Figure, delay: number): void {
  const { goal } = figure
  figure.pose = { ...goal, x: ground.layout.size.width + goal.width * 0.7 }
  figure.facing = -1
  figure.body.setDepth(depths.walking)
  const restDepth = restingDepth(figure, ground.layout)
  stride(ground, figure, goal, {
    ms: msFor(ground, figure.pose, goal, 450, 1300),
    delay,
    bounce: goal.width * 0.05,
    done: () => figure.body.setDepth(restDepth),
  })
}

/** The queue moves up. */
export function stepForward(ground: Ground, figure: Figure, delay: number): void {
  figure.body.setDepth(restingDepth(figure, ground.layout))
  figure.facing = figure.rests
  stride(ground, figure, figure.goal, { ms: msFor(ground, figure.pose, figure.goal, 280, 700), delay, bounce: figure.goal.width * 0.06 })
}

/** From the queue to the counter: behind the rail and round its end, or (where the queue has its own strip) down and up again. */
export function stepUp(ground: Ground, figure: Figure): void {
  const { goal } = figure
  const { layout } = ground
  figure.body.setDepth(depths.ledge - 1)
  if (layout.kind === 'upright') {
    figure.floor = layout.ledge.y + 1
    const sunk = { ...figure.pose, baseline: figure.pose.baseline + figure.pose.width * ground.aspect * 1.15 }
    stride(ground, figure, sunk, { ms: 200, bounce: 0, done: () => riseAtCounter(ground, figure) })
    return
  }
  figure.facing = -1
  stride(ground, figure, goal, {
    ms: msFor(ground, figure.pose, goal, 520, 900),
    bounce: goal.width * 0.025,
    path: (share, from, to) => ({ ...straight(share, from, to), baseline: from.baseline + (to.baseline - from.baseline) * Math.min(1, share * 2.6) }),
    done: () => figure.body.setDepth(restingDepth(figure, ground.layout)),
  })
}

/** Comes up from behind the wood: for somebody whose way there cannot be seen. */
export function riseAtCounter(ground: Ground, figure: Figure): void {
  const { goal } = figure
  figure.body.setDepth(restingDepth(figure, ground.layout))
  figure.floor = null
  figure.pose = { ...goal, baseline: goal.baseline + goal.width * ground.aspect * 0.9 }
  stride(ground, figure, goal, { ms: 320, bounce: 0 })
}

/** Turns and goes: from the counter to the left, from the queue to the door; seen from the line, along it to the door as well. */
export function walkAway(ground: Ground, figure: Figure, isAngry: boolean, gone: () => void): void {
  const { pose } = figure
  const isLeftwards = figure.tier === 'counter' && ground.layout.far === null
  const to = { ...pose, x: isLeftwards ? -pose.width * 0.7 : ground.layout.size.width + pose.width * 0.7 }
  if (isLeftwards) figure.body.setDepth(depths.counter - 1)
  else figure.body.setDepth(depths.walking)
  figure.facing = isLeftwards ? -1 : 1
  stride(ground, figure, to, { ms: msFor(ground, pose, to, 500, isAngry ? 900 : 1500), bounce: pose.width * (isAngry ? 0.07 : 0.04), done: gone })
}

/** Nobody walks on the telephone: the frame grows from it, and shrinks back when the line is put on hold. */
export function glide(ground: Ground, figure: Figure): void {
  figure.body.setDepth(Math.max(depths.wood + 2, restingDepth(figure, ground.layout)))
  stride(ground, figure, figure.goal, { ms: 380, bounce: 0, done: () => figure.body.setDepth(restingDepth(figure, ground.layout)) })
}

/** A call that ends closes to a point, at once where it was slammed down. */
export function hangUp(ground: Ground, figure: Figure, isAngry: boolean, gone: () => void): void {
  const { pose } = figure
  const to = { x: pose.x, baseline: pose.baseline - pose.width * ground.aspect * 0.42, width: Math.max(1, pose.width * 0.08) }
  stride(ground, figure, to, { ms: isAngry ? 170 : 300, bounce: 0, done: gone })
}

/** The player's own figure when her turn comes: towards whoever looks, out of the picture. */
export function comeNearer(ground: Ground, figure: Figure, gone: () => void): void {
  const { pose } = figure
  figure.floor = pose.baseline
  stride(ground, figure, { ...pose, baseline: pose.baseline + pose.width * ground.aspect * 1.2 }, { ms: 420, bounce: 0, done: gone })
}

/** Along the back wall to where he stops, a look round, and out again. */
export function passBy(ground: Ground, figure: Figure, gone: () => void): void {
  const { goal } = figure
  const outside = { ...goal, x: ground.layout.size.width + goal.width * 0.7 }
  figure.pose = outside
  figure.facing = -1
  figure.body.setDepth(restingDepth(figure, ground.layout))
  const leave = (): void => {
    figure.facing = 1
    stride(ground, figure, outside, { ms: 2100, delay: 2300, bounce: goal.width * 0.04, done: gone })
  }
  stride(ground, figure, goal, { ms: 2100, bounce: goal.width * 0.04, done: leave })
}

export function restingDepth(figure: Figure, layout: DeskLayout): number {
  const { slot, tier } = figure
  if (tier === 'line') return depths.wood + 2
  if (slot !== null) return depths.queue - slot.row - (layout.far === null ? slot.x : -slot.x) / 100_000
  if (tier === 'queue') return depths.walking - 1
  if (layout.far === null) return depths.counter
  return figure.id === AGENT ? depths.walking - 2 : depths.queue + 1
}
