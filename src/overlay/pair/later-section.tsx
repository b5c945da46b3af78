/** Three weeks after a floor shift: who comes to the desk, with which of the player's own words, and what they lost by them. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { FateMark } from './fate-mark.tsx'
import { gapWords } from './gap-words.ts'
import type { PromiseLater, ProspectLater } from './later.ts'

const faces: Readonly<Record<ProspectLater['outcome'], string>> = { broken: 'veryAngry', kept: 'smile', plain: 'calm', unsigned: 'solemn' }

export function LaterSection(): ReactNode {
  const t = useWords()
  const { later } = useDebrief()
  // Those with words to come back with stand first; within that, as they came.
  const order = [...later].sort((a, b) => Number(b.promises.length > 0) - Number(a.promises.length > 0))
  return (
    <section className="card debrief-box later">
      <h3>{t('later.title')}</h3>
      <p className="debrief-soft">{t(later.length === 0 ? 'later.nobody' : 'later.lead')}</p>
      <ul className="later-people">
        {order.map((one) => (
          <Comes key={one.client} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Comes({ one: { client, outcome, comesAs, promises } }: { one: ProspectLater }): ReactNode {
  const t = useWords()
  const { spoken, wordings } = useDebrief()
  return (
    <li className={`later-one ${outcome}${promises.length === 0 ? ' brief' : ''}`}>
      <Portrait person={spoken.person(client)} face={faces[outcome]} className="later-face" />
      <div className="later-told">
        <h4>
          {spoken.name(client)} <span className="later-how">{t(`later.${outcome}`)}</span>
        </h4>
        {promises.length > 0 && (
          <ul className="later-promises">
            {promises.map((promise) => (
              <Promise key={`${promise.at} ${promise.promise}`} promise={promise} />
            ))}
          </ul>
        )}
        <p className="debrief-soft">{t('later.asCase', { title: wordings.say(wordingIds.caseTitle(comesAs)) })}</p>
      </div>
    </li>
  )
}

const fateWords = { broken: 'later.isBroken', kept: 'later.isKept', unsigned: 'later.isUnsigned' } as const

function Promise({ promise: { client, beat, reply, at, written, fate, becomes, gap, cost } }: { promise: PromiseLater }): ReactNode {
  const t = useWords()
  const { spoken, wordings, pack } = useDebrief()
  const far = becomes === null ? null : gapWords(pack, wordings, becomes, gap)
  return (
    <li>
      <span className="debrief-soft">{t('later.saidAt', { clock: minutes(at) })}</span> {t('quote', { words: spoken.replyWords(client, beat, reply) })}
      <span className="later-facts">
        <span className={`chip fate-${fate}`}>
          <FateMark fate={fate} /> {t(fateWords[fate])}
        </span>
        {written && <span className="chip in-writing">{t('later.inWriting')}</span>}
        {far !== null && <span>{t('later.gap', { label: far.label, gap: far.shown })}</span>}
        {cost > 0 && <b className="later-cost">{t('later.cost', { cost: wordings.money(cost) })}</b>}
      </span>
    </li>
  )
}
