/** An event that only the sales floor has, as a line of news. What a picture of its own shows (a signature, the manager) is only said. */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import { minutes } from '../minutes.ts'
import type { TextId } from '../text/en.ts'
import type { UiText } from '../ui-text.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { nameOfNumber } from './names.ts'
import type { News } from './news.ts'

/** What the manager says on a visit. */
export function managerSays({ plan }: Pick<Shift, 'plan'>, { visit, ahead }: { readonly visit: number; readonly ahead: boolean }, words: Wordings): string {
  return words.say(wordingIds.visit(plan.id, plan.visits[visit]?.id ?? '', ahead))
}

export function floorNewsOf(event: ShiftEvent, shift: Shift, words: Wordings, t: UiText<TextId>): News | null {
  const { pack, plan, state } = shift
  const name = (client: number): string => nameOfNumber(pack, state, client)
  switch (event.kind) {
    case 'lineEngaged':
      return { text: t('news.lineEngaged', { name: name(event.client) }), seen: true }
    case 'putOnHold':
      return { text: t('news.putOnHold', { name: name(event.client), line: state.clients[event.client]?.line ?? 0 }), seen: true, about: String(event.client) }
    case 'takenBack':
      return { text: t('news.takenBack', { name: name(event.client), clock: minutes(event.heldMs) }), seen: false, about: String(event.client) }
    case 'sentInWriting': {
      const client = state.clients[event.client]
      if (client === undefined) return null
      return { text: t('news.written', { name: name(event.client), said: words.sayTo(client, wordingIds.inWriting(client.case)) }), seen: false }
    }
    case 'prospectSigned':
      return { text: t('news.signed', { name: name(event.client), signed: event.signed, of: plan.target }), seen: false }
    case 'managerCame':
      return { text: t('news.manager', { said: managerSays(shift, event, words) }), seen: false }
    case 'lunchServed':
    case 'lunchWentCold':
    case 'lunchEaten':
    case 'lunchForgotten':
      return { text: t(`news.${event.kind}`), seen: true }
    default:
      return null
  }
}
