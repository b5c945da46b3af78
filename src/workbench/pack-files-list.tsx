/** The files of the open pack, by kind, each with how much was found wrong in it. One stop of the keyboard: arrows go from file to file. */
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useBenchWords } from './bench-words.tsx'
import { useOpenPack } from './open-pack.ts'

const kindOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '')

const stepOf: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }

export function PackFilesList(): ReactNode {
  const t = useBenchWords()
  const list = useRef<HTMLElement>(null)
  const { files, file, findings, openFile } = useOpenPack()
  const kinds = [...new Set([...files.keys()].map(kindOf))].sort()
  const reached = files.has(file) ? file : [...files.keys()].filter((name) => kindOf(name) === kinds[0]).sort()[0]
  const faults = (of: string, severity: 'error' | 'warning'): number =>
    findings?.problems.filter((problem) => problem.file === of && problem.severity === severity).length ?? 0
  const move = (event: KeyboardEvent): void => {
    const step = stepOf[event.key]
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus()
  }
  return (
    <nav className="bench-files" aria-label={t('filesOfPack')} ref={list}>
      {kinds.map((kind) => (
        <div key={kind}>
          {kind !== '' && <h2>{kind}/</h2>}
          <ul aria-label={kind === '' ? t('filesOfPack') : `${kind}/`}>
            {[...files.keys()]
              .filter((name) => kindOf(name) === kind)
              .sort()
              .map((name) => {
                const errors = faults(name, 'error')
                const warnings = faults(name, 'warning')
                return (
                  <li key={name}>
                    <button
                      type="button"
                      className="bench-file"
                      aria-current={name === file}
                      tabIndex={name === reached ? 0 : -1}
                      onClick={() => openFile(name)}
                      onKeyDown={move}
                    >
                      {name.slice(name.lastIndexOf('/') + 1)}
                      {errors > 0 && <Count shown={errors} said={t('errors', { count: errors })} />}
                      {errors === 0 && warnings > 0 && <Count shown={warnings} said={t('warnings', { count: warnings })} isAdvice />}
                    </button>
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Count({ shown, said, isAdvice = false }: { readonly shown: number; readonly said: string; readonly isAdvice?: boolean }): ReactNode {
  return (
    <span className={isAdvice ? 'bench-file-faults advice' : 'bench-file-faults'}>
      <span aria-hidden="true">{shown}</span>
      <span className="unseen">{said}</span>
    </span>
  )
}
