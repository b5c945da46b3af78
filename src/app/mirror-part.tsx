/** Both sides of a mirrored visit, or (where the other half is missing) why not. */
import { useMemo, type ReactNode } from 'react'
import { MirrorView } from '#overlay/mirror/mirror-view.tsx'
import { MirrorWords, useWords } from '#overlay/mirror/mirror-words.tsx'
import { useWords as useQueueWords } from '#overlay/queue/queue-words.tsx'
import { temperOf } from '#overlay/queue/tempers.ts'
import type { MirrorOf } from '#overlay/queue/visit-record.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import type { LoadedPack } from './loading.ts'
import { mirroredPerson } from './mirrored-person.ts'
import type { KeptShifts } from './use-kept-shifts.ts'

interface MirrorPartProps {
  readonly loaded: LoadedPack
  readonly kept: KeptShifts
  readonly mirrorOf: MirrorOf
  readonly agent: string
  readonly lived: { readonly shift: Shift; readonly scores: Scores }
}

export function MirrorPart(props: MirrorPartProps): ReactNode {
  return (
    <MirrorWords language={props.loaded.language}>
      <Part {...props} />
    </MirrorWords>
  )
}

function Part({ loaded, kept, mirrorOf, agent, lived }: MirrorPartProps): ReactNode {
  const m = useWords()
  const q = useQueueWords()
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const found = useMemo(() => mirroredPerson(pack, kept.past, mirrorOf.record, mirrorOf.client), [pack, kept.past, mirrorOf])
  const played = useMemo(() => ({ ...lived, client: humanPlace }), [lived])
  const name = typeof found === 'string' ? '' : (pack.people.find(({ id }) => id === found.who.person)?.name ?? '')
  const why = typeof found === 'string' ? m(found) : found.wasCalled ? null : m('none.notCalled', { name })
  if (typeof found === 'string' || why !== null)
    return (
      <div className="notice">
        <output>{m('none.both', { why: why ?? '' })}</output>
      </div>
    )
  return <MirrorView pack={pack} words={words} language={language} worked={found} played={played} agent={q(`temper.${temperOf(agent)}`)} />
}
