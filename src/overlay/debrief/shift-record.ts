/**
 * What is kept of a past shift: its log, its scores in short, and what the player said about it. Made here, checked here when it is read
 * again; where it is kept belongs to `app/`. Anything more about the shift is lived again from the log.
 */
import type { Scores } from '#score/scores.ts'
import { pressures } from '#shift/constants.ts'
import type { HumanClient, Input, Mode, Pace, QueueWords, ShiftLog } from '#shift/input.ts'
import type { Home } from '../settings.ts'

export const feelings = ['calm', 'proud', 'curious', 'rushed', 'unsure', 'touched', 'angry', 'drained'] as const
export type Feeling = (typeof feelings)[number]

/** Hundredths of a point, 0..10000, or null; as in `Scores`. */
export interface ScoreSummary {
  readonly empathy: number | null
  readonly accuracy: number | null
  readonly queueCare: number | null
  readonly resolution: number | null
  readonly few: boolean
  readonly conversations: number
  readonly waitedMs: number
  /** Hundredths. */
  readonly cost: number
  readonly lost: number
}

/** Whole points, 0..100; null where nothing was predicted. */
export interface Prediction {
  readonly empathy: number | null
  readonly accuracy: number | null
}

/** A reply of this shift: the client's number, and ids. `reply` is null where nothing was said. */
export interface Place {
  readonly client: number
  readonly beat: string
  readonly reply: string | null
}
export interface OwnWords extends Place {
  readonly words: string
}
export interface Disagreement extends Place {
  readonly why: string
}

/** `about`: the id of the case that it came from; null where it is about the queue. */
export interface Commitment {
  readonly if: string
  readonly then: string
  readonly about: string | null
}

/** The shift from which this one branches off: the record's id, the moment and the client. */
export interface ForkOf {
  readonly record: string
  readonly at: number
  readonly client: number
}

export const reaches = ['feeling', 'scores', 'end'] as const
export type Reached = (typeof reaches)[number]

export interface ShiftRecord {
  readonly format: 1
  readonly id: string
  readonly log: ShiftLog
  /** ISO 8601 */
  readonly finishedAt: string
  readonly scores: ScoreSummary
  readonly home: Home | null
  readonly feelings: readonly Feeling[]
  readonly prediction: Prediction
  readonly plus: string
  readonly delta: string
  readonly ownWords: readonly OwnWords[]
  readonly disagreements: readonly Disagreement[]
  readonly commitment: Commitment | null
  /** How far the debrief was read. Once the scores were seen nothing can be predicted any more; read to its end, it opens as one page. */
  readonly reached: Reached
  readonly forkOf: ForkOf | null
}

export function summaryOf(scores: Scores): ScoreSummary {
  const { empathy, accuracy, queueCare, resolution, few, conversations, paid } = scores
  return { empathy, accuracy, queueCare, resolution, few, conversations: conversations.length, waitedMs: paid.waitedMs, cost: paid.cost, lost: paid.lost }
}

/** A fork has nothing left to predict: it opens at the comparison. */
export function newShiftRecord(id: string, log: ShiftLog, finishedAt: string, scores: Scores, home: Home | null, forkOf: ForkOf | null = null): ShiftRecord {
  return {
    format: 1,
    id,
    log,
    finishedAt,
    scores: summaryOf(scores),
    home,
    forkOf,
    feelings: [],
    prediction: { empathy: null, accuracy: null },
    plus: '',
    delta: '',
    ownWords: [],
    disagreements: [],
    commitment: null,
    reached: forkOf === null ? 'feeling' : 'scores',
  }
}

export const samePlace = (a: Place, b: Place): boolean => a.client === b.client && a.beat === b.beat && a.reply === b.reply

/** With these words at this place; without any where they are empty. */
export function withOwnWords(record: ShiftRecord, place: Place, words: string): ShiftRecord {
  const others = record.ownWords.filter((known) => !samePlace(known, place))
  return { ...record, ownWords: words.trim() === '' ? others : [...others, { ...place, words }] }
}

export function withDisagreement(record: ShiftRecord, place: Place, why: string): ShiftRecord {
  const others = record.disagreements.filter((known) => !samePlace(known, place))
  return { ...record, disagreements: why.trim() === '' ? others : [...others, { ...place, why }] }
}

// What comes back from a store may have been written by another version, or by hand.

type Fields = Readonly<Record<string, unknown>>
const LONGEST_TEXT = 20_000
const MOST_INPUTS = 100_000
const MOST_NOTES = 1_000

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT
const isWhole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
const isMs = (value: unknown): value is number => isWhole(value, 0, Number.MAX_SAFE_INTEGER)
const isScore = (value: unknown): value is number | null => value === null || isWhole(value, 0, 10_000)
const isPoints = (value: unknown): value is number | null => value === null || isWhole(value, 0, 100)
const isOneOf = <T extends string | number>(value: unknown, ...allowed: readonly T[]): value is T => allowed.some((one) => one === value)
const isListOf = <T>(value: unknown, isItem: (item: unknown) => item is T, most = MOST_NOTES): value is readonly T[] =>
  Array.isArray(value) && value.length <= most && value.every(isItem)

