// A case in one draw and language, as it stands on paper: what the sheets of a script share.

import type { PreparedReply } from '#dialogue/prepared-case.ts'
import type { Article, Case, Person } from '#scenario/pack.ts'
import type { Open } from './condition-words.ts'
import type { FrameWords } from './frame-words.ts'
import type { Spoken } from './spoken-wordings.ts'

/** Replies of a beat that this draw has, in the order on paper; the letter is the place. */
export interface ScriptReply {
  readonly letter: string
  readonly prepared: PreparedReply
  readonly open: Open
}
export interface ScriptBeat {
  /** Index in the case. */
  readonly beat: number
  /** What it is called on paper, from 1. */
  readonly number: number
  readonly replies: readonly ScriptReply[]
}
/** What the sheets share. */
export interface Script {
  readonly case: Case
  /** Of the pack and of the case. */
  readonly articles: readonly Article[]
  readonly person: Person | undefined
  readonly facts: readonly number[]
  readonly beats: readonly ScriptBeat[]
  readonly words: FrameWords
  readonly spoken: Spoken
}
