/** A better way that was not on offer, and what would have opened it. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Moment } from '#score/scores.ts'
import type { ClosedDoor } from './closed-door.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'

export function ShutDoor({ door, moment }: { door: ClosedDoor; moment: Moment }): ReactNode {
  const t = useWords()
  const { pack, spoken, wordings } = useDebrief()
  const name = spoken.name(moment.client)
  const where = spoken.case(moment.client)
  const lost = moment.lostTrustAt
  const article = door.by === 'look' ? [...pack.articles, ...(where?.articles ?? [])].find(({ id }) => id === door.article) : undefined
  return (
    <p className="moment-door">
      <b>{t('door.title')}</b>{' '}
      {door.by === 'trust' && (
        <>
          {t('door.trust', { had: door.had, at: door.opensAt, name })} {t('door.hidden', { hidden: wordings.say(wordingIds.caseHidden(where?.id ?? '')) })}
        </>
      )}
      {door.by === 'trust' && lost !== null && <> {t('door.lostTrust', { words: spoken.replyWords(moment.client, lost.beat, lost.reply) })}</>}
      {door.by === 'look' &&
        (article === undefined ? t('door.past') : t('door.look', { tab: t(`tab.${article.tab}`), title: wordings.say(wordingIds.article(article)) }))}
      {door.by === 'call' && t('door.call')}
      {door.by === 'past' && t('door.past')}
      {door.reply !== null && (
        <>
          <br />
          <span className="moment-behind">{t('quote', { words: spoken.replyWords(moment.client, moment.beat, door.reply) })}</span>
        </>
      )}
    </p>
  )
}
