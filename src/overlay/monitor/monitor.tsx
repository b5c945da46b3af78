/** The monitor of one client or prospect: tabs, search, pages. Looking something up is free but for the time that it takes. */
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Tab } from '#scenario/pack.ts'
import type { DeskGame } from '../desk/desk-game.ts'
import { useGame } from '../desk/use-game.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import { ClientPage } from './client-page.tsx'
import { PageList } from './page-list.tsx'
import { pagesOf, TABS } from './pages-of.ts'
import { PromisesMade } from './promises-made.tsx'
import { searchPages } from './search-pages.ts'

interface MonitorProps {
  readonly game: DeskGame
  readonly words: Wordings
  readonly onOpen: (article: string) => void
  /** Escape in an empty search. */
  readonly onLeave: () => void
}

export function Monitor({ game, words, onOpen, onLeave }: MonitorProps): ReactNode {
  const t = useText()
  const state = useGame(game)
  const base = useId()
  const [tab, setTab] = useState<Tab>('client')
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<string | null>(null)

  const tabs = TABS[game.shift.plan.side]
  const atCounter = state.counter?.client ?? null
  const client = atCounter === null ? undefined : state.clients[atCounter]

  const pages = pagesOf(game.shift)
  const found = query.trim() === '' ? null : searchPages(pages, query, words)
  const shown = found ?? pages.filter(({ article }) => article.tab === tab)

  const openPage = (article: string): void => {
    const page = pages.find((one) => one.article.id === article)
    if (page?.opened !== true) onOpen(article)
    setOpen((before) => (before === article && page?.opened === true ? null : article))
  }

  const inSearch = (event: KeyboardEvent): void => {
    const first = found?.[0]
    if (event.key === 'Enter' && first !== undefined) {
      event.preventDefault()
      openPage(first.article.id)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (query === '') onLeave()
      else setQuery('')
    }
  }

  const alongTabs = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'client'
    setTab(next)
    setQuery('')
    document.getElementById(`${base}-${next}`)?.focus()
  }

  return (
    <div className="monitor">
      <div className="monitor-tabs" role="tablist" tabIndex={-1} aria-label={t('monitor.title')} onKeyDown={alongTabs}>
        {tabs.map((one) => (
          <button
            key={one}
            id={`${base}-${one}`}
            type="button"
            role="tab"
            aria-selected={found === null && tab === one}
            aria-controls={`${base}-panel`}
            tabIndex={tab === one ? 0 : -1}
            onClick={() => {
              setTab(one)
              setQuery('')
            }}
          >
            {t(`monitor.${one}`)}
          </button>
        ))}
      </div>
      <div className="monitor-search">
        <input
          type="search"
          value={query}
          placeholder={t('monitor.search')}
          aria-label={t('monitor.search')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={inSearch}
        />
        <kbd className="key small" aria-hidden="true">
          M
        </kbd>
      </div>
      <div
        className="monitor-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-label={found === null ? t(`monitor.${tab}`) : t('monitor.found', { count: found.length })}
        tabIndex={0}
      >
        {found !== null && <output className="pages-head">{t('monitor.found', { count: found.length })}</output>}
        {found === null &&
          tab === 'client' &&
          (client === undefined ? <p className="soft">{t('monitor.nobody')}</p> : <ClientPage pack={game.shift.pack} client={client} words={words} />)}
        <PageList pages={shown} words={words} open={open} onOpen={openPage} />
        {found === null && tab === 'promises' && <PromisesMade shift={game.shift} words={words} />}
        {found === null && tab !== 'client' && shown.length === 0 && (tab !== 'promises' || state.promises.length === 0) && (
          <p className="soft">{t('monitor.nothing')}</p>
        )}
      </div>
    </div>
  )
}
