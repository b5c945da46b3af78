/** One reply as a form: what is said, how it is coded, where it leads. Claims and conditions are told and written in the text. */
import type { ReactNode } from 'react'
import { authoredHarms } from '#scenario/authored-harms.ts'
import { mostWords } from '#scenario/most-words.ts'
import { empathyAxes, leadTo, markEmpathy, markHarms, moveReply, removeReply, sayReply } from './case-edits.ts'
import type { ChangeCase } from './change-case.ts'
import { useFormWords } from './form-words.tsx'
import type { FormReply } from './read-case.ts'
import { WordsField } from './words-field.tsx'

const levels = [0, 1, 2] as const

interface ReplyFormProps {
  readonly reply: FormReply
  readonly beat: string
  readonly index: number
  readonly of: number
  readonly targets: readonly string[]
  readonly changeCase: ChangeCase
}

export function ReplyForm({ reply, beat, index, of, targets, changeCase }: ReplyFormProps): ReactNode {
  const t = useFormWords()
  const harms = (reply.harms ?? []).map((harm) => (typeof harm === 'string' ? harm : harm.kind))
  const claims = reply.claims ?? []
  const setHarm = (kind: string, isOn: boolean): void => {
    // A harm with a severity of its own is written as a map: what is not changed here keeps it.
    const written = (reply.harms ?? []).map((harm) => (typeof harm === 'string' ? harm : `{ kind: ${harm.kind}, severity: ${harm.severity ?? 2} }`))
    const next = isOn ? [...written, kind] : written.filter((_, i) => harms[i] !== kind)
    changeCase((now) => markHarms(now, beat, index, next, reply.harms !== undefined))
  }
  return (
    <fieldset className="card case-form-reply">
      <legend>{t('reply', { number: index + 1 })}</legend>
      <WordsField
        label={t('say')}
        value={reply.say}
        most={mostWords.reply}
        onChange={(say) => changeCase((now) => sayReply(now, beat, index, say), `${beat} reply ${reply.id}`)}
      />
      <div className="bench-row">
        {empathyAxes.map((axis) => (
          <label key={axis} className="case-form-field">
            <span>{t(axis)}</span>
            <select
              value={reply.empathy?.[axis] ?? 0}
              onChange={({ target }) =>
                changeCase((now) => {
                  const { reaction = 0, interpretation = 0, exploration = 0 } = reply.empathy ?? {}
                  return markEmpathy(now, beat, index, { reaction, interpretation, exploration, [axis]: Number(target.value) }, reply.empathy !== undefined)
                })
              }
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t('level', { level: String(level) })}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className="case-form-field">
          <span>{t('leads')}</span>
          {typeof reply.to === 'string' ? (
            <select value={reply.to} onChange={({ target }) => changeCase((now) => leadTo(now, beat, index, target.value))}>
              {targets.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          ) : (
            <em>{t('forks')}</em>
          )}
        </label>
      </div>
      <details>
        <summary>{harms.length === 0 ? t('harms') : `${t('harms')}: ${harms.join(', ')}`}</summary>
        <div className="bench-row">
          {authoredHarms.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={harms.includes(kind)} onChange={({ target }) => setHarm(kind, target.checked)} /> {kind}
            </label>
          ))}
        </div>
      </details>
      <p className="case-form-words">{t('claims', { count: claims.length, names: claims.map(({ fact }) => fact).join(', ') })}</p>
      <div className="bench-row">
        <button type="button" className="button" disabled={index === 0} onClick={() => changeCase((now) => moveReply(now, beat, index, -1))}>
          {t('up')}
        </button>
        <button type="button" className="button" disabled={index === of - 1} onClick={() => changeCase((now) => moveReply(now, beat, index, 1))}>
          {t('down')}
        </button>
        <button type="button" className="button" disabled={of <= 2} onClick={() => changeCase((now) => removeReply(now, beat, index))}>
          {t('remove')}
        </button>
      </div>
    </fieldset>
  )
}
