/** How people move from one place to another: through the door, a step forward, up to the counter, away. Motion only; who and when is the scene's. */
import type Phaser from 'phaser'
import { depths } from './depths.ts'
import type { DeskLayout } from './desk-layout.ts'
import type { Figure, Pose } from './figure.ts'

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
      figure.facing = 1
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
  const restDepth = restingDepth(figure)
  stride(ground, figure, goal, {
    ms: msFor(ground, figure.pose, goal, 450, 1300),
    delay,
    bounce: goal.width * 0.05,
    done: () => figure.body.setDepth(restDepth),
  })
}

/** The queue moves up. */
export function stepForward(ground: Ground, figure: Figure, delay: number): void {
  figure.body.setDepth(restingDepth(figure))
  figure.facing = 1
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
    done: () => figure.body.setDepth(depths.counter),
  })
}

/** Comes up from behind the wood: for somebody whose way there cannot be seen. */
export function riseAtCounter(ground: Ground, figure: Figure): void {
  const { goal } = figure
  figure.body.setDepth(depths.counter)
  figure.floor = null
  figure.pose = { ...goal, baseline: goal.baseline + goal.width * ground.aspect * 0.9 }
  stride(ground, figure, goal, { ms: 320, bounce: 0 })
}

/** Turns and goes: from the counter to the left, from the queue to the door. */
export function walkAway(ground: Ground, figure: Figure, isAngry: boolean, gone: () => void): void {
  const { pose } = figure
  const fromCounter = figure.tier === 'counter'
  const to = { ...pose, x: fromCounter ? -pose.width * 0.7 : ground.layout.size.width + pose.width * 0.7 }
  if (fromCounter) figure.body.setDepth(depths.counter - 1)
  else figure.body.setDepth(depths.walking)
  figure.facing = fromCounter ? -1 : 1
  stride(ground, figure, to, { ms: msFor(ground, pose, to, 500, isAngry ? 900 : 1500), bounce: pose.width * (isAngry ? 0.07 : 0.04), done: gone })
}

export function restingDepth(figure: Figure): number {
  if (figure.slot === null) return depths.counter
  return depths.queue - figure.slot.row - figure.slot.x / 100_000
}
