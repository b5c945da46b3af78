/** What can be done at the desk beside replying: look up, ask for a moment, speak to the queue, call Sales, hand over. */
import { evaluator } from '#dialogue/condition.ts'
import { colleagueMs, momentMs, speakToQueueMs } from '../constants.ts'
import { counterAtHand, endConversation, refreshOffers, setNudge } from '../counter.ts'
import type { QueueWords } from '../input.ts'
import { clientAt, record, surroundings } from '../play.ts'
import type { Play } from '../play.ts'
import type { Refusal } from '../refusal.ts'

export function openArticle(play: Play, article: string): Refusal | null {
  const { state, pack } = play
  const { counter } = state
  const ofPack = pack.articles.some((one) => one.id === article)
  const ofCase = counter !== null && clientAt(play, counter.client).drawn.case.articles.some((one) => one.id === article)
  if (!ofPack && !ofCase) return 'unknownArticle'
  if (ofPack) state.looked.add(article)
  if (counter) counter.looked.add(article)
  record(play, { at: play.state.now, kind: 'articleOpened', client: counter?.client ?? null, article })
  if (counter) refreshOffers(play, counter)
  return null
}

/** Once a beat. She waits more calmly until it is over: no nudges meanwhile. */
export function askMoment(play: Play): Refusal | null {
  const { state } = play
  const { counter } = state
  if (!counter) return 'nobodyAtCounter'
  if (counter.momentAskedInBeat) return 'already'
  if (state.now < state.busyUntil) return 'busy'
  counter.momentAskedInBeat = true
  counter.momentPassed = false
  counter.momentUntil = state.now + momentMs
  play.agenda.add(counter.momentUntil, { what: 'momentOver' })
  setNudge(play, counter, Math.max(counter.nudgeAt, counter.momentUntil))
  record(play, { at: play.state.now, kind: 'momentAsked', client: counter.client, until: counter.momentUntil })
  return null
}

export function speakToQueue(play: Play, words: QueueWords, minutes: number): Refusal | null {
  const { state } = play
  // Who rings hears nothing of what is said in the room.
  const present = state.queue.filter((number) => clientAt(play, number).by === 'door')
  if (present.length === 0) return 'nobodyWaiting'
  if (state.counter && state.counter.phoneUntil !== null) return 'onThePhone'
  if (state.now < state.busyUntil) return 'busy'
  if (words === 'time' ? !Number.isSafeInteger(minutes) || minutes < 1 || minutes > 30 : minutes !== 0) return 'badMinutes'
  let news = false
  for (const number of present) {
    const { told } = clientAt(play, number)
    news =
      news ||
      words === 'time' ||
      (words === 'acknowledge' && !told.acknowledged) ||
      (words === 'explain' && !told.explained) ||
      (words === 'position' && !told.position)
    told.acknowledged = true
    if (words === 'explain') told.explained = true
    if (words === 'position') told.position = true
    if (words === 'time') {
      told.until = state.now + minutes * 60_000
      told.passed = false
      play.agenda.add(told.until, { what: 'announcedTime', client: number })
    }
  }
  state.busyUntil = state.now + speakToQueueMs
  record(play, { at: play.state.now, kind: 'queueAddressed', words, minutes, heard: present.length, again: !news })
  return null
}

export function callColleague(play: Play): Refusal | null {
  const { state } = play
  const counter = counterAtHand(play)
  if (typeof counter === 'string') return counter
  if (counter.colleagueSaid !== null) return 'already'
  if (!clientAt(play, counter.client).drawn.case.colleague) return 'colleagueKnowsNothing'
  counter.phoneUntil = state.now + colleagueMs.most - colleagueMs.perGoodwill * state.goodwill
  play.agenda.add(counter.phoneUntil, { what: 'colleague' })
  record(play, { at: play.state.now, kind: 'colleagueCalled', client: counter.client, answerAt: counter.phoneUntil })
  return null
}

/** Free where the case allows it at this moment; else what is left counts like a walk-out. */
export function handOver(play: Play): Refusal | null {
  const counter = counterAtHand(play)
  if (typeof counter === 'string') return counter
  const { drawn } = clientAt(play, counter.client)
  const terms = drawn.case.handOver
  const free = terms !== null && evaluator(terms.free)(counter.talk, drawn.facts, surroundings(play, counter)) !== 0
  endConversation(play, counter, 'handedOver', false, free)
  return null
}
