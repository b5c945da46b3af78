/** An event of the room as the client sees or hears it: for the live region, and (where `seen`) for the strip under the picture. */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import { nameOfNumber } from '../desk/names.ts'
import { newsOf, type News } from '../desk/news-of.ts'
import { openSpoken } from '../debrief/spoken.ts'
import type { TextId } from '../text/en.ts'
import type { UiText } from '../ui-text.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { asSheCame } from './as-she-came.ts'
import { pressEffect, timesBefore, type PressEffect } from './press-effect.ts'
import type { QueueText } from './queue-words.tsx'

/** Each thing that an agent says to all has so many wordings. */
const toAllVariants = 2

export function agentToAll(event: ShiftEvent & { readonly kind: 'queueAddressed' }, q: QueueText): string {
  const variant = (1 + (Math.floor(event.at / 1000) % toAllVariants)) as 1 | 2
  return q(`agent.${event.words}${variant}`, { minutes: event.minutes })
}

export function pressWords(effect: PressEffect, shift: Shift, q: QueueText): { readonly said: string | null; readonly effect: string } {
  const { pack, state } = shift
  const me = state.clients[state.human ?? -1]
  const minutes = Math.floor((state.now - (me?.arrivedAt ?? state.now)) / 60_000)
  const said = q(`press.${effect.how}.said${effect.said as 1 | 2 | 3}`, { minutes })
  if (effect.isAtCounter) return { said, effect: q(`press.${effect.how}.atCounter`) }
  if (effect.neighbour === null) return { said, effect: q(`press.${effect.how}.alone`) }
  return { said, effect: q(`press.${effect.how}.effect${effect.effect as 1 | 2}`, { name: nameOfNumber(pack, state, effect.neighbour) }) }
}

export function effectOf(event: ShiftEvent & { readonly kind: 'clientPressed' }, shift: Shift): PressEffect {
  return pressEffect(event.how, timesBefore(shift.events, event, event.how), shift.state)
}

/** The department that is blamed: never the one that serves. */
const otherSide = { desk: 'floor', floor: 'desk' } as const

/** @param origin where a mirrored client comes from */
export function queueNewsOf(
  q: QueueText,
  origin: Client['origin'] = null,
): (event: ShiftEvent, shift: Shift, words: Wordings, t: UiText<TextId>) => News | null {
  return (event, shift, words, t) => {
    const { pack, state, plan } = shift
    const { human } = state
    const spoken = openSpoken(pack, asSheCame(state, origin), words)
    const heard = (client: number, said: string): News => ({
      text: client === human ? q('news.you', { said }) : q('news.client', { name: spoken.name(client), said }),
      seen: false,
    })
    switch (event.kind) {
      case 'clientArrived':
        return event.client === human ? null : { text: q('news.arrived', { name: spoken.name(event.client) }), seen: false }
      case 'clientCalled':
        return event.client === human ? { text: q('news.yourTurn'), seen: true } : { text: q('news.called', { name: spoken.name(event.client) }), seen: false }
      case 'clientLeft':
        return event.client === human ? { text: q('over.left'), seen: false } : { text: q('news.left', { name: spoken.name(event.client) }), seen: true }
      case 'beatEntered':
        return heard(event.client, spoken.bubbleWords(event.client, { kind: 'line', beat: event.beat, line: event.line }))
      case 'clientNudged':
        return heard(event.client, spoken.bubbleWords(event.client, { kind: 'nudge', beat: event.beat }))
      case 'replyChosen':
        return { text: q('news.agent', { said: spoken.replyWords(event.client, event.beat, event.reply) }), seen: false }
      case 'queueAddressed':
        return { text: q('news.agentToAll', { said: agentToAll(event, q) }), seen: false }
      case 'momentAsked':
        return { text: q('news.moment'), seen: true }
      case 'colleagueCalled':
        return { text: q('news.phone'), seen: true }
      case 'colleagueAnswered':
        return { text: q('news.phoneDown'), seen: true }
      case 'sentInWriting':
        return event.client === human ? { text: q('news.written'), seen: true } : null
      case 'blameHeard':
        return human !== null && event.by.includes(human)
          ? { text: q('news.blame', { department: words.say(wordingIds.department(otherSide[plan.side])) }), seen: true }
          : null
      case 'announcedTimePassed':
        return event.client === human ? { text: q('news.timePassed'), seen: true } : null
      case 'bellRang':
        return { text: q('news.bell'), seen: true }
      case 'clientPressed': {
        const effect = effectOf(event, shift)
        const { said, effect: seen } = pressWords(effect, shift, q)
        return { text: `${said ?? ''} ${seen}`.trim(), seen: false }
      }
      case 'conversationEnded': {
        const said = event.ending === null ? null : spoken.bubbleWords(event.client, { kind: 'ending', ending: event.ending, line: event.line })
        if (event.client !== human) return said === null ? newsOf(event, shift, words, t) : heard(event.client, said)
        return { text: `${said === null ? '' : `${q('news.you', { said })} `}${q(`over.${event.how}`)}`, seen: false }
      }
      case 'clientSighed':
      case 'clientShouted':
      case 'someoneFilmed':
      case 'someoneHelped':
        return event.client === human ? null : newsOf(event, shift, words, t)
      default:
        return null
    }
  }
}
