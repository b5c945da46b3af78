/** What is seen beside the editor, one part at a time: arrows go from tab to tab, as everywhere on the web. */
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useBenchWords } from './bench-words.tsx'
import type { BenchTextId } from './text/en.ts'

export const sideParts = ['problems', 'form'] as const
export type SidePart = (typeof sideParts)[number]

const names: Readonly<Record<SidePart, BenchTextId>> = {
  problems: 'tabProblems',
  form: 'tabForm',
}

const stepOf: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

interface SideTabsProps {
  readonly shown: SidePart
  readonly onShow: (part: SidePart) => void
  readonly children: ReactNode
}

export function SideTabs({ shown, onShow, children }: SideTabsProps): ReactNode {
  const t = useBenchWords()
  const row = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const step = stepOf[event.key]
    if (step === undefined) return
    const next = sideParts[(sideParts.indexOf(shown) + step + sideParts.length) % sideParts.length] ?? shown
    event.preventDefault()
    onShow(next)
    row.current?.querySelector<HTMLElement>(`#bench-tab-${next}`)?.focus()
  }
  return (
    <section className="bench-side" aria-label={t('tabs')}>
      <div className="bench-tabs" role="tablist" aria-label={t('tabs')} ref={row}>
        {sideParts.map((part) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`bench-tab-${part}`}
            className="bench-tab"
            aria-selected={part === shown}
            aria-controls="bench-part"
            tabIndex={part === shown ? 0 : -1}
            onClick={() => onShow(part)}
            onKeyDown={move}
          >
            {t(names[part])}
          </button>
        ))}
      </div>
      <div
        id="bench-part"
        className="bench-part"
        role="tabpanel"
        aria-labelledby={`bench-tab-${shown}`}
        // A panel that scrolls is reached by the keyboard.
        tabIndex={0}
      >
        {children}
      </div>
    </section>
  )
}
