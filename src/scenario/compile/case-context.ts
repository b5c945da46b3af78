/** What the parts of a case share while it is compiled: its names, and how they are resolved. */
import type { Expression, Fact, Route, Side } from '../pack.ts'
import { compileCondition, compileExpression, ConditionError } from './condition.ts'
import { didYouMean } from './near-name.ts'
import type { Path, Source } from './source.ts'
import type { TextBook } from './texts.ts'

export interface CaseContext {
  readonly id: string
  readonly source: Source
  readonly texts: TextBook
  readonly facts: readonly Fact[]
  readonly flags: readonly string[]
  readonly articles: ReadonlySet<string>
  readonly beatIds: readonly string[]
  readonly endingIds: readonly string[]
  readonly side: Side
  /** What trust and appeal have to reach for a signature, or null. */
  readonly signs: number | null
  /** Ids of desk cases, each with the promises that it is born of. */
  readonly bornOf: ReadonlyMap<string, readonly string[]>
}

/** Resolves `to`: a beat, an ending, `stay`, or a list of them with conditions. */
export function compileRoutes(
  to: string | readonly { readonly when?: string | boolean | undefined; readonly beat: string }[],
  beat: string,
  context: CaseContext,
  lines: readonly string[],
  path: Path,
): readonly Route[] {
  const target = (name: string, at: Path): number => {
    if (name === 'stay') return context.beatIds.indexOf(beat)
    const index = context.beatIds.indexOf(name)
    if (index >= 0) return index
    const ending = context.endingIds.indexOf(name)
    if (ending >= 0) return -1 - ending
    context.source.error(at, 'beat', `there is no beat or ending '${name}'.${didYouMean(name, [...context.beatIds, ...context.endingIds, 'stay'])}`)
    return -1
  }
  if (typeof to === 'string') return [{ when: null, to: target(to, path) }]
  lastIsPlain(
    to.map((route) => route.when),
    [...path, to.length - 1],
    context.source,
  )
  return to.map((route, i) => ({ when: conditionAt(route.when, context, lines, [...path, i, 'when']), to: target(route.beat, [...path, i, 'beat']) }))
}

export function conditionAt(text: string | boolean | undefined, context: CaseContext, lines: readonly string[], path: Path): Expression | null {
  if (text === undefined) return null
  const scope = { facts: context.facts, articles: context.articles, flags: context.flags, lines, signs: context.signs, factsOnly: false }
  try {
    return compileCondition(text, scope)
  } catch (fault) {
    if (!(fault instanceof ConditionError)) throw fault
    context.source.error(path, 'condition', fault.message)
    return ['value', 1]
  }
}

/** An expression over facts that is a number. */
export function numberAt(text: string, context: CaseContext, path: Path): Expression {
  try {
    const { expression, kind } = compileExpression(text, { facts: context.facts, articles: new Set(), flags: [], lines: [], signs: null, factsOnly: true })
    if (kind !== 'number') context.source.error(path, 'condition', `'${text}' is a ${kind}, expected a number.`)
    return expression
  } catch (fault) {
    if (!(fault instanceof ConditionError)) throw fault
    context.source.error(path, 'condition', fault.message)
    return ['value', 0]
  }
}

/** Index of a fact in the case's table; unknown ones are reported. */
export function factIndex(name: string, context: CaseContext, path: Path): number {
  const index = context.facts.findIndex((fact) => fact.id === name)
  if (index < 0)
    context.source.error(
      path,
      'fact',
      `unknown fact '${name}'.${didYouMean(
        name,
        context.facts.map((fact) => fact.id),
      )}`,
    )
  return Math.max(0, index)
}

/** Alternatives are tried from first to last; the last must always fit. */
export function lastIsPlain(conditions: readonly (string | boolean | undefined)[], path: Path, source: Source): void {
  if (conditions[conditions.length - 1] !== undefined) source.error(path, 'condition', 'the last alternative must have no condition, so that one always fits.')
}
