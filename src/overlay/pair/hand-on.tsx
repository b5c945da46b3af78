/** Hands the floor's half on to a colleague: as a file, or as a link where it is short enough for one. */
import { useId, useRef, useState, type ReactNode } from 'react'
import { download } from '../download.ts'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { longestLink, packHalf } from './half-link.ts'
import { halfFileName, longestName, newHalf, writeHalf } from './pair-half.ts'

type Linked = { readonly state: 'none' | 'copied' | 'tooLong' } | { readonly state: 'byHand'; readonly address: string }

export function HandOn(): ReactNode {
  const t = useWords()
  const { record, wordings, deeds } = useDebrief()
  const id = useId()
  const [name, setName] = useState('')
  const [linked, setLinked] = useState<Linked>({ state: 'none' })
  const field = useRef<HTMLInputElement>(null)
  const half = () => newHalf(record.log, wordings.language, name)

  const save = (): void => {
    const made = half()
    download(halfFileName(made, record.finishedAt), writeHalf(made))
  }
  const link = async (): Promise<void> => {
    const address = deeds.linkTo(await packHalf(half()))
    if (address.length > longestLink) return setLinked({ state: 'tooLong' })
    try {
      // Refused on plain http, and where the player does not allow it.
      await navigator.clipboard.writeText(address)
      setLinked({ state: 'copied' })
    } catch {
      setLinked({ state: 'byHand', address })
      requestAnimationFrame(() => field.current?.select())
    }
  }
  return (
    <div className="hand-on">
      <h4>{t('serve.hand')}</h4>
      <p className="debrief-soft">{t('serve.handHelp')}</p>
      <div className="hand-on-row">
        <label htmlFor={`${id}n`} className="debrief-label">
          {t('serve.name')}
        </label>
        <input
          id={`${id}n`}
          className="debrief-field"
          autoComplete="off"
          maxLength={longestName}
          value={name}
          onChange={(event) => {
            setName(event.target.value)
            setLinked({ state: 'none' })
          }}
        />
      </div>
      <div className="hand-on-deeds">
        <button type="button" className="button" onClick={save}>
          {t('serve.file')}
        </button>
        <button type="button" className="button" onClick={() => void link()}>
          {t('serve.link')}
        </button>
      </div>
      <output className="hand-on-told">
        {linked.state === 'copied' && t('serve.copied')}
        {linked.state === 'tooLong' && t('serve.tooLong')}
        {linked.state === 'byHand' && <label htmlFor={`${id}l`}>{t('serve.copyByHand')}</label>}
      </output>
      {linked.state === 'byHand' && (
        <input id={`${id}l`} ref={field} className="debrief-field" readOnly value={linked.address} onFocus={(event) => event.target.select()} />
      )}
    </div>
  )
}
