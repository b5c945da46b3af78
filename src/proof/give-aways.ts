/** What gives the right button away over a whole pack: traits of the best reply, players who understand nothing and score, beats where all agree. */
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { agreedBeats } from './agreement.ts'
import { bestReplies } from './best-replies.ts'
import { scoreBlindly } from './blind-policies.ts'
import type { BlindScore } from './blind-policies.ts'
import { drawsOf } from './draws.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { knowsNiceWords } from './nice-words.ts'
import { testTraits } from './traits.ts'
import type { TraitName, TraitTest } from './traits.ts'

/** A trait that tells the best reply this much more often than chance is a give-away [D]: two axes, six traits and a few languages are tested. */
export const significantFrom = 0.001
/** Evidence of the issue: hundredths of a point that a player who understands nothing may reach; and how far above blind chance [D]. */
export const blindMost = { points: 5500, aboveChance: 1000 } as const
const sizes = { draws: 16, conversations: 10, walks: 5 } as const
/** Fewer beats than these say nothing: of a trait, and of a player over a whole pack [D]. */
const fewestBeats = { trait: 8, player: 30 } as const

const hangsOnWords: readonly TraitName[] = ['longest', 'shortest', 'only question']

export interface LanguageTests {
  readonly language: string
  readonly traits: readonly TraitTest[]
  readonly blind: readonly BlindScore[]
}
export interface GiveAways {
  readonly tests: readonly LanguageTests[]
  readonly findings: readonly Finding[]
}

export function findGiveAways({ structure: pack, texts }: CompiledPack): GiveAways {
  const beats = pack.cases.flatMap((one) => bestReplies(drawsOf(one, sizes.draws).draws).map((best) => ({ case: one, best })))
  const tests = pack.languages.map((language, i): LanguageTests => {
    const worded = texts[language] ?? {}
    const blind = scoreBlindly(pack, worded, language, sizes.conversations)
    const traits = testTraits(beats, worded)
    return {
      language,
      // Where a reply stands and how it is coded is the same in every language: told once.
      traits: i === 0 ? traits : traits.filter(({ trait }) => hangsOnWords.includes(trait)),
      blind: blind.filter(({ policy }) => (i === 0 || (policy !== 'first' && policy !== 'last')) && (policy !== 'nicest' || knowsNiceWords(language))),
    }
  })
  const agreed = pack.cases.flatMap((one) =>
    agreedBeats(pack, one, sizes.walks).map((found): Finding => {
      const beat = one.beats[found.beat]
      return {
        file: caseFileOf(one.id),
        path: ['beats', beat?.id ?? ''],
        onKey: true,
        rule: 'all-agree',
        severity: 'error',
        message: `all bots but 'worst' pick '${beat?.replies[found.reply]?.id ?? ''}' in '${beat?.id ?? ''}', kind and exact, hasty and careful alike (${found.comings} comings): there is nothing to decide. Make another reply tempting: kinder and wrong, or shorter.`,
      }
    }),
  )
  return { tests, findings: [...tests.flatMap(traitFindings), ...(beats.length >= fewestBeats.player ? tests.flatMap(blindFindings) : []), ...agreed] }
}

function traitFindings({ language, traits }: LanguageTests): Finding[] {
  return traits.flatMap((test): Finding[] =>
    test.p >= significantFrom || test.beats < fewestBeats.trait
      ? []
      : [
          overPack(
            'give-away',
            `in '${language}' the reply that is ${test.trait.startsWith('only') ? 'the ' : ''}${test.trait} is best for ${test.axis} in ${test.hits} of ${test.beats} beats, where chance would bring ${test.expected.toFixed(1)} (exact Poisson-binomial, one-sided, p = ${shownChance(test.p)}), as in ${test.where.slice(0, 3).join(', ')}; --json lists all. ${mend(test)}`,
          ),
        ],
  )
}

function mend({ trait }: TraitTest): string {
  switch (trait) {
    case 'longest':
      return 'Shorten good replies and let some tempting wrong ones run on.'
    case 'shortest':
      return 'Let some wrong replies be brief, and some good ones longer.'
    case 'first in the file':
    case 'last in the file':
      return 'Change the order of replies in the files; whoever reads them sees it.'
    case 'only question':
      return 'Let some wrong replies ask, and some good ones tell.'
    case 'only one that names a feeling':
      return 'Let more wrong replies name what is felt, and more good ones say it in another way.'
  }
}

/** A blind player is measured against one who picks at random. */
function blindFindings({ language, blind }: LanguageTests): Finding[] {
  return blind.flatMap((score): Finding[] => {
    const chance = blind.find(({ policy, opensAll }) => policy === 'random' && opensAll === score.opensAll)
    if (!chance || score.policy === 'random') return []
    return (['empathy', 'accuracy'] as const).flatMap((axis): Finding[] =>
      score[axis] <= blindMost.points || score[axis] < chance[axis] + blindMost.aboveChance
        ? []
        : [
            overPack(
              'blind-score',
              `in '${language}' a player who always takes the ${score.policy} reply${score.opensAll ? ', with every page open,' : ' and opens nothing'} scores ${points(score[axis])} in ${axis}; at most ${points(blindMost.points)} is fair, and picking at random brings ${points(chance[axis])}.`,
            ),
          ],
    )
  })
}

function overPack(rule: string, message: string): Finding {
  return { file: 'pack.yaml', path: ['id'], onKey: true, rule, severity: 'error', message }
}

const points = (hundredths: number): string => (hundredths / 100).toFixed(0)

function shownChance(p: number): string {
  if (p >= 0.0001) return p.toFixed(4)
  let exponent = 0
  let mantissa = p
  while (mantissa < 1 && exponent < 300) {
    mantissa *= 10
    exponent++
  }
  return exponent >= 300 ? 'below 1e-300' : `${mantissa.toFixed(1)}e-${exponent}`
}
