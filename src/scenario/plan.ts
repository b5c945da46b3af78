/**
 * A plan: one recorded way through a case, in lines that a writer can read, with what must be seen on the way and how it is scored.
 * Read here, held against its pack in `check-plan.ts`, and played in `#bots/run-plan.ts`.
 */
import { didYouMean } from './compile/near-name.ts'
import type { Problem } from './problem.ts'

export type PlanQueueWords = 'acknowledge' | 'explain' | 'position' | 'time'
export type Comparison = '<' | '<=' | '>' | '>=' | '=='

/** What one line says, and where it stands. */
export type PlanStep = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'looksUp'; readonly article: string }
  | { readonly kind: 'asksForMoment' }
  | { readonly kind: 'callsColleague' }
  | { readonly kind: 'sendsInWriting' }
  | { readonly kind: 'handsOver' }
  | { readonly kind: 'speaksToQueue'; readonly words: PlanQueueWords; readonly minutes: number }
  | { readonly kind: 'picks'; readonly reply: string }
  | { readonly kind: 'hears'; readonly words: string }
  | { readonly kind: 'offers'; readonly replies: readonly string[] }
  | { readonly kind: 'lacks'; readonly replies: readonly string[] }
  | { readonly kind: 'feels'; readonly mood: 'trust' | 'tension'; readonly comparison: Comparison; /** 0..100 */ readonly points: number }
  | { readonly kind: 'ends'; readonly ending: string }
  | { readonly kind: 'scores'; readonly axis: ScoredAxis; /** Hundredths of a point, null = there is none. */ readonly points: number | null }
)
export type ScoredAxis = 'empathy' | 'accuracy'
export type ActingStep = Extract<
  PlanStep,
  { readonly kind: 'looksUp' | 'asksForMoment' | 'callsColleague' | 'sendsInWriting' | 'handsOver' | 'speaksToQueue' | 'picks' }
>

export interface Plan {
  readonly file: string
  /** The comment that opens it. */
  readonly about: string
  readonly case: string
  readonly caseLine: number
  readonly seed: number
  readonly steps: readonly PlanStep[]
}

export interface ParsedPlan {
  /** Null as soon as one line cannot be read. */
  readonly plan: Plan | null
  readonly problems: readonly Problem[]
}

const mostLines = 500
const id = /^[A-Za-z][A-Za-z0-9]*$/
const known = [
  'case',
  'seed',
  'looks up',
  'asks for a moment',
  'calls Sales',
  'calls Service',
  'sends it in writing',
  'lets go politely',
  'hands over',
  'speaks to the queue:',
  'picks',
  'hears',
  'offers',
  'lacks',
  'trust',
  'tension',
  'ends',
  'empathy',
  'accuracy',
]

class PlanFault extends Error {
  readonly column: number
  constructor(column: number, message: string) {
    super(message)
    this.column = column
  }
}

