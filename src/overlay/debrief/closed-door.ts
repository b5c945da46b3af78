/** What kept a better way shut at one moment: trust that was missing, a page that was never opened, a call that was not made. */
import type { Beat, Case, Expression, Reply } from '#scenario/pack.ts'

/** What would have opened it. Trust is 0..100; `past`: something else that had gone before. */
type Opener =
  | { readonly by: 'trust'; readonly had: number; readonly opensAt: number }
  | { readonly by: 'look'; readonly article: string }
  | { readonly by: 'call' }
  | { readonly by: 'past' }

/** `reply`: the one behind it; null where it is a line of the client's. */
export type ClosedDoor = Opener & { readonly reply: string | null }

/** How things stood when the reply was chosen. */
export interface DoorState {
  /** 0..100 */
  readonly trust: number
  readonly opened: ReadonlySet<string>
  readonly called: boolean
  /** Ids of what was on offer, and the best value among them, doubled. */
  readonly offers: readonly string[]
  readonly bestValue: number
}

interface Wants {
  readonly trust: readonly number[]
  readonly looks: readonly string[]
  readonly call: boolean
}
const nothing: Wants = { trust: [], looks: [], call: false }

/** What a condition asks for; what it forbids (`not …`) opens nothing. */
function wants(expression: Expression | null): Wants {
  if (expression === null) return nothing
  switch (expression[0]) {
    case 'looked':
      return { ...nothing, looks: [expression[1]] }
    case 'called':
      return { ...nothing, call: true }
    case '>=':
    case '>': {
      const [operator, left, right] = expression
      if (left[0] !== 'trust' || right[0] !== 'value') return nothing
      return { ...nothing, trust: [operator === '>' ? right[1] + 1 : right[1]] }
    }
    case 'and':
    case 'or': {
      const [, left, right] = expression
      const [one, two] = [wants(left), wants(right)]
      return { trust: [...one.trust, ...two.trust], looks: [...one.looks, ...two.looks], call: one.call || two.call }
    }
    default:
      return nothing
  }
}

/** What a reply could have been worth here at most, doubled: without harms that are computed. */
function promises(beat: Beat, { reaction, interpretation, exploration, harms }: Reply): number {
  return 2 * Math.min(reaction + interpretation + exploration, beat.need) - 2 * harms.reduce((sum, { severity }) => sum + severity, 0)
}

function missing({ trust, looks, call }: Wants, state: DoorState, reply: string | null): ClosedDoor | null {
  const article = looks.find((one) => !state.opened.has(one))
  if (article !== undefined) return { by: 'look', article, reply }
  const opensAt = trust.filter((threshold) => threshold > state.trust).sort((a, b) => a - b)[0]
  if (opensAt !== undefined) return { by: 'trust', had: state.trust, opensAt, reply }
  return call && !state.called ? { by: 'call', reply } : null
}

/** The likeliest one: the best reply that was not on offer, else a line that more trust would have opened, here or in what follows. */
export function closedDoor(where: Case, beat: Beat, state: DoorState): ClosedDoor {
  const hidden = beat.replies
    .filter((reply) => !reply.stay && !state.offers.includes(reply.id))
    .sort((a, b) => promises(beat, b) - promises(beat, a) || (a.id < b.id ? -1 : 1))
  const doors = hidden.map((reply) => ({ reply, door: missing(wants(reply.when), state, reply.id) }))
  const better = doors.find(({ reply, door }) => door !== null && promises(beat, reply) > state.bestValue)?.door
  if (better) return better
  const next = beat.replies.filter(({ id }) => state.offers.includes(id)).flatMap(({ routes }) => routes.flatMap(({ to }) => where.beats[to] ?? []))
  for (const one of [beat, ...next]) {
    for (const { when } of one.lines) {
      const door = missing({ ...wants(when), looks: [], call: false }, state, null)
      if (door) return door
    }
  }
  const routed = beat.replies.flatMap(({ routes }) => routes.map(({ when }) => missing(wants(when), state, null))).find((door) => door !== null)
  return routed ?? doors.find(({ door }) => door !== null)?.door ?? { by: 'past', reply: null }
}
