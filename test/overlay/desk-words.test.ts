/** What the desk screen says of a whole shift: bubble, replies and news of every event, in both languages. */
import { describe, expect, test } from 'vitest'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { newsOf } from '#overlay/desk/news-of.ts'
import { offeredNow, spokenNow } from '#overlay/desk/talk-of.ts'
import { en } from '#overlay/text/en.ts'
import { ro } from '#overlay/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { openShift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const engine = tableConversations()
const isWording = (text: string): void => expect(text).not.toMatch(/[{}]|undefined|NaN|\.client\.|\.ending\.|\.nudge$|^pack\.|^people\./)

describe.each([
  ['en', openUiText(en, 'en')],
  ['ro', openUiText(ro, 'ro')],
] as const)('in %s', (language, t) => {
  const words = openWordings(pack, texts[language] ?? {}, language)

  test.each(['outage-day', 'monday-morning', 'month-end', 'campaign-day'])('every event of %s is told in words', (id) => {
    for (const bot of ['worst', 'random', 'best', 'over-promiser'] as const) {
      const shift = openShift(pack, id, 7, { mode: 'practice', engine })
      playShift(shift, bot, 7)
      const told = shift.events.flatMap((event) => newsOf(event, shift, words, t) ?? [])
      expect(told.length).toBeGreaterThan(30)
      for (const { text } of told) isWording(text)
    }
  })

  test('the bubble says the line at the counter, then the parting words, and the replies stand in the order of the seed', () => {
    const shift = openShift(pack, 'first-shift', 3, { mode: 'practice', engine })
    expect(spokenNow(shift, words)).toBeNull()
    shift.advanceTo(20_000)
    expect(shift.apply({ verb: 'callNext', client: null })).toBeNull()
    let beats = 0
    while (shift.state.counter !== null) {
      const spoken = spokenNow(shift, words)
      expect(spoken).toMatchObject({ kind: 'line', client: shift.state.counter.client })
      isWording(spoken?.text ?? '')
      const offered = offeredNow(shift, words)
      expect(offered).toHaveLength(shift.state.counter.order.length)
      for (const { text } of offered) isWording(text)
      expect(shift.apply({ verb: 'chooseReply', reply: offered[0]?.id ?? '' })).toBeNull()
      beats += 1
    }
    expect(beats).toBeGreaterThan(1)
    const last = spokenNow(shift, words)
    expect(['parting', 'walkedOut']).toContain(last?.kind)
    isWording(last?.text ?? '')
    expect(offeredNow(shift, words)).toEqual([])
  })

  test('a silence is heard in the bubble', () => {
    const shift = openShift(pack, 'first-shift', 3, { mode: 'practice', engine })
    shift.advanceTo(20_000)
    shift.apply({ verb: 'callNext', client: null })
    expect(spokenNow(shift, words)?.nudge).toBeNull()
    shift.advanceTo(80_000)
    expect(spokenNow(shift, words)?.nudge).toMatch(/\S/)
  })
})