export function parsePlan(text: string, file: string): ParsedPlan {
  const problems: Problem[] = []
  const fault = (line: number, column: number, message: string): void => {
    problems.push({ file, line, column, rule: 'plan', severity: 'error', message })
  }
  const lines = text.split(/\r?\n/, mostLines + 1)
  if (lines.length > mostLines) fault(mostLines + 1, 1, `a plan has at most ${mostLines} lines.`)
  const about: string[] = []
  const steps: PlanStep[] = []
  let caseName: { name: string; line: number } | null = null
  let seed: number | null = null
  for (const [i, raw] of lines.slice(0, mostLines).entries()) {
    const words = raw.trim()
    const line = i + 1
    if (words.startsWith('#') && steps.length === 0 && caseName === null) about.push(words.replace(/^#+\s*/, ''))
    if (words === '' || words.startsWith('#')) continue
    const column = raw.indexOf(words) + 1
    try {
      const head = /^(case|seed)\s+(\S+)$/.exec(words)
      if (head?.[1] === 'case') {
        if (caseName) throw new PlanFault(1, `a plan goes through one case; this one named '${caseName.name}' already.`)
        caseName = { name: head[2] ?? '', line }
      } else if (head?.[1] === 'seed') {
        if (seed !== null) throw new PlanFault(1, 'a plan has one seed; it stands above already.')
        if (!/^\d{1,9}$/.test(head[2] ?? '')) throw new PlanFault(6, `'${head[2]}' is not a seed; expected a whole number.`)
        seed = Number(head[2])
      } else steps.push({ ...readStep(words), line, column })
    } catch (error) {
      if (!(error instanceof PlanFault)) throw error
      fault(line, column + error.column - 1, error.message)
    }
  }
  if (caseName === null) fault(1, 1, "a plan begins with its case: 'case modem-missing'.")
  if (seed === null) fault(1, 1, "a plan needs a seed: 'seed 7'.")
  const after = steps.findIndex((step) => step.kind === 'ends')
  for (const step of after < 0 ? [] : steps.slice(after + 1))
    if (step.kind !== 'scores') fault(step.line, step.column, `nothing can follow 'ends' but the scores.`)
  if (problems.length > 0 || caseName === null || seed === null) return { plan: null, problems }
  return { plan: { file, about: about.join(' ').trim(), case: caseName.name, caseLine: caseName.line, seed, steps }, problems }
}

type Reading = PlanStep extends infer Step ? (Step extends PlanStep ? Omit<Step, 'line' | 'column'> : never) : never

function readStep(words: string): Reading {
  const rest = (start: string): string | null => (words === start || words.startsWith(`${start} `) ? words.slice(start.length).trim() : null)
  const one = (start: string, text: string): string => {
    if (!id.test(text))
      throw new PlanFault(words.length - text.length + 1, `'${start}' needs one name, as '${start} ${start === 'looks up' ? 'workOrder' : 'hear'}'.`)
    return text
  }
  if (words === 'asks for a moment') return { kind: 'asksForMoment' }
  if (words === 'calls Sales' || words === 'calls Service') return { kind: 'callsColleague' }
  if (words === 'sends it in writing') return { kind: 'sendsInWriting' }
  if (words === 'hands over' || words === 'lets go politely') return { kind: 'handsOver' }
  const article = rest('looks up')
  if (article !== null) return { kind: 'looksUp', article: one('looks up', article) }
  const said = rest('speaks to the queue:')
  if (said !== null) return queueWords(said, words.length - said.length + 1)
  const reply = rest('picks')
  if (reply !== null) return { kind: 'picks', reply: one('picks', reply) }
  const ending = rest('ends')
  if (ending !== null) return { kind: 'ends', ending: one('ends', ending) }
  const heard = rest('hears')
  if (heard !== null) {
    const quoted = /^"(.+)"$/.exec(heard)?.[1]
    if (quoted === undefined) throw new PlanFault(words.length - heard.length + 1, `what she says stands in double quotes: hears "Your colleague in sales".`)
    return { kind: 'hears', words: quoted }
  }
  for (const kind of ['offers', 'lacks'] as const) {
    const list = rest(kind)
    if (list === null) continue
    const replies = list.split(',').map((name) => name.trim())
    const broken = replies.find((name) => !id.test(name))
    if (broken !== undefined) throw new PlanFault(words.length - list.length + 1, `'${kind}' needs names with commas between them, as '${kind} hear, blame'.`)
    return { kind, replies }
  }
  const mood = /^(trust|tension)\s*(<=|>=|<|>|==)\s*(\d{1,3})$/.exec(words)
  if (mood) return { kind: 'feels', mood: mood[1] as 'trust' | 'tension', comparison: mood[2] as Comparison, points: Number(mood[3]) }
  for (const axis of ['empathy', 'accuracy'] as const) {
    const points = rest(axis)
    if (points === null) continue
    if (points === 'none') return { kind: 'scores', axis, points: null }
    if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(points))
      throw new PlanFault(words.length - points.length + 1, `'${points}' is not a score; expected 0 to 100 with at most two decimals, or 'none'.`)
    return { kind: 'scores', axis, points: Math.round(Number(points) * 100) }
  }
  const misspelt = known.find((start) => start.toLowerCase() === words.slice(0, start.length).toLowerCase())
  throw new PlanFault(1, `this line cannot be read.${misspelt === undefined ? nearLine(words) : ` It is written '${misspelt} …'.`}`)
}

function nearLine(words: string): string {
  const first = words.split(/\s+/)[0] ?? ''
  const near = didYouMean(
    first,
    known.map((start) => start.split(' ')[0] ?? ''),
  )
  return near || ` A line begins with one of: ${known.join(', ')}.`
}

function queueWords(said: string, column: number): Reading {
  if (said === 'acknowledge' || said === 'explain' || said === 'position') return { kind: 'speaksToQueue', words: said, minutes: 0 }
  const minutes = /^time\s+(\d{1,2})$/.exec(said)?.[1]
  if (minutes !== undefined && Number(minutes) > 0) return { kind: 'speaksToQueue', words: 'time', minutes: Number(minutes) }
  const start = said.split(/\s+/)[0] ?? ''
  throw new PlanFault(
    column,
    `the queue can be told: acknowledge, explain, position, or a time in minutes as 'time 4'.${start === 'time' ? '' : didYouMean(start, ['acknowledge', 'explain', 'position', 'time'])}`,
  )
}

const acting: ReadonlySet<PlanStep['kind']> = new Set(['looksUp', 'asksForMoment', 'callsColleague', 'sendsInWriting', 'handsOver', 'speaksToQueue', 'picks'])

/** Whether the line does something; the others only look. */
export function acts(step: PlanStep): step is ActingStep {
  return acting.has(step.kind)
}
