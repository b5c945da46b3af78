// A case as a picture: Mermaid text that GitHub, editors and mermaid.live draw. Beats are boxes, endings rounded, replies arrows.

import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import type { Case, Expression } from '#scenario/pack.ts'

/** The draw decides nothing here: values are shown as for a client who has been acknowledged, with the first value of every fact. */
export function caseGraph(one: Case): string {
  const prepared = prepare({ case: one, facts: one.facts.map((fact) => fact.values[0] ?? 0) })
  const lines = ['flowchart TD']
  for (const beat of one.beats) lines.push(`  ${nodeId('beat', beat.id)}["${quoted(beat.id)}<br/>need ${beat.need}"]`)
  for (const ending of one.endings) lines.push(`  ${nodeId('end', ending.id)}(["${quoted(ending.id)}${ending.resolves ? ' ✓' : ''}"])`)
  for (const [index, beat] of one.beats.entries()) {
    // Replies that lead the same way share an arrow, or a big case would be a thicket.
    const arrows = new Map<string, string[]>()
    for (const reply of prepared.beats[index]?.replies ?? []) {
      for (const route of reply.reply.routes) {
        const to = route.to >= 0 ? nodeId('beat', one.beats[route.to]?.id ?? '') : nodeId('end', one.endings[-1 - route.to]?.id ?? '')
        arrows.set(to, [...(arrows.get(to) ?? []), labelOf(one, index, reply, route.when)])
      }
    }
    for (const [to, labels] of arrows) lines.push(`  ${nodeId('beat', beat.id)} -->|"${[...new Set(labels)].map(quoted).join('<br/>')}"| ${to}`)
  }
  const resolved = one.endings.filter((ending) => ending.resolves).map((ending) => nodeId('end', ending.id))
  lines.push('  classDef opens stroke-width:3px', `  class ${nodeId('beat', one.beats[one.opens]?.id ?? '')} opens`)
  if (resolved.length > 0) lines.push('  classDef resolves fill:#d9ecdd,stroke:#5e9f6e', `  class ${resolved.join(',')} resolves`)
  return `${lines.join('\n')}\n`
}

function nodeId(kind: 'beat' | 'end', id: string): string {
  // `end` alone is a word of Mermaid's own.
  return `${kind}_${id}`
}

/** Value in points (they are kept doubled), condition of the reply and of its route. */
function labelOf(one: Case, beat: number, reply: PreparedReply, when: Expression | null): string {
  const value = reply.after.value / 2
  const worth = reply.reply.stay ? '' : ` ${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`
  const conditions = [reply.reply.when, when].filter((condition) => condition !== null).map((condition) => expressionText(condition, one, beat))
  return `${reply.reply.id}${worth}${conditions.length > 0 ? ` if ${conditions.join(' and ')}` : ''}`
}

/** A condition as its author wrote it, or nearly. */
export function expressionText(expression: Expression, one: Case, beat: number): string {
  const text = (part: Expression): string => {
    const inner = expressionText(part, one, beat)
    return part[0] === 'or' || part[0] === 'and' ? `(${inner})` : inner
  }
  switch (expression[0]) {
    case 'value':
      return String(expression[1])
    case 'trust':
    case 'tension':
    case 'waited':
    case 'mood':
    case 'called':
    case 'appeal':
    case 'written':
    case 'acknowledged':
      return expression[0]
    case 'looked':
      return `looked.${expression[1]}`
    case 'said':
      return `said.${one.beats[beat]?.lines[expression[1]]?.id ?? expression[1]}`
    case 'flag':
      return (one.flags[expression[1]] ?? '').replace(/^(?!promised\.)/, 'flag.')
    case 'fact':
      return `fact.${one.facts[expression[1]]?.id ?? expression[1]}`
    case 'not':
      return `not ${text(expression[1])}`
    case 'negate':
      return `-${text(expression[1])}`
    default:
      return `${text(expression[1])} ${expression[0]} ${text(expression[2])}`
  }
}

function quoted(text: string): string {
  return text.replace(/["<>&]/g, (mark) => ({ '"': '#quot;', '<': '#lt;', '>': '#gt;', '&': '#amp;' })[mark] ?? mark)
}
