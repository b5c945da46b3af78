/** What the form can do to a case's file: one verb each, from text to text. How YAML is changed without touching the rest is in `yaml-edits.ts`. */
import { addEntry, flow, moveItem, removeEntry, setValue } from './yaml-edits.ts'

export const empathyAxes = ['reaction', 'interpretation', 'exploration'] as const
export type EmpathyAxis = (typeof empathyAxes)[number]
export type Empathy = Readonly<Partial<Record<EmpathyAxis, number>>>

const repliesOf = (beat: string): readonly string[] => ['beats', beat, 'replies']

/** A beat with two replies that lead to `to`: the least that can be played. Written behind the beat `after`. */
export function addBeat(
  text: string,
  id: string,
  after: string,
  to: string,
  said: { readonly client: string; readonly nudge: string; readonly replies: readonly [string, string] },
): string {
  const replies = said.replies.map((say, i) => `    - id: ${i === 0 ? 'first' : 'second'}\n      say: ${flow(say)}\n      to: ${to}`)
  const lines = [`${id}:`, '  need: 2', '  client:', `    - { id: plain, say: ${flow(said.client)} }`, `  nudge: ${flow(said.nudge)}`, '  replies:', ...replies]
  return addEntry(text, ['beats'], lines.join('\n'), after)
}

export function addReply(text: string, beat: string, id: string, say: string, to: string): string {
  return addEntry(text, repliesOf(beat), `id: ${id}\nsay: ${flow(say)}\nto: ${to}`)
}

export const removeReply = (text: string, beat: string, reply: number): string => removeEntry(text, [...repliesOf(beat), reply])
export const moveReply = (text: string, beat: string, reply: number, by: 1 | -1): string => moveItem(text, repliesOf(beat), reply, by)
export const sayReply = (text: string, beat: string, reply: number, say: string): string => setValue(text, [...repliesOf(beat), reply, 'say'], flow(say))
export const leadTo = (text: string, beat: string, reply: number, to: string): string => setValue(text, [...repliesOf(beat), reply, 'to'], to)
export const setNeed = (text: string, beat: string, need: number): string => setValue(text, ['beats', beat, 'need'], String(need))
export const sayNudge = (text: string, beat: string, say: string): string => setValue(text, ['beats', beat, 'nudge'], flow(say))
export const sayLine = (text: string, beat: string, line: number, say: string): string => setValue(text, ['beats', beat, 'client', line, 'say'], flow(say))

/** Levels 0–2 by axis; what is 0 is not written. */
export function markEmpathy(text: string, beat: string, reply: number, empathy: Empathy, isMarked: boolean): string {
  const path = [...repliesOf(beat), reply, 'empathy']
  const levels = Object.fromEntries(empathyAxes.flatMap((axis) => ((empathy[axis] ?? 0) > 0 ? [[axis, empathy[axis] ?? 0]] : [])))
  if (Object.keys(levels).length > 0) return setValue(text, path, flow(levels), 'say')
  return isMarked ? removeEntry(text, path) : text
}

/** Adds a harm, or takes it away. @param has the harms as they are written. */
export function markHarms(text: string, beat: string, reply: number, harms: readonly string[], had: boolean): string {
  const path = [...repliesOf(beat), reply, 'harms']
  if (harms.length > 0) return setValue(text, path, `[${harms.join(', ')}]`, 'say')
  return had ? removeEntry(text, path) : text
}

/** The first name of a row that is not taken: reply, reply2, reply3. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}${number}`)) number++
  return `${name}${number}`
}
