/** Wordings as words: the same one twice in a case, a nudge that comes before all could be read, translations much longer or shorter than usual. */
import { readingMsPerWord } from '#bots/constants.ts'
import type { Path } from '#scenario/compile/source.ts'
import type { Case, Pack, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { beatsLater } from './beat-order.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'

/** A translation is compared with its source from so many characters on [D]. */
const comparedFrom = 40
/** How many times as long, or as short, as translations in this language usually are [D]. */
const oddRatio = 2

interface Worded {
  readonly id: string
  readonly path: Path
  readonly kind: 'reply' | 'other'
  /** -1 = an ending: heard once, after everything. */
  readonly beat: number
}

export function checkWordsOfCase(one: Case, texts: Texts): Finding[] {
  return [...saidTwice(one, texts), ...hurried(one)]
}

function wordingsOf(one: Case): Worded[] {
  return [
    ...one.beats.flatMap((beat, b): Worded[] => [
      ...beat.lines.map((line, i): Worded => ({
        id: wordingIds.line(one.id, beat.id, line.id),
        path: ['beats', beat.id, 'client', i, 'say'],
        kind: 'other',
        beat: b,
      })),
      { id: wordingIds.nudge(one.id, beat.id), path: ['beats', beat.id, 'nudge'], kind: 'other', beat: b },
      ...beat.replies.map((reply, i): Worded => ({
        id: wordingIds.reply(one.id, beat.id, reply.id),
        path: ['beats', beat.id, 'replies', i, 'say'],
        kind: 'reply',
        beat: b,
      })),
    ]),
    ...one.endings.flatMap((ending) =>
      ending.lines.map((line): Worded => ({
        id: wordingIds.endingLine(one.id, ending.id, line.id),
        path: ['endings', ending.id, 'client', line.id, 'say'],
        kind: 'other',
        beat: -1,
      })),
    ),
  ]
}

function saidTwice(one: Case, texts: Texts): Finding[] {
  const seen = new Map<string, Worded[]>()
  const found: Finding[] = []
  const later = beatsLater(one)
  // Beats of which only one is ever met may use the same words.
  const bothMet = (a: number, b: number): boolean => a === b || a < 0 || b < 0 || later[a]?.has(b) === true || later[b]?.has(a) === true
  for (const worded of wordingsOf(one)) {
    const words = (texts[worded.id] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}{}]+/gu, ' ')
      .trim()
    if (words === '') continue
    const same = seen.get(words) ?? []
    seen.set(words, [...same, worded])
    const before = same.find((other) => (other.beat >= 0 || worded.beat >= 0) && bothMet(other.beat, worded.beat))
    if (!before) continue
    const both = worded.kind === 'reply' && before.kind === 'reply'
    found.push({
      file: caseFileOf(one.id),
      path: worded.path,
      rule: 'said-twice',
      severity: both ? 'error' : 'warning',
      message: `these words stand in this case already (${before.id.slice(one.id.length + 1)})${both ? ': the same kindness twice rings hollow' : ''}. Word one of them anew.`,
    })
  }
  return found
}

function hurried(one: Case): Finding[] {
  return one.beats.flatMap((beat): Finding[] => {
    const words = Math.max(...beat.lines.map((line) => line.words)) + beat.replies.reduce((sum, reply) => sum + reply.words, 0)
    if (beat.nudgeMs >= words * readingMsPerWord) return []
    return [
      {
        file: caseFileOf(one.id),
        path: ['beats', beat.id, 'nudge'],
        onKey: true,
        rule: 'hurried',
        severity: 'error',
        message: `she nudges after ${Math.round(beat.nudgeMs / 1000)} s, and reading the beat takes ${Math.round((words * readingMsPerWord) / 1000)} s. Let her wait longer, or shorten what is read.`,
      },
    ]
  })
}

/** Compares each translation with what is usual in its language, so that a language that needs more words is not blamed for it. */
export function checkTranslationLengths(pack: Pack, texts: Readonly<Record<string, Texts>>): Finding[] {
  const source = texts[pack.languages[0] ?? ''] ?? {}
  return pack.languages.slice(1).flatMap((language) => {
    const translated = texts[language] ?? {}
    const compared = Object.keys(source)
      .filter((id) => lengthOf(source[id]) >= comparedFrom)
      .map((id) => ({ id, ratio: lengthOf(translated[id]) / lengthOf(source[id]) }))
      .sort((a, b) => a.ratio - b.ratio)
    const usual = compared[compared.length >> 1]?.ratio ?? 1
    return compared
      .filter(({ ratio }) => ratio > usual * oddRatio || ratio < usual / oddRatio)
      .map(({ id, ratio }): Finding => {
        const scope = id.slice(0, id.indexOf('.'))
        return {
          file: `text/${language}/${scope}.yaml`,
          path: ['text', id.slice(scope.length + 1)],
          rule: 'odd-length',
          severity: 'warning',
          message: `${lengthOf(translated[id])} characters stand for ${lengthOf(source[id])} of the source, which is odd: ${Math.round((100 * ratio) / usual)} % of what is usual in '${language}'. Compare: ${source[id] ?? ''}`,
        }
      })
  })
}

/** Characters that are read: what stands in braces counts as three. */
function lengthOf(wording: string | undefined): number {
  return (wording ?? '').replaceAll(/\{[^{}]*\}/g, '###').replaceAll(/\{[^{}]*\}/g, '###').length
}
