/** What a shift's faults suggest for an if–then plan, the gravest first. The sentences themselves are wordings (`text/`). */
import type { HarmKind } from '#scenario/pack.ts'
import type { ConversationScore } from '#score/scores.ts'
import type { TimelineRow } from './timeline.ts'
import type { RankedMoment } from './worst-moments.ts'

export type Idea = 'blame' | 'hear' | 'lookUp' | 'promise' | 'complete' | 'door' | 'queue' | 'silence' | 'small' | 'plain' | 'keep'

export interface CommitmentIdea {
  readonly idea: Idea
  /** The client's number; null where it is about the queue or the whole shift. */ readonly client: number | null
}

const ideaOfHarm: Readonly<Record<HarmKind, Idea>> = {
  'blame-colleague': 'blame',
  'blame-client': 'small',
  'false-promise': 'promise',
  dismiss: 'small',
  confront: 'small',
  lecture: 'small',
  interrupt: 'hear',
  'disparage-rival': 'blame',
  jargon: 'plain',
  'solve-before-acknowledge': 'hear',
  'conditional-apology': 'hear',
  'self-orientation': 'hear',
  parrot: 'hear',
}

/** Up to four, none twice; `keep` where nothing went wrong. `harmsAt` names the harms of the reply of a moment. */
export function commitmentIdeas(
  moments: readonly RankedMoment[],
  harmsAt: (moment: RankedMoment) => readonly HarmKind[],
  conversations: readonly ConversationScore[],
  rows: readonly TimelineRow[],
): readonly CommitmentIdea[] {
  const ideas: CommitmentIdea[] = []
  const add = (idea: Idea, client: number | null): void => {
    if (!ideas.some((known) => known.idea === idea)) ideas.push({ idea, client })
  }
  for (const ranked of moments) {
    const { client, reply, doorRegret, choiceRegret } = ranked.moment
    if (reply === null) {
      add('silence', client)
      continue
    }
    const harms = harmsAt(ranked)
    for (const kind of harms) add(ideaOfHarm[kind], client)
    if (harms.length === 0) add(doorRegret > choiceRegret ? 'door' : 'hear', client)
  }
  for (const { client, facts } of conversations) {
    for (const { verdict } of facts) {
      if (
        verdict === 'false' ||
        verdict === 'acceptedWrongly' ||
        verdict === 'acceptedUnverified' ||
        verdict === 'unauthorised' ||
        verdict === 'luckyGuess' ||
        verdict === 'hedgedFalse' ||
        verdict === 'deferredNeedlessly'
      )
        add('lookUp', client)
      if (verdict === 'overclaim' || verdict === 'neverConveyed') add('complete', client)
    }
  }
  if (rows.some(({ outcome }) => outcome === 'left')) add('queue', null)
  if (ideas.length === 0) add('keep', null)
  return ideas.slice(0, 4)
}
