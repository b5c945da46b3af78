/** The page that receives the first half of a pair: a file that is dropped or chosen, or a link; then who sold, who comes, and the way to the desk. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Mode } from '#shift/input.ts'
import { Portrait } from '../portrait.tsx'
import type { DeskShift } from './desk-shifts.ts'
import type { HalfFault } from './pair-half.ts'
import { PairWords, usePairWords } from './pair-words.tsx'
import '../look/choose.css'
import '../look/debrief.css'
import '../look/pair.css'

export interface ReceivedHalf {
  /** Empty where nobody said. */
  readonly soldBy: string
  readonly title: string
  readonly people: readonly string[]
  readonly signed: number
  readonly mode: Mode
  readonly desks: readonly DeskShift[]
  readonly otherWords: boolean
}
export interface ReceiveFault {
  readonly why: HalfFault
  /** The company that it names, or the one that is here. */
  readonly pack: string
  readonly language: string
}
export type Receiving =
  { readonly state: 'empty' | 'reading' } | { readonly state: 'fault'; readonly fault: ReceiveFault } | { readonly state: 'here'; readonly half: ReceivedHalf }

interface ReceiveScreenProps {
  readonly language: string
  readonly receiving: Receiving
  /** Another shift is in its middle. */
  readonly isRunning: boolean
  readonly onFile: (file: File) => void
  readonly onLink: (link: string) => void
  readonly onAnother: () => void
  readonly onStart: (desk: string) => void
  readonly onBack: () => void
}

export function ReceiveScreen(props: ReceiveScreenProps): ReactNode {
  return (
    <PairWords language={props.language}>
      <Screen {...props} />
    </PairWords>
  )
}

function Screen({ receiving, isRunning, onFile, onLink, onAnother, onStart, onBack }: ReceiveScreenProps): ReactNode {
  const t = usePairWords()
  return (
    <main className="receive">
      <header className="receive-head">
        <h1>{t('receive.title')}</h1>
        <button type="button" className="button" onClick={onBack}>
          {t('receive.back')}
        </button>
      </header>
      <p className="receive-lead">{t('receive.lead')}</p>
      <div role="alert">
        {receiving.state === 'fault' && (
          <p className="card receive-fault">
            <b>{t(`fault.${receiving.fault.why}`, { pack: receiving.fault.pack, language: receiving.fault.language })}</b> {t('fault.nothingLost')}
          </p>
        )}
      </div>
      {receiving.state === 'reading' && (
        <p className="card receive-card">
          <output>{t('receive.reading')}</output>
        </p>
      )}
      {receiving.state === 'here' ? (
        <Here half={receiving.half} isRunning={isRunning} onStart={onStart} onAnother={onAnother} />
      ) : (
        <Take onFile={onFile} onLink={onLink} />
      )}
    </main>
  )
}

function Take({ onFile, onLink }: Pick<ReceiveScreenProps, 'onFile' | 'onLink'>): ReactNode {
  const t = usePairWords()
  const id = useId()
  const [link, setLink] = useState('')
  const [isOver, setIsOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const latest = useRef({ onFile, onLink })
  latest.current = { onFile, onLink }
  // Anywhere on the page: whoever misses the card must not leave the game for the file.
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setIsOver(false)
      const file = event.dataTransfer?.files[0]
      const text = event.dataTransfer?.getData('text') ?? ''
      if (file !== undefined) latest.current.onFile(file)
      else if (text !== '') latest.current.onLink(text)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return (
    <section className={isOver ? 'card receive-card receive-take over' : 'card receive-card receive-take'} aria-label={t('receive.choose')}>
      <p className="receive-drop" aria-hidden="true">
        {t('receive.drop')}
      </p>
      <button type="button" className="button strong" onClick={() => chooser.current?.click()}>
        {t('receive.choose')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
      <form
        className="receive-link"
        onSubmit={(event) => {
          event.preventDefault()
          if (link.trim() !== '') onLink(link.trim())
        }}
      >
        <label htmlFor={id}>{t('receive.orLink')}</label>
        <div>
          <input id={id} className="debrief-field" autoComplete="off" spellCheck={false} value={link} onChange={(event) => setLink(event.target.value)} />
          <button type="submit" className="button">
            {t('receive.open')}
          </button>
        </div>
      </form>
    </section>
  )
}

function Here({ half, isRunning, onStart, onAnother }: { half: ReceivedHalf } & Pick<ReceiveScreenProps, 'isRunning' | 'onStart' | 'onAnother'>): ReactNode {
  const t = usePairWords()
  const id = useId()
  const { soldBy, title, people, signed, mode, desks, otherWords } = half
  const [desk, setDesk] = useState(desks[0]?.id ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card receive-card receive-here" aria-labelledby={`${id}h`}>
      <div className="receive-people" aria-hidden="true">
        {people.map((person, index) => (
          <Portrait key={`${person}${index}`} person={person} face="solemn" />
        ))}
      </div>
      <h2 id={`${id}h`} ref={heading} tabIndex={-1}>
        {soldBy === '' ? t('receive.soldByNobody') : t('receive.soldBy', { name: soldBy })}
      </h2>
      <dl>
        <div>
          <dt>{t('receive.shift')}</dt>
          <dd>{title}</dd>
        </div>
        <div>
          <dt>{t('receive.people')}</dt>
          <dd>{t('receive.come', { people: people.length, signed })}</dd>
        </div>
      </dl>
      <p className="debrief-soft">
        {t(`receive.mode.${mode}`)} {otherWords && t('receive.otherWords')}
      </p>
      <div className="serve-go">
        <label htmlFor={`${id}s`} className="debrief-label">
          {t('receive.desk')}
        </label>
        <select id={`${id}s`} className="debrief-select" value={desk} onChange={(event) => setDesk(event.target.value)}>
          {desks.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
        <button type="button" className="button strong" onClick={() => onStart(desk)}>
          {t('receive.start')}
        </button>
        <button type="button" className="button" onClick={onAnother}>
          {t('receive.another')}
        </button>
      </div>
      {isRunning && <p className="debrief-soft">{t('receive.setsAside')}</p>}
    </section>
  )
}
