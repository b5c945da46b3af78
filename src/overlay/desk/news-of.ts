/** An event of the shift as a line of news: for the live region, and (where `seen`) for the strip under the room. */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import type { TextId } from '../text/en.ts'
import type { UiText } from '../ui-text.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { floorNewsOf } from './floor-news-of.ts'
import { nameOfNumber } from './names.ts'
import type { News } from './news.ts'

export type { News }

export function newsOf(event: ShiftEvent, shift: Shift, words: Wordings, t: UiText<TextId>): News | null {
  const { pack, plan, state } = shift
  const name = (client: number): string => nameOfNumber(pack, state, client)
  const line = (client: number): number => state.clients[client]?.line ?? 0
  const about = (id: TextId, client: number, seen = true): News => ({
    text: t(id, { name: name(client), by: state.clients[client]?.by ?? 'door', line: line(client) }),
    seen,
    about: String(client),
  })
  const murmur = (id: TextId, client: number, said: string): News => ({
    text: t(id, { name: name(client), said: words.say(wordingIds.murmur(said)) }),
    seen: false,
  })

  switch (event.kind) {
    case 'clientArrived':
      // Who never got through was not heard.
      return state.clients[event.client]?.by === 'phone' && line(event.client) === 0 ? null : about('news.arrived', event.client, plan.side === 'floor')
    case 'clientCalled':
      return about('news.called', event.client, false)
    case 'clientLeft':
      return about('news.left', event.client)
    case 'clientGrewImpatient':
      return about('news.impatient', event.client)
    case 'clientSentHome':
      return about('news.sentHome', event.client)
    case 'announcedTimePassed':
      return about('news.timePassed', event.client)
    case 'momentAsked':
      return about('news.moment', event.client, false)
    case 'colleagueCalled':
      return { text: t('news.phone'), seen: false }
    case 'bellRang':
      return { text: t('news.bell'), seen: true }
    case 'clientShouted':
      return murmur('news.shout', event.client, event.murmur)
    case 'someoneFilmed':
      return murmur('news.film', event.client, event.murmur)
    case 'someoneHelped':
      return murmur('news.help', event.client, event.murmur)
    case 'clientSighed':
      return murmur('news.sigh', event.client, event.murmur)
    case 'blameHeard':
      return event.by.length === 0 ? null : { text: t('news.blameHeard', { count: event.by.length }), seen: true }
    case 'promiseSettled':
      if (event.state === 'void') return null
      return about(event.state === 'kept' ? 'news.promiseKept' : 'news.promiseBroken', event.client)
    case 'queueAddressed':
      return { text: t(event.again ? 'news.heardAgain' : 'news.heard', { count: event.heard }), seen: true }
    case 'colleagueAnswered': {
      const client = state.clients[event.client]
      if (client === undefined) return null
      return { text: t('news.answered', { said: words.sayTo(client, wordingIds.colleague(client.case, event.half ? 'half' : 'full')) }), seen: false }
    }
    case 'beatEntered': {
      const client = state.clients[event.client]
      const beat = client?.drawn.case.beats[event.beat]
      const line = beat?.lines[event.line]
      if (client === undefined || beat === undefined || line === undefined) return null
      return { text: `${name(event.client)}: ${words.sayTo(client, wordingIds.line(client.case, beat.id, line.id))}`, seen: false }
    }
    case 'clientNudged': {
      const client = state.clients[event.client]
      const beat = client?.drawn.case.beats[event.beat]
      if (client === undefined || beat === undefined) return null
      return { text: t('news.nudge', { name: name(event.client), said: words.sayTo(client, wordingIds.nudge(client.case, beat.id)) }), seen: false }
    }
    case 'conversationEnded': {
      const client = state.clients[event.client]
      const ending = event.ending === null ? undefined : client?.drawn.case.endings[event.ending]
      const line = ending?.lines[event.line]
      const said =
        client === undefined || ending === undefined || line === undefined
          ? ''
          : `${name(event.client)}: ${words.sayTo(client, wordingIds.endingLine(client.case, ending.id, line.id))} `
      const how = event.how === 'walkedOut' ? 'news.walkedOut' : event.how === 'handedOver' ? 'desk.handedOver' : 'news.ended'
      return { text: said + about(how, event.client).text, seen: event.how === 'walkedOut' }
    }
    default:
      return floorNewsOf(event, shift, words, t)
  }
}
