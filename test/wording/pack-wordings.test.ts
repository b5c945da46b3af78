/** What a pack says: claims show what they claim, money and choices as words, and nothing breaks the game. */
import { describe, expect, test } from 'vitest'
import { openIcu } from '#wording/icu.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { openShift } from '#shift/shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const engine = tableConversations()

describe('one message', () => {
  const icu = openIcu('ro')
  test('plurals choose by the raw face, plain places show the other', () => {
    const message = '{fee, plural, =0 {gratuit} other {{fee}}}'
    expect(icu.format(message, { fee: { raw: 0, shown: '0 lei' } })).toBe('gratuit')
    expect(icu.format(message, { fee: { raw: 99, shown: '99 de lei' } })).toBe('99 de lei')
  })
  test('is shown as it was written where it is none', () => {
    expect(icu.format('{oops', {})).toBe('{oops')
    expect(icu.format('{missing} words', {})).toBe('{missing} words')
  })
  test('is text and never a tag', () => {
    expect(icu.format('<b>{name}</b>', { name: '<img>' })).toBe('<b><img></b>')
  })
})

describe.each(pack.languages)('the pack in %s', (language) => {
  const words = openWordings(pack, texts[language] ?? {}, language)
  const shift = openShift(pack, 'monday-morning', 5, { mode: 'practice', engine })

  test('money is written as the language writes it', () => {
    expect(words.money(1240)).toBe(language === 'en' ? '12.40 lei' : '12,40 lei')
    expect(words.money(9900)).toMatch(/^99 (de )?lei$/)
  })

  test('every line and reply of every client comes out without a placeholder or an id', () => {
    for (const client of shift.state.clients) {
      const { drawn } = client
      for (const beat of drawn.case.beats) {
        const lines = beat.lines.map((line) => words.sayTo(client, wordingIds.line(drawn.case.id, beat.id, line.id)))
        const replies = beat.replies.map((reply) => words.sayReply(drawn, drawn.case, beat.id, reply.id))
        for (const said of [...lines, ...replies]) {
          expect(said).not.toMatch(/[{}]|undefined|NaN/)
          expect(said).toMatch(/\s|[.!?…]/)
        }
      }
    }
  })

  test('a reply shows the value that it claims, true or not', () => {
    const missing: string[] = []
    for (const { drawn } of shift.state.clients) {
      for (const beat of drawn.case.beats) {
        for (const reply of beat.replies) {
          const source = texts[language]?.[wordingIds.reply(drawn.case.id, beat.id, reply.id)] ?? ''
          for (const claim of reply.claims) {
            const fact = drawn.case.facts[claim.fact]
            if (fact === undefined || fact.type !== 'number' || !source.includes(`{${fact.id}`)) continue
            const said = claim.value ?? (drawn.facts[claim.fact] ?? 0) + claim.off
            // "one" may be written out as a word.
            const shown = words.sayReply(drawn, drawn.case, beat.id, reply.id)
            if (said > 1 && !shown.includes(String(said))) missing.push(`${said}: ${shown}`)
          }
        }
      }
    }
    expect(missing).toEqual([])
  })

  test('every fact has a name and a value in words', () => {
    for (const fact of [...pack.facts, ...pack.cases.flatMap(({ facts }) => facts.slice(pack.facts.length))]) {
      expect(words.factLabel(fact)).not.toMatch(/facts\.|\.fact\./)
      for (const value of fact.values) expect(words.showFact(fact, value)).not.toMatch(/[{}]|undefined|NaN|facts\.|pack\.|\.fact\./)
    }
  })
})
