/**
 * Plays a plan on a one-client shift and tells where it does not go as written. The screen is driven through the same steps at the same
 * moments (`planSteps`), so that rules and screen cannot drift apart.
 */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ConversationEngine } from '#dialogue/conversation.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { handedOver, walkedOut } from '#dialogue/rules.ts'
import type { Pack, Texts } from '#scenario/pack.ts'
import { acts } from '#scenario/plan.ts'
import type { ActingStep, Comparison, Plan, PlanStep } from '#scenario/plan.ts'
import type { Problem } from '#scenario/problem.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Verb } from '#shift/input.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'

/** Every line that acts takes this long before it is done: reading, thinking, reaching for the key. */
export const beforeActMs = 6000

/** `at`: ms of the shift's clock at which the step is done, or looked at. */
export interface TimedStep {
  readonly at: number
  readonly step: PlanStep
}

export interface PlanRun {
  readonly problems: readonly Problem[]
  readonly steps: readonly TimedStep[]
  /** Of the case, or `walkedOut` or `handedOver`; null while it is still running. */
  readonly ending: string | null
  /** Hundredths of a point. */
  readonly empathy: number | null
  readonly accuracy: number | null
  readonly shift: Shift
}

/** When each step of a plan is done or looked at; the client has been called at 0. */
export function planSteps(pack: Pack, texts: Texts, plan: Plan): readonly TimedStep[] {
  return runPlan(pack, texts, plan, tableConversations()).steps
}

/** @param texts of the pack's source language: what the client is heard to say. @throws RangeError where the pack has no such case. */
export function runPlan(pack: Pack, texts: Texts, plan: Plan, engine: ConversationEngine): PlanRun {
  const shift = openShift(pack, `case:${plan.case}`, plan.seed, { mode: 'practice', engine })
  shift.apply({ verb: 'callNext', client: null })
  const problems: Problem[] = []
  const steps: TimedStep[] = []
  for (const step of plan.steps) {
    if (step.kind === 'scores') continue
    if (acts(step)) letTimePass(shift)
    steps.push({ at: shift.state.now, step })
    const fault = acts(step) ? act(shift, step) : look(shift, texts, step)
    if (fault === null) continue
    problems.push({ file: plan.file, line: step.line, column: step.column, rule: 'plan', severity: 'error', message: fault })
    // What follows a step that could not be done means nothing.
    if (acts(step)) break
  }
  const { empathy, accuracy } = scoreShift(shift.state.clients, shift.events)
  const ending = endingOf(shift)
  for (const step of plan.steps) {
    if (step.kind !== 'scores' || problems.length > 0) continue
    const scored = step.axis === 'empathy' ? empathy : accuracy
    if (scored !== step.points)
      problems.push({
        file: plan.file,
        line: step.line,
        column: step.column,
        rule: 'plan',
        severity: 'error',
        message: `${step.axis} is ${points(scored)}, not ${points(step.points)}.`,
      })
  }
  if (ending === null && problems.length === 0)
    problems.push({
      file: plan.file,
      line: plan.steps[plan.steps.length - 1]?.line ?? 1,
      column: 1,
      rule: 'plan',
      severity: 'error',
      message: `the plan stops before the conversation has ended; on offer: ${offered(shift).join(', ')}.`,
    })
  return { problems, steps, ending, empathy, accuracy, shift }
}

/** As a plan writes a score: two decimals, or none. */
export function points(hundredths: number | null): string {
  return hundredths === null ? 'none' : (hundredths / 100).toFixed(2)
}

function letTimePass(shift: Shift): void {
  shift.advanceTo(shift.state.now + beforeActMs)
  shift.advanceTo(shift.state.busyUntil)
}

/** What a line of a plan does at the desk. */
export function verbOf(step: ActingStep): Verb {
  switch (step.kind) {
    case 'picks':
      return { verb: 'chooseReply', reply: step.reply }
    case 'looksUp':
      return { verb: 'openArticle', article: step.article }
    case 'asksForMoment':
      return { verb: 'askMoment' }
    case 'callsColleague':
      return { verb: 'callColleague' }
    case 'sendsInWriting':
      return { verb: 'sendInWriting' }
    case 'handsOver':
      return { verb: 'handOver' }
    case 'speaksToQueue':
      return { verb: 'speakToQueue', words: step.words, minutes: step.minutes }
  }
}

