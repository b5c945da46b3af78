/** One reply of a case: its codes, its claims about facts, what it promises and where it leads. */
import type { Appeal, Claim, Harm, HarmKind, PromiseTerms, Reply } from '../pack.ts'
import { compileRoutes, conditionAt, factIndex, lastIsPlain, numberAt } from './case-context.ts'
import type { CaseContext } from './case-context.ts'
import { factInteger } from './compile-facts.ts'
import { didYouMean } from './near-name.ts'
import type { ReplyYaml } from './schema.ts'
import type { Path } from './source.ts'

/** Severity of a harm where the author gives none (evidence §1). */
const severities: Readonly<Record<HarmKind, number>> = {
  'blame-colleague': 2,
  'blame-client': 2,
  'false-promise': 3,
  dismiss: 2,
  confront: 2,
  lecture: 2,
  interrupt: 1,
  'disparage-rival': 2,
  jargon: 1,
  'solve-before-acknowledge': 1,
  'conditional-apology': 1,
  'self-orientation': 1,
  parrot: 1,
}

export function compileReply(beat: string, written: ReplyYaml, path: Path, lines: readonly string[], context: CaseContext): Reply {
  const { id, source, texts } = context
  texts.add(
    `${id}.${beat}.${written.id}`,
    written.say,
    'reply',
    source,
    [...path, 'say'],
    context.facts.map((fact) => fact.id),
  )
  if (written.note !== undefined) texts.add(`${id}.${beat}.${written.id}.note`, written.note, 'other', source, [...path, 'note'])
  const stay = written.to === 'stay'
  if (stay && (written.empathy || written.harms || written.claims || written.promise || written.set || written.withdraws || written.appeal !== undefined)) {
    source.error(path, 'stay', `'${written.id}' stays in its beat, so it is not scored: it can carry no codes, claims, promise or flags.`)
  }
  let sets = 0
  for (const [i, flag] of (written.set ?? []).entries()) {
    const bit = context.flags.indexOf(flag)
    if (bit < 0) source.error([...path, 'set', i], 'flag', `unknown flag '${flag}'; add it to 'flags'.${didYouMean(flag, context.flags)}`)
    else sets |= 1 << bit
  }
  if (written.withdraws !== undefined && !context.flags.includes(`promised.${written.withdraws}`))
    source.error(
      [...path, 'withdraws'],
      'promise',
      `nobody promises '${written.withdraws}' in this case.${didYouMean(
        written.withdraws,
        context.flags.map((flag) => flag.replace('promised.', '')),
      )}`,
    )
  const promise = written.promise ? compilePromise(written.promise, [...path, 'promise'], context) : null
  return {
    id: written.id,
    reaction: written.empathy?.reaction ?? 0,
    interpretation: written.empathy?.interpretation ?? 0,
    exploration: written.empathy?.exploration ?? 0,
    harms: (written.harms ?? []).map((harm): Harm => (typeof harm === 'string' ? { kind: harm, severity: severities[harm] } : harm)),
    when: conditionAt(written.when, context, lines, [...path, 'when']),
    claims: (written.claims ?? []).map((claim, i) => compileClaim(claim, [...path, 'claims', i], context)),
    promise,
    withdraws: written.withdraws ?? null,
    appeal: compileAppeal(written.appeal, [...path, 'appeal'], context),
    sets: promise ? sets | (1 << promise.flag) : sets,
    thanksColleague: written.goodwill === 'thanks',
    stay,
    routes: compileRoutes(written.to, beat, context, lines, [...path, 'to']),
    words: 0,
    hasNote: written.note !== undefined,
  }
}

function compileClaim(written: NonNullable<ReplyYaml['claims']>[number], path: Path, context: CaseContext): Claim {
  const index = factIndex(written.fact, context, [...path, 'fact'])
  const fact = context.facts[index]
  if (written.value !== undefined && written.off !== undefined) context.source.error(path, 'claim', 'a claim has a value or an offset (off), not both.')
  if (written.off !== undefined && fact && fact.type !== 'number' && fact.type !== 'money')
    context.source.error([...path, 'off'], 'claim', `'off' needs a number or money; '${fact.id}' is a ${fact.type}.`)
  for (const [i, condition] of (written.stating ?? []).entries()) {
    if (fact && !fact.conditions.includes(condition))
      context.source.error([...path, 'stating', i], 'claim', `'${fact.id}' has no condition '${condition}'.${didYouMean(condition, fact.conditions)}`)
  }
  return {
    fact: index,
    mode: written.mode ?? 'assert',
    value: written.value === undefined || !fact ? null : factInteger(fact, written.value, context.source, [...path, 'value']),
    off: written.off ?? 0,
    stating: written.stating ?? [],
    named: written.who === true && written.by === true,
    noticed: conditionAt(written.noticed, context, [], [...path, 'noticed']),
  }
}

function compilePromise(written: NonNullable<ReplyYaml['promise']>, path: Path, context: CaseContext): PromiseTerms {
  checkBecomes(written, path, context)
  return {
    id: written.id,
    flag: Math.max(0, context.flags.indexOf(`promised.${written.id}`)),
    due: typeof written.due === 'number' ? { kind: 'after', ms: written.due * 60_000 } : { kind: written.due },
    feasible: conditionAt(written.feasible, context, [], [...path, 'feasible']) ?? ['value', 1],
    kept: conditionAt(written.kept, context, [], [...path, 'kept']) ?? ['value', 1],
    believed: context.side === 'floor',
    lowers: written.lowers ?? 0,
    becomes: written.becomes ?? null,
    gap: written.gap === undefined ? null : numberAt(written.gap, context, [...path, 'gap']),
    cost: written.cost ?? 0,
  }
}

/** Whether the desk case that a promise turns into knows that promise. */
function checkBecomes(written: NonNullable<ReplyYaml['promise']>, path: Path, context: CaseContext): void {
  if (written.becomes === undefined) return
  const born = context.bornOf.get(written.becomes)
  if (born === undefined)
    context.source.error([...path, 'becomes'], 'case', `there is no desk case '${written.becomes}'.${didYouMean(written.becomes, context.bornOf.keys())}`)
  else if (!born.includes(written.id))
    context.source.error(
      [...path, 'becomes'],
      'promise',
      `'${written.becomes}' is not born of '${written.id}'; add it to its 'born'.${didYouMean(written.id, born)}`,
    )
}

function compileAppeal(written: ReplyYaml['appeal'], path: Path, context: CaseContext): readonly Appeal[] {
  if (written === undefined) return []
  if (context.signs === null) context.source.error(path, 'appeal', "nobody signs in this case: 'appeal' needs 'signs'.")
  if (typeof written === 'number') return [{ when: null, points: written }]
  lastIsPlain(
    written.map(({ when }) => when),
    [...path, written.length - 1],
    context.source,
  )
  return written.map(({ when, points }, i) => ({ when: conditionAt(when, context, [], [...path, i, 'when']), points }))
}
