/** The queue's and the mirror's own words: every language has them, takes the same values and uses the plurals of its own. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { en as mirrorEn } from '#overlay/mirror/text/en.ts'
import { ro as mirrorRo } from '#overlay/mirror/text/ro.ts'
import { clientCard } from '#overlay/queue/client-card.ts'
import { openSpoken } from '#overlay/debrief/spoken.ts'
import { linesNow } from '#overlay/queue/lines-now.ts'
import { queueNewsOf } from '#overlay/queue/queue-news.ts'
import { temperOf, tempers } from '#overlay/queue/tempers.ts'
import { en } from '#overlay/queue/text/en.ts'
import { ro } from '#overlay/queue/text/ro.ts'
import { whatIsSaid } from '#overlay/queue/what-is-said.ts'
import { en as gameEn } from '#overlay/text/en.ts'
import { ro as gameRo } from '#overlay/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { servedShift } from '#app/queue-game.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { openShift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

interface Read {
  readonly names: readonly string[]
  readonly plurals: readonly (readonly string[])[]
}

function read(source: string): Read {
  const names = new Set<string>()
  const plurals: string[][] = []
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument || element.type === TYPE.select || element.type === TYPE.plural) names.add(element.value)
      if (element.type === TYPE.plural) plurals.push(Object.keys(element.options).filter((category) => !category.startsWith('=')))
      if (element.type === TYPE.select || element.type === TYPE.plural) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(parse(source, { ignoreTag: true }))
  return { names: [...names].sort(), plurals }
}

describe.each([
  ['queue', en, ro],
  ['mirror', mirrorEn, mirrorRo],
] as const)('%s', (_part, source: Readonly<Record<string, string>>, translated: Readonly<Record<string, string>>) => {
  test('Romanian says everything with the same values, its own plurals, letters and quotes', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(source).sort())
    for (const [id, message] of Object.entries(source)) {
      const [one, other] = [read(message), read(translated[id] ?? '')]
      expect(other.names, id).toEqual(one.names)
      for (const [language, { plurals }] of [
        ['en', one],
        ['ro', other],
      ] as const)
        for (const categories of plurals)
          expect([...categories].sort(), `${id}, ${language}`).toEqual([...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort())
      expect(translated[id], id).not.toMatch(/[şţŞŢ“"]/)
    }
  })
})

const { pack, texts } = orizont()
const isWording = (text: string): void => expect(text).not.toMatch(/[{}]|undefined|NaN|\.client\.|\.ending\.|\.nudge$|^pack\.|^people\./)

describe.each([
  ['en', openUiText(en, 'en'), openUiText(gameEn, 'en')],
  ['ro', openUiText(ro, 'ro'), openUiText(gameRo, 'ro')],
] as const)('in %s', (language, q, t) => {
  const words = openWordings(pack, texts[language] ?? {}, language)

  test('every case has a card, and a visit to it is told in words from the first to the last event', () => {
    for (const [i, one] of pack.cases.entries()) {
      const agent = temperOf(tempers[i % 4] ?? '')
      const shift = servedShift(
        openShift(pack, `client:${one.id}`, i + 1, { mode: 'practice', engine: tableConversations(), human: { intensity: 0, number: 0, ledger: null, agent } }),
        agent,
      )
      const me = shift.state.clients[humanPlace]
      if (me === undefined) throw new Error('nobody plays')
      const card = clientCard(pack, me, words)
      for (const text of [
        card.title,
        card.about,
        card.hidden ?? '',
        card.promised ?? '',
        ...card.unasked,
        ...card.papers.map((paper) => paper.label + paper.text),
      ])
        isWording(text)
      expect(one.born.length > 0).toBe(card.promised !== null)

      const spoken = openSpoken(pack, shift.state.clients, words)
      const news = queueNewsOf(q)
      let told = 0
      let mine = 0
      while (shift.state.phase !== 'ended') {
        const before = shift.events.length
        shift.advanceTo(shift.state.now + 1000)
        const lines = linesNow(shift, spoken)
        if (lines.length > 0) {
          mine += 1
          for (const { text } of lines) isWording(text)
          expect(shift.apply({ verb: 'sayLine', line: lines[lines.length - 1]?.id ?? '' })).toBeNull()
        } else shift.apply({ verb: 'press', how: (['sigh', 'lookAtClock', 'askHowLong'] as const)[told % 3] ?? 'sigh' })
        for (const event of shift.events.slice(before)) {
          const line = news(event, shift, words, t)
          if (line === null) continue
          told += 1
          isWording(line.text)
        }
        const said = whatIsSaid(shift, spoken, q)
        for (const heard of [said.agent?.text, said.client?.text, said.me?.text]) isWording(heard ?? '')
      }
      expect(told, one.id).toBeGreaterThan(15)
      expect(mine, one.id).toBeGreaterThan(0)
    }
  })
})
