/** One beat of a case as a form. Every field writes its own lines of the case's file; what the form does not know stays as it is. */
import { useMemo, useState, type ReactNode } from 'react'
import { mostWords } from '#scenario/most-words.ts'
import { caseOf, useOpenPack } from '../open-pack.ts'
import { addBeat, addReply, freeName, sayLine, sayNudge, setNeed } from './case-edits.ts'
import type { ChangeCase } from './change-case.ts'
import { useFormWords } from './form-words.tsx'
import { readCase } from './read-case.ts'
import { ReplyForm } from './reply-form.tsx'
import { WordsField } from './words-field.tsx'
import { CannotEdit } from './yaml-edits.ts'

const needs = [0, 1, 2, 3, 4] as const

export function CaseForm({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useFormWords()
  const { files, beat: looked, lookAt, change } = useOpenPack()
  const [refused, setRefused] = useState<string | null>(null)
  const file = `cases/${caseId}.yaml`
  const text = files.get(file) ?? ''
  const read = useMemo(() => readCase(text), [text])
  if (caseOf(file) === null || text === '') return <p>{t('none')}</p>
  if (read === null) return <p>{t('unreadable')}</p>

  const beats = Object.keys(read.beats)
  const id = looked !== null && beats.includes(looked) ? looked : read.opens
  const beat = read.beats[id]
  if (beat === undefined) return <p>{t('unreadable')}</p>
  const targets = [...beats, ...Object.keys(read.endings), 'stay']
  const changeCase: ChangeCase = (edit, group) => {
    try {
      change(new Map([[file, edit(text)]]), group)
      setRefused(null)
    } catch (fault) {
      if (!(fault instanceof CannotEdit)) throw fault
      setRefused(fault.message)
    }
  }
  const addBeatHere = (): void => {
    const fresh = freeName('beat', targets)
    const words = { client: t('newLine'), nudge: t('newNudge'), replies: [t('newReply'), t('newReply')] as const }
    changeCase((now) => addBeat(now, fresh, id, Object.keys(read.endings)[0] ?? id, words))
    lookAt(fresh)
  }
  return (
    <div className="case-form">
      <label className="case-form-field">
        <span>{t('beat')}</span>
        <select value={id} onChange={({ target }) => lookAt(target.value)}>
          {beats.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {id === read.opens && <p>{t('opens')}</p>}
      {refused !== null && <p role="alert">{t('refused', { why: refused })}</p>}
      <label className="case-form-field">
        <span>{t('need')}</span>
        <select value={beat.need} onChange={({ target }) => changeCase((now) => setNeed(now, id, Number(target.value)))}>
          {needs.map((need) => (
            <option key={need} value={need}>
              {t('needOf', { need: String(need) })}
            </option>
          ))}
        </select>
      </label>
      {beat.client.map((line, i) => (
        <WordsField
          key={line.id}
          label={line.when === undefined ? t('line') : t('lineWhen', { when: String(line.when) })}
          value={line.say}
          most={mostWords.client}
          onChange={(say) => changeCase((now) => sayLine(now, id, i, say), `${file} ${id} line ${i}`)}
        />
      ))}
      <WordsField
        label={t('nudge')}
        value={beat.nudge}
        most={mostWords.client}
        onChange={(say) => changeCase((now) => sayNudge(now, id, say), `${file} ${id} nudge`)}
      />
      <ol className="case-form-replies">
        {beat.replies.map((reply, i) => (
          <li key={reply.id}>
            <ReplyForm reply={reply} beat={id} index={i} of={beat.replies.length} targets={targets} changeCase={changeCase} />
          </li>
        ))}
      </ol>
      <div className="bench-row">
        <button
          type="button"
          className="button"
          onClick={() => {
            const taken = beat.replies.map((one) => one.id)
            changeCase((now) => addReply(now, id, freeName('reply', taken), t('newReply'), Object.keys(read.endings)[0] ?? id))
          }}
        >
          {t('addReply')}
        </button>
        <button type="button" className="button" onClick={addBeatHere}>
          {t('addBeat')}
        </button>
      </div>
    </div>
  )
}
