/** Whether serving a client well takes longer than somebody of her patience would wait behind her. */
import { lookUpMs, readingMsPerWord } from '#bots/constants.ts'
import type { Case, Person } from '#scenario/pack.ts'
import { colleagueMs, goodwill, patienceMedianMs, sendInWritingMs } from '#shift/constants.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Way } from './way.ts'
import { wayInWords } from './way-in-words.ts'

export function wayMs(one: Case, way: Way): number {
  return way.steps.reduce((sum, { beat, opens, calls, writes }) => {
    const there = one.beats[beat]
    const words = Math.max(0, ...(there?.lines ?? []).map((line) => line.words)) + (there?.replies ?? []).reduce((all, reply) => all + reply.words, 0)
    const call = calls ? colleagueMs.most - colleagueMs.perGoodwill * goodwill.start : 0
    return sum + words * readingMsPerWord + opens.length * lookUpMs + call + (writes ? sendInWritingMs : 0)
  }, 0)
}

/** @param way the good one. Its reading time in the slowest language, with pages and calls, against the median patience. */
export function checkPatience(one: Case, way: Way, person: Person): Finding[] {
  const needed = wayMs(one, way)
  const patience = Math.round((patienceMedianMs * person.temper) / 100)
  if (needed <= patience) return []
  return [
    {
      file: caseFileOf(one.id),
      path: ['person'],
      rule: 'patience',
      severity: 'warning',
      message: `the good way (${wayInWords(one, way)}) takes ${Math.round(needed / 1000)} s to read; somebody as patient as '${person.id}' leaves after ${Math.round(patience / 1000)} s. Shorten it, or raise 'temper' in people.yaml.`,
    },
  ]
}
