// The trainer's appendix to a script: what each reply is worth, what it does, and whether what it says is true in this draw.

import { hear } from '#dialogue/rules.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import { nobody, nowhere } from '#dialogue/draw-case.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Script, ScriptBeat } from './script.ts'

export function trainerSheet(script: Script): string[] {
  const { case: one, words, spoken } = script
  return [
    `## ${words.trainer}`,
    spoken.say(wordingIds.caseAbout(one.id)),
    words.trainerHow,
    ...script.beats.flatMap((beat) => {
      const written = one.beats[beat.beat]
      if (!written) return []
      const required = written.requires.flatMap((at) => (one.facts[at] ? [spoken.label(one.facts[at])] : []))
      const told = required.length > 0 ? `; ${words.mustTell}: ${required.join(', ')}` : ''
      return [`### ${beat.number}. ${words.need} ${written.need}${told}`, table(script, beat), notes(script, beat)].filter((part) => part !== '')
    }),
  ]
}

function table(script: Script, beat: ScriptBeat): string {
  const { words } = script
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(['', words.empathy, words.codes, words.harms, words.claims, words.effect]),
    row(['---', '---', '---', '---', '---', '---']),
    ...beat.replies.map(({ letter, prepared }) =>
      row([`**${beat.number}${letter}**`, worth(prepared), codes(prepared), harms(script, prepared), claims(script, prepared), effect(script, beat, prepared)]),
    ),
  ].join('\n')
}

/** Values are kept doubled. Where hearing first changes it, both: before, and once she was heard. */
function worth({ before, after, reply }: PreparedReply): string {
  if (reply.stay) return '–'
  const shown = (value: number): string => signed(value / 2)
  return before.value === after.value || reply.reaction + reply.interpretation > 0 ? shown(after.value) : `${shown(before.value)} / ${shown(after.value)}`
}

function codes({ reply }: PreparedReply): string {
  const given = [
    ['R', reply.reaction],
    ['I', reply.interpretation],
    ['E', reply.exploration],
  ].filter(([, level]) => level !== 0)
  return given.map(([code, level]) => `${code}${level}`).join(' ') || '–'
}

function harms({ words }: Script, { before }: PreparedReply): string {
  return before.harms.map(({ kind, severity }) => `${words.harm[kind]} (${severity})`).join(', ') || '–'
}

function claims({ case: one, words, spoken }: Script, prepared: PreparedReply): string {
  const said = prepared.claims.flatMap(({ claim, said: value, truth }) => {
    const fact = one.facts[claim.fact]
    if (!fact) return []
    if (claim.mode === 'defer') return [`${spoken.label(fact)}: ${words.modes.defer}`]
    const parts = [words.modes[claim.mode], value === truth ? words.trueHere : `**${words.falseHere}**`, claim.stating.length > 0 ? words.withConditions : '']
    return [`${spoken.label(fact)}: ${spoken.value(fact, value)} (${parts.filter((part) => part !== '').join(', ')})`]
  })
  const promise = prepared.reply.promise && `${words.promise}: ${prepared.feasible ? words.feasible : `**${words.notFeasible}**`}`
  return [...said, ...(promise ? [promise] : [])].join('; ') || '–'
}

/** By the rules of the game themselves, from the middle, for somebody who was heard before. */
function effect({ case: one, facts, words }: Script, { beat }: ScriptBeat, reply: PreparedReply): string {
  const from = { ...nobody, beat, trust: 5000, tension: 5000, acknowledged: true }
  const to = hear(prepare({ case: one, facts }), from, reply, nowhere)
  const changes: [string, number][] = [
    [words.trust, (to.trust - from.trust) / 100],
    [words.tension, (to.tension - from.tension) / 100],
    [words.appeal, to.appeal - from.appeal],
  ]
  const shown = changes.filter(([, change]) => change !== 0).map(([name, change]) => `${name} ${signed(Math.round(change))}`)
  return shown.join(', ') || '–'
}

function notes({ case: one, spoken }: Script, beat: ScriptBeat): string {
  const written = one.beats[beat.beat]
  return beat.replies
    .filter(({ prepared }) => prepared.reply.hasNote)
    .map(({ letter, prepared }) => `- **${beat.number}${letter}** ${spoken.say(wordingIds.note(one.id, written?.id ?? '', prepared.reply.id))}`)
    .join('\n')
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
}
