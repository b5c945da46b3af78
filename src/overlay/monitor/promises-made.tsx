/** What the player has promised in this shift, to whom, and what became of it. */
import type { ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { nameOfNumber } from '../desk/names.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'

export function PromisesMade({ shift, words }: { shift: Shift; words: Wordings }): ReactNode {
  const t = useText()
  const { pack, state } = shift
  if (state.promises.length === 0) return null
  return (
    <section>
      <h3 className="pages-head">{t('monitor.madeToday')}</h3>
      <ul className="promises">
        {state.promises.map((promise) => {
          const drawn = state.clients[promise.client]?.drawn
          const beat = drawn?.case.beats[promise.beat]
          if (drawn === undefined || beat === undefined) return null
          return (
            <li key={`${promise.client} ${promise.promise} ${promise.madeAt}`}>
              <p>{t('app.quote', { said: words.sayReply(drawn, drawn.case, beat.id, promise.reply) })}</p>
              <p className="soft">
                {t('monitor.promiseTo', { name: nameOfNumber(pack, state, promise.client) })} · {t('monitor.promiseState', { state: promise.state })}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
