/** The side of somebody from a kept shift: lives the shift again, shows who she is, and begins the visit. */
import { useMemo, type ReactNode } from 'react'
import '#overlay/look/choose.css'
import { MirrorIntro } from '#overlay/mirror/mirror-intro.tsx'
import { MirrorWords, useWords } from '#overlay/mirror/mirror-words.tsx'
import { clientCard } from '#overlay/queue/client-card.ts'
import { isPlayable } from '#overlay/queue/playable-case.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import type { Options } from '#overlay/queue/visit-options.tsx'
import { newVisit } from './begin-visit.ts'
import { humanOf, mirroredPerson } from './mirrored-person.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { goTo } from './routes.ts'
import { SayAndGo } from './say-and-go.tsx'
import { visitRows } from './visit-rows.ts'

type MirrorPageProps = QueuePageProps & { readonly record: string; readonly client: string }

export function MirrorPage(props: MirrorPageProps): ReactNode {
  return (
    <MirrorWords language={props.settings.language}>
      <Page {...props} />
    </MirrorWords>
  )
}

function Page({ record, client, loaded, kept, visits, settings, onSettings }: MirrorPageProps): ReactNode {
  const m = useWords()
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const found = useMemo(() => mirroredPerson(pack, kept.past, record, client), [pack, kept.past, record, client])
  if (typeof found === 'string')
    return (
      <SayAndGo
        says={m(found)}
        ways={[
          ...(found === 'none.person' ? [{ name: m('way.debrief'), go: () => goTo({ page: 'debrief', id: record }) }] : []),
          { name: m('way.shifts'), go: () => goTo({ page: 'past' }) },
          { name: m('way.queue'), go: () => goTo({ page: 'queue', case: null }) },
        ]}
      />
    )
  const card = clientCard(pack, found.who, words)
  const playable = isPlayable(found.who.drawn.case)
  const mine = visits.past.filter(({ mirrorOf }) => mirrorOf?.record === record && mirrorOf.client === found.client)
  const begin = async (options: Options): Promise<void> => {
    const mirror = { of: { record, client: found.client }, human: humanOf(found) }
    await visits.begin(newVisit(pack, { case: found.who.case, seed: found.shift.seed, pace: settings.pace, ...options, mirror }))
    goTo({ page: 'queuePlay' })
  }
  return (
    <MirrorIntro
      card={card}
      notice={!playable ? m('none.noChoice', { name: card.name }) : found.wasCalled ? null : m('none.notCalled', { name: card.name })}
      isPlayable={playable}
      before={visitRows(mine, pack, words)}
      onBegin={(options) => void begin(options)}
      onOpen={(id) => goTo({ page: 'queueDebrief', id })}
      onBack={() => goTo({ page: 'debrief', id: record })}
      onLanguage={(chosen) => onSettings({ language: chosen })}
    />
  )
}