function isInput(value: unknown): value is Input {
  if (!isFields(value) || !isMs(value['at'])) return false
  switch (value['verb']) {
    case 'callNext':
      return value['client'] === null || isMs(value['client'])
    case 'chooseReply':
      return isText(value['reply'])
    case 'openArticle':
      return isText(value['article'])
    case 'speakToQueue':
      return isOneOf<QueueWords>(value['words'], 'acknowledge', 'explain', 'position', 'time') && isMs(value['minutes'])
    case 'setPace':
      return isOneOf<Pace>(value['pace'], 100, 150, 200)
    case 'sayLine':
      return isText(value['line'])
    case 'press':
      return typeof value['how'] === 'string' && Object.hasOwn(pressures, value['how'])
    case 'askMoment':
    case 'callColleague':
    case 'handOver':
    case 'putOnHold':
    case 'sendInWriting':
    case 'eatLunch':
    case 'leaveQueue':
    case 'pause':
    case 'resume':
      return true
    default:
      return false
  }
}

function isHumanClient(value: unknown): value is HumanClient {
  if (!isFields(value) || !isText(value['agent']) || !isMs(value['number']) || !isOneOf(value['intensity'], -1, 0, 1)) return false
  if (value['person'] !== undefined && !isText(value['person'])) return false
  const { ledger } = value
  return ledger === null || (isFields(ledger) && isText(ledger['promise']) && isWhole(ledger['gap'], -1_000_000, 1_000_000))
}

/** A log as it was written by `Shift.log()`. Whether it can be lived again is told by `resimulate`. */
export function isShiftLog(value: unknown): value is ShiftLog {
  return (
    isFields(value) &&
    (value['after'] === undefined || (isShiftLog(value['after']) && value['after'].after === undefined)) &&
    (value['human'] === undefined || isHumanClient(value['human'])) &&
    value['format'] === 1 &&
    isText(value['pack']) &&
    isText(value['packHash']) &&
    isText(value['shift']) &&
    isText(value['hash']) &&
    isWhole(value['seed'], Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) &&
    isOneOf<Mode>(value['mode'], 'practice', 'assessment') &&
    isOneOf<Pace>(value['pace'], 100, 150, 200) &&
    isMs(value['until']) &&
    isListOf(value['inputs'], isInput, MOST_INPUTS)
  )
}

function isSummary(value: unknown): value is ScoreSummary {
  return (
    isFields(value) &&
    ['empathy', 'accuracy', 'queueCare', 'resolution'].every((figure) => isScore(value[figure])) &&
    typeof value['few'] === 'boolean' &&
    ['conversations', 'waitedMs', 'cost', 'lost'].every((figure) => isMs(value[figure]))
  )
}

const isPlace = (value: unknown): value is Fields =>
  isFields(value) && isMs(value['client']) && isText(value['beat']) && (value['reply'] === null || isText(value['reply']))
const isOwnWords = (value: unknown): value is OwnWords => isPlace(value) && isText(value['words'])
const isDisagreement = (value: unknown): value is Disagreement => isPlace(value) && isText(value['why'])
const isFeeling = (value: unknown): value is Feeling => isOneOf<Feeling>(value, ...feelings)
const isPrediction = (value: unknown): value is Prediction => isFields(value) && isPoints(value['empathy']) && isPoints(value['accuracy'])
const isCommitment = (value: unknown): value is Commitment =>
  isFields(value) && isText(value['if']) && isText(value['then']) && (value['about'] === null || isText(value['about']))
const isForkOf = (value: unknown): value is ForkOf => isFields(value) && isText(value['record']) && isMs(value['at']) && isMs(value['client'])

function isShiftRecord(value: unknown): value is ShiftRecord {
  return (
    isFields(value) &&
    value['format'] === 1 &&
    isText(value['id']) &&
    isShiftLog(value['log']) &&
    isText(value['finishedAt']) &&
    !Number.isNaN(Date.parse(value['finishedAt'])) &&
    isSummary(value['scores']) &&
    (value['home'] === null || isOneOf<Home>(value['home'], 'sales', 'service')) &&
    isListOf(value['feelings'], isFeeling) &&
    isPrediction(value['prediction']) &&
    isText(value['plus']) &&
    isText(value['delta']) &&
    isListOf(value['ownWords'], isOwnWords) &&
    isListOf(value['disagreements'], isDisagreement) &&
    (value['commitment'] === null || isCommitment(value['commitment'])) &&
    isOneOf<Reached>(value['reached'], ...reaches) &&
    (value['forkOf'] === null || isForkOf(value['forkOf']))
  )
}

/** The record, or null where this is none. Nothing is repaired: a foreign record is set aside by whoever keeps it. */
export const readShiftRecord = (value: unknown): ShiftRecord | null => (isShiftRecord(value) ? value : null)
