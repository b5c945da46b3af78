// What `check` shows of a proof besides its problems: a line for the whole, the ways of each case as plans, and everything as JSON.

import type { CaseProof } from '#proof/prove-case.ts'
import type { PackProof } from '#proof/prove-pack.ts'
import type { LeastWon } from '#proof/values.ts'
import { describeDraw } from '#proof/draws.ts'
import { wayAsPlan } from '#proof/way-in-words.ts'

const points = (won: LeastWon | null): number | null => (won === null ? null : won.points / 100)

export function proofJson(proof: PackProof): object {
  return {
    cases: proof.cases.map(({ case: one, values, draws, sampled, played, drawnClaims }) => ({
      case: one.id,
      draws,
      sampled,
      played,
      drawnClaims,
      states: values?.states ?? 0,
      bestPlayable: values ? points(values.playable) : null,
      bestFaultless: values ? points(values.faultless) : null,
      best: values ? wayAsPlan(one, values.best) : [],
      worst: values ? wayAsPlan(one, values.worst) : [],
      playable: values?.playable ? wayAsPlan(one, values.playable.way) : [],
      faultless: values?.faultless ? wayAsPlan(one, values.faultless.way) : [],
    })),
    giveAways: proof.giveAways,
  }
}

/** One line: how much was proved, and what can be won at the least. */
export function proofSummary({ cases, giveAways }: PackProof): string {
  const sum = (of: (one: CaseProof) => number): number => cases.reduce((all, one) => all + of(one), 0)
  const least = (of: (one: CaseProof) => number | null): string => {
    const found = cases.flatMap((one) => of(one) ?? [])
    return found.length === 0 ? 'nothing' : Math.min(...found).toFixed(0)
  }
  const sampled = cases.filter((one) => one.sampled || one.played < one.draws).length
  return [
    `Proved over ${sum((one) => one.draws)} draws and ${sum((one) => one.values?.states ?? 0).toLocaleString('en')} states${sampled > 0 ? ` (in ${sampled} cases a sample of the draws was played)` : ''}:`,
    `every client can be served with at least ${least((one) => points(one.values?.playable ?? null))} of 100 in empathy, and ${least((one) => points(one.values?.faultless ?? null))} with everything told rightly;`,
    `${sum((one) => one.drawnClaims)} claims are true in some draws and false in others.`,
    giveAways === null ? 'Give-aways were not looked for (--quick).' : `Give-aways: ${giveAways.reduce((all, { traits }) => all + traits.length, 0)} tests.`,
  ].join(' ')
}

export function proofWays({ cases }: PackProof): string {
  const block = (title: string, lines: readonly string[]): string => [`# ${title}`, ...lines].join('\n')
  return cases
    .flatMap(({ case: one, values }) => {
      if (!values) return []
      const won = (name: string, found: LeastWon | null): string[] =>
        found
          ? [block(`${one.id}: ${name}, ${(found.points / 100).toFixed(0)} of 100; least in the draw ${describeDraw(found.draw)}`, wayAsPlan(one, found.way))]
          : []
      return [
        block(`${one.id}: the best way, every door open`, wayAsPlan(one, values.best)),
        block(`${one.id}: the worst way`, wayAsPlan(one, values.worst)),
        ...won('the best that can be played', values.playable),
        ...won('the best with everything told rightly', values.faultless),
      ]
    })
    .join('\n\n')
}