/** @returns why it could not be done. */
function act(shift: Shift, step: ActingStep): string | null {
  if (shift.state.counter === null) return `the conversation has ended before this line (${endingOf(shift) ?? 'nobody is here'}).`
  const refusal = shift.apply(verbOf(step))
  // Whoever rings Sales stays on the line until somebody answers.
  if (step.kind === 'callsColleague' && refusal === null) shift.advanceTo(shift.state.counter.phoneUntil ?? shift.state.now)
  if (refusal === null) return null
  if (refusal === 'notOnOffer' && step.kind === 'picks') return `'${step.reply}' is not on offer here; on offer: ${offered(shift).join(', ')}.`
  return refusals[refusal] ?? `this cannot be done here (${refusal}).`
}

const refusals: Readonly<Record<string, string>> = {
  nobodyWaiting: 'there is nobody in the queue: a plan goes through one case alone.',
  colleagueKnowsNothing: 'the other department knows nothing about this case (it has no colleague).',
  nothingToWrite: 'nobody wants this case in writing (it has no inWriting).',
  nothingSaidYet: 'nothing was said by now that could be written.',
  already: 'this was done already, and it can be done once.',
}

/** @returns what is seen instead. */
function look(shift: Shift, texts: Texts, step: Exclude<PlanStep, ActingStep>): string | null {
  switch (step.kind) {
    case 'hears': {
      const said = spoken(shift, texts)
      return beginsWith(said, step.words) ? null : `she says something else: "${said}"`
    }
    case 'offers': {
      const missing = step.replies.filter((reply) => !offered(shift).includes(reply))
      return missing.length === 0 ? null : `'${missing[0]}' is not on offer here; on offer: ${offered(shift).join(', ')}.`
    }
    case 'lacks': {
      const there = step.replies.filter((reply) => offered(shift).includes(reply))
      return there.length === 0 ? null : `'${there[0]}' is on offer here.`
    }
    case 'feels': {
      const client = shift.state.clients[0]
      const felt = (step.mood === 'trust' ? client?.trust : client?.tension) ?? 0
      return holds(felt, step.comparison, step.points * 100) ? null : `${step.mood} is ${(felt / 100).toFixed(2)} here.`
    }
    case 'ends': {
      const ending = endingOf(shift)
      if (ending === step.ending) return null
      return ending === null ? `the conversation goes on; on offer: ${offered(shift).join(', ')}.` : `it ends with '${ending}'.`
    }
    case 'scores':
      return null
  }
}

function holds(left: number, comparison: Comparison, right: number): boolean {
  switch (comparison) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '==':
      return left === right
  }
}

function offered(shift: Shift): readonly string[] {
  const { counter, clients } = shift.state
  if (!counter) return []
  const replies = clients[counter.client]?.drawn.case.beats[counter.talk.beat]?.replies ?? []
  return counter.order.map((index) => replies[index]?.id ?? '').sort()
}

function endingOf(shift: Shift): string | null {
  const ended = shift.events.findLast((event) => event.kind === 'conversationEnded')
  if (ended?.kind !== 'conversationEnded') return null
  if (ended.how !== 'ending') return ended.how
  return shift.state.clients[ended.client]?.drawn.case.endings[ended.ending ?? 0]?.id ?? null
}

/** The wording of the client's last words, as the source has it. */
function spoken(shift: Shift, texts: Texts): string {
  const { counter, clients } = shift.state
  const one = clients[0]?.drawn.case
  if (!one) return ''
  if (counter) {
    const beat = one.beats[counter.talk.beat]
    return texts[wordingIds.line(one.id, beat?.id ?? '', beat?.lines[counter.talk.line]?.id ?? '')] ?? ''
  }
  const ended = shift.events.findLast((event) => event.kind === 'conversationEnded')
  if (ended?.kind !== 'conversationEnded' || ended.beat === walkedOut || ended.beat === handedOver) return ''
  const ending = one.endings[ended.ending ?? 0]
  return texts[wordingIds.endingLine(one.id, ending?.id ?? '', ending?.lines[ended.line]?.id ?? '')] ?? ''
}

/** Values are filled in on the screen alone: a wording is compared up to the first of them. */
function beginsWith(wording: string, words: string): boolean {
  const brace = wording.indexOf('{')
  const plain = (brace < 0 ? wording : wording.slice(0, brace)).replaceAll("''", "'")
  return plain.startsWith(words) || (brace > 0 && words.startsWith(plain))
}
