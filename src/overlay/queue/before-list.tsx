/** For each thing that was said to the client, what stood before the agent at that moment. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { EventOf } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import type { Spoken } from '../debrief/spoken.ts'
import { nameOfNumber } from '../desk/names.ts'
import { minutes } from '../minutes.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { BeforeReply } from './before-reply.ts'
import { useWords } from './queue-words.tsx'

const otherSide = { desk: 'floor', floor: 'desk' } as const

interface BeforeListProps {
  readonly before: readonly BeforeReply[]
  readonly shift: Shift
  readonly spoken: Spoken
  readonly words: Wordings
}

export function BeforeList({ before, shift, spoken, words }: BeforeListProps): ReactNode {
  const q = useWords()
  const human = shift.state.human ?? -1
  const said = (at: number): string => {
    const entered = shift.events.findLast((event): event is EventOf<'beatEntered'> => event.kind === 'beatEntered' && event.client === human && event.at <= at)
    return entered === undefined ? '' : spoken.bubbleWords(human, { kind: 'line', beat: entered.beat, line: entered.line })
  }
  return (
    <section className="card q-back-box" aria-labelledby="q-before">
      <h2 id="q-before">{q('back.before')}</h2>
      <p className="soft">{q(before.length === 0 ? 'back.noReplies' : 'back.beforeHelp')}</p>
      <ol className="q-before">
        {before.map((one, index) => (
          <li key={one.at}>
            <div className="q-before-talk">
              <p className="q-before-you">
                <span className="q-who">{q('back.youHadSaid')}</span> {said(one.at)}
              </p>
              <p className="q-before-agent">
                <span className="q-who">{q('back.toldYou')}</span> {spoken.replyWords(human, one.beat, one.reply)}
              </p>
            </div>
            <Stood one={one} before={before[index - 1] ?? null} shift={shift} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Goodwill and the colleague are told first of all, and where they have changed. */
function Stood({ one, before, shift, words }: { one: BeforeReply; before: BeforeReply | null; shift: Shift; words: Wordings }): ReactNode {
  const q = useWords()
  const { state, pack, plan } = shift
  const facts = state.clients[state.human ?? -1]?.drawn.case.facts ?? []
  const labels = (which: readonly number[]): string =>
    which
      .flatMap((index) => facts[index] ?? [])
      .map((fact) => words.factLabel(fact))
      .join(', ')
  const unlooked = one.unknown.filter((fact) => !one.claimedUnknown.includes(fact))
  const tension = q('back.tension', { tense: one.tense, angry: one.angry, both: one.tense > 0 && one.angry > 0 ? 'yes' : 'no' })
  return (
    <ul className="q-stood">
      <li>
        {q('back.waiting', { count: one.waiting.length, longest: one.waiting.length === 0 ? 'none' : minutes(one.longestWaitMs) })}
        {tension !== '' && `: ${tension}`}
        {tension !== '' && one.tensest !== null && one.waiting.length > 1 && `; ${q('back.tensest', { name: nameOfNumber(pack, state, one.tensest) })}`}
      </li>
      {one.claimedUnknown.length > 0 && <li className="warn">{q('back.unknownSaid', { facts: labels(one.claimedUnknown) })}</li>}
      {unlooked.length > 0 && <li className="warn">{q('back.unknownLook', { facts: labels(unlooked) })}</li>}
      {one.colleague !== 'nobody' && one.colleague !== before?.colleague && (
        <li className={one.colleague === 'half' || one.colleague === 'ringing' ? 'warn' : ''}>
          {q(`back.colleague.${one.colleague}`, { department: words.say(wordingIds.department(otherSide[plan.side])) })}
        </li>
      )}
      {before?.goodwill !== one.goodwill && <li>{q('back.goodwill', { goodwill: one.goodwill })}</li>}
    </ul>
  )
}
