/** A way through a case as a reader takes it in: one line for a message, or the lines of a plan (`#scenario/plan.ts`) that walk it. */
import type { Case } from '#scenario/pack.ts'
import type { Way } from './way.ts'

export function wayInWords(one: Case, way: Way): string {
  return way.steps.map(({ beat, reply }) => `${one.beats[beat]?.id ?? ''}.${one.beats[beat]?.replies[reply]?.id ?? ''}`).join(' → ')
}

/** The acting lines of a plan, and how it ends; without its case and seed. */
export function wayAsPlan(one: Case, way: Way): readonly string[] {
  const lines = way.steps.flatMap(({ beat, reply, opens, calls, writes }) => [
    ...opens.map((page) => `looks up ${page}`),
    ...(calls ? [one.side === 'desk' ? 'calls Sales' : 'calls Service'] : []),
    ...(writes ? ['sends it in writing'] : []),
    `picks ${one.beats[beat]?.replies[reply]?.id ?? ''}`,
  ])
  const ending = way.endsIn < 0 ? one.endings[-1 - way.endsIn]?.id : undefined
  return ending === undefined ? lines : [...lines, `ends ${ending}`]
}
