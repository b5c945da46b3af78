/** What replies say about facts: what is asked for and never told, true words that the player could not know yet, promises that no draw allows. */
import type { Known } from '#dialogue/condition.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { Path } from '#scenario/compile/source.ts'
import type { Case, Claim, Reply, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { beatsLater } from './beat-order.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { openWays } from './open-ways.ts'
import { rangeOf } from './range.ts'
import type { KnownMood } from './range.ts'

export function checkFacts(one: Case, order: readonly number[], draws: readonly DrawnCase[], texts: Texts): Finding[] {
  return [...neverConveyed(one, order), ...toldTooSoon(one, order, draws, texts), ...neverFeasible(one, draws)]
}

/** Claims that are true in some draws and false in others: what makes a case worth playing twice. */
export function countDrawnClaims(one: Case, draws: readonly DrawnCase[]): number {
  return one.beats
    .flatMap((beat) => beat.replies.flatMap((reply) => reply.claims))
    .filter(
      (claim) =>
        claim.mode !== 'defer' && new Set(draws.map(({ facts }) => (claim.value ?? (facts[claim.fact] ?? 0) + claim.off) === facts[claim.fact])).size > 1,
    ).length
}

function neverConveyed(one: Case, order: readonly number[]): Finding[] {
  const later = beatsLater(one)
  const tells = (beat: number, fact: number): boolean => one.beats[beat]?.replies.some((reply) => reply.claims.some((claim) => claim.fact === fact)) ?? false
  return one.beats.flatMap((beat, b) =>
    beat.requires.flatMap((fact, i): Finding[] => {
      const near = one.beats.map((_, other) => other).filter((other) => other === b || later[b]?.has(other) || later[other]?.has(b))
      if (!order.includes(b) || near.some((other) => tells(other, fact))) return []
      const id = one.facts[fact]?.id ?? ''
      return [
        {
          file: caseFileOf(one.id),
          path: ['beats', beat.id, 'requires', i],
          rule: 'never-conveyed',
          severity: 'error',
          message: `'${beat.id}' asks for '${id}', and no reply on any way through it tells it. Give a reply the claim { fact: ${id} }, or take it out of 'requires'.`,
        },
      ]
    }),
  )
}

/** Where a reply shows what the draw says before the player can have seen it, it is read off the button. */
function toldTooSoon(one: Case, order: readonly number[], draws: readonly DrawnCase[], texts: Texts): Finding[] {
  const varies = one.facts.map((_, fact) => new Set(draws.map(({ facts }) => facts[fact])).size > 1)
  const suspects = one.beats.map((beat) =>
    beat.replies.flatMap((reply, i) =>
      reply.claims.flatMap((claim, c) =>
        varies[claim.fact] && saysTruth(claim) && shows(texts[wordingIds.reply(one.id, beat.id, reply.id)] ?? '', one.facts[claim.fact]?.id ?? '')
          ? [{ reply, claim, path: ['beats', beat.id, 'replies', i, 'claims', c] as Path }]
          : [],
      ),
    ),
  )
  const found = new Map<Claim, Finding>()
  for (const drawn of spread(draws, 24))
    openWays(drawn, order, (beat, known) => {
      for (const { reply, claim, path } of suspects[beat] ?? []) {
        if (found.has(claim)) continue
        const finding = tooSoon(one, reply, claim, path, known)
        if (finding) found.set(claim, finding)
      }
    })
  return [...found.values()]
}

/** Whether a wording shows the value of a fact, as `{fact}` or `{fact, select, …}`. */
const shows = (wording: string, fact: string): boolean => wording.includes(`{${fact}}`) || wording.includes(`{${fact},`)
const saysTruth = (claim: Claim): boolean => claim.value === null && claim.off === 0 && claim.mode !== 'defer'

function tooSoon(one: Case, reply: Reply, claim: Claim, path: Path, known: Known): Finding | null {
  const fact = one.facts[claim.fact]
  if (!fact || fact.knowable === 'at-hand') return null
  const open: KnownMood = { trust: [0, 100], appeal: [-10_000, 10_000], mayCall: one.colleague !== null, mayWrite: true, shut: null }
  const offered = (mood: KnownMood): boolean => !reply.when || rangeOf(reply.when, known, mood)[1] !== 0
  const told = one.colleague?.tells.includes(claim.fact) ?? false
  const finding = (severity: Finding['severity'], message: string): Finding => ({ file: caseFileOf(one.id), path, rule: 'told-too-soon', severity, message })
  const byCall = told && !offered({ ...open, mayCall: false })
  if (byCall) return null
  if (fact.knowable === 'lookup') {
    if (fact.article === null)
      return finding('error', `'${reply.id}' tells '${fact.id}' as drawn, but no page tells it. Give the fact a page ('in'), or the claim a value.`)
    if (!offered({ ...open, shut: fact.article })) return null
    return finding(
      'warning',
      `'${reply.id}' shows what is true of '${fact.id}' before its page was opened, so looking up is needless. Add when: looked.${fact.article}, or give the claim a value.`,
    )
  }
  if (!offered(open)) return null
  const mend = fact.knowable === 'other-department' && told ? 'Add when: called' : 'Give the claim a value (a guess), or mode: defer'
  return finding(
    'error',
    `'${reply.id}' tells '${fact.id}' as drawn, which ${fact.knowable === 'unknown' ? 'nobody can know' : 'only the other department knows'} by then. ${mend}.`,
  )
}

function neverFeasible(one: Case, draws: readonly DrawnCase[]): Finding[] {
  const prepared = draws.map(prepare)
  return one.beats.flatMap((beat, b) =>
    beat.replies.flatMap((reply, i): Finding[] =>
      // A plain `false` says that it is meant.
      !reply.promise || reply.promise.feasible[0] === 'value' || prepared.some((drawn) => drawn.beats[b]?.replies[i]?.feasible)
        ? []
        : [
            {
              file: caseFileOf(one.id),
              path: ['beats', beat.id, 'replies', i, 'promise', 'feasible'],
              rule: 'never-feasible',
              severity: 'warning',
              message: `no draw makes the promise '${reply.promise.id}' feasible. If that is meant, write feasible: false; else let a fact that is drawn decide.`,
            },
          ],
    ),
  )
}

/** Some of many, evenly spread. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  return items.length <= most ? items : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T)
}
