/** One event of a conversation as a sentence, for the replay. Null where the replay shows it otherwise. */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftEvent } from '#shift/event.ts'
import { minutes } from '../minutes.ts'
import type { Debrief } from './debrief-context.tsx'
import type { DebriefText } from './debrief-words.tsx'

export function happening(event: ShiftEvent, t: DebriefText, { spoken, pack, wordings }: Debrief): string | null {
  switch (event.kind) {
    case 'clientCalled':
      return t(event.outOfOrder ? 'happened.calledBefore' : 'happened.called', { name: spoken.name(event.client), waited: minutes(event.waitedMs) })
    case 'beatEntered':
      return t('happened.said', { name: spoken.name(event.client) })
    case 'replyChosen':
      return t('happened.chose', { seconds: Math.max(1, Math.round(event.tookMs / 1000)) })
    case 'blameHeard':
      return t('happened.blameHeard', { count: event.by.length })
    case 'clientNudged':
      return t('happened.nudged', { name: spoken.name(event.client) })
    case 'promiseMade':
      return t(event.feasible ? 'happened.promised' : 'happened.promisedEmpty')
    case 'promiseSettled':
      return t(`happened.promise.${event.state}`)
    case 'articleOpened': {
      const article = [...pack.articles, ...pack.cases.flatMap(({ articles }) => articles)].find(({ id }) => id === event.article)
      return t('happened.opened', { title: article === undefined ? event.article : wordings.say(wordingIds.article(article)) })
    }
    case 'momentAsked':
      return t('happened.moment')
    case 'queueAddressed':
      return t(`happened.queue.${event.words}`, { minutes: event.minutes, heard: event.heard })
    case 'colleagueCalled':
      return t('happened.phone')
    case 'putOnHold':
      return t('happened.held', { name: spoken.name(event.client) })
    case 'takenBack':
      return t('happened.takenBack', { name: spoken.name(event.client), held: minutes(event.heldMs) })
    case 'sentInWriting':
      return t('happened.written')
    case 'prospectSigned':
      return t('happened.signed', { name: spoken.name(event.client), signed: event.signed })
    case 'colleagueAnswered': {
      const drawn = spoken.case(event.client)
      return drawn === null ? null : t('happened.colleague', { words: wordings.say(wordingIds.colleague(drawn.id, event.half ? 'half' : 'full')) })
    }
    case 'clientSighed':
    case 'clientShouted':
    case 'someoneFilmed':
    case 'someoneHelped':
      return t(`happened.${event.kind}`, { name: spoken.name(event.client), words: wordings.say(wordingIds.murmur(event.murmur)) })
    case 'clientLeft':
      return t('happened.left', { name: spoken.name(event.client) })
    case 'clientSentHome':
      return t('happened.sentHome', { name: spoken.name(event.client) })
    case 'conversationEnded':
      return t(`happened.ended.${event.how}`, { name: spoken.name(event.client) })
    default:
      return null
  }
}
