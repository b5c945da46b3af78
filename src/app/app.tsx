/** The whole game in the browser: which page stands at which address, and what all pages share. */
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { offersOf } from '#overlay/choose/shift-offer.ts'
import { sideOf } from '#overlay/choose/side-of.ts'
import type { Start } from '#overlay/choose/start.ts'
import { PeopleArtProvider } from '#overlay/people-art.tsx'
import { SettingsDialog } from '#overlay/settings-dialog.tsx'
import type { Settings } from '#overlay/settings.ts'
import type { TextId } from '#overlay/text/en.ts'
import { TextProvider } from '#overlay/text-context.tsx'
import type { UiText } from '#overlay/ui-text.ts'
import { Caught } from './caught.tsx'
import type { HomeProps } from './home-parts.tsx'
import { useKeptSettings } from './kept-settings.ts'
import { casesOfShift, loadPack, loadPeople, loadRules, loadStage, loadUiText, loadWords, packSources, whenIdle } from './loading.ts'
import { NotHere } from './not-here.tsx'
import { Notices } from './notices.tsx'
import { loadChoosePage, loadDebriefPage, loadHomeParts, loadPairPage, loadPastPage, loadPlayPage, loadQueuePages, loadWorkbench } from './pages.ts'
import { goTo, toSide, useRoute } from './routes.ts'
import type { SavedShift } from './saved-shift.ts'
import { SideText } from './side-text.tsx'
import { TitlePage } from './title-page.tsx'
import { useKeptShifts } from './use-kept-shifts.ts'
import { useLoaded } from './use-loaded.ts'
import { Waiting } from './waiting.tsx'
import { ShiftWords, WithWords } from './with-words.tsx'

const ChooseScreen = lazy(async () => ({ default: (await loadChoosePage()).ChooseScreen }))
const PlayPage = lazy(async () => ({ default: (await loadPlayPage()).PlayPage }))
const DebriefPage = lazy(async () => ({ default: (await loadDebriefPage()).DebriefPage }))
const PairPage = lazy(async () => ({ default: (await loadPairPage()).PairPage }))
const PastPage = lazy(async () => ({ default: (await loadPastPage()).PastPage }))
const QueuePages = lazy(async () => ({ default: (await loadQueuePages()).QueuePages }))
const WorkbenchPart = lazy(async () => ({ default: (await loadWorkbench()).WorkbenchPart }))
const NextPart = lazy(async () => ({ default: (await loadHomeParts()).NextPart }))
const AskPart = lazy(async () => ({ default: (await loadHomeParts()).AskPart }))
const ProgressPart = lazy(async () => ({ default: (await loadHomeParts()).ProgressPart }))

export function App({ firstText }: { firstText: UiText<TextId> }): ReactNode {
  const route = useRoute()
  const [settings, changeSettings] = useKeptSettings()
  const kept = useKeptShifts()
  const text = useLoaded(settings.language, () => loadUiText(settings.language)) ?? firstText
  const [atRest, setAtRest] = useState(false)
  const [isSetting, setIsSetting] = useState(false)
  const [fresh, setFresh] = useState<{ readonly count: number; readonly isFresh: boolean }>({ count: 0, isFresh: false })

  // The title stands first; then everything else is fetched.
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => setAtRest(true)))
  }, [])
  const art = useLoaded(atRest ? 'people' : null, loadPeople)
  const wantsPack = atRest || route.page !== 'title'
  const packId = kept.running?.log.pack ?? null
  const loaded = useLoaded(wantsPack ? `${packId} ${settings.language}` : null, () => loadPack(packId, settings.language))
  useEffect(() => {
    if (!atRest) return
    whenIdle(() => {
      for (const load of [loadChoosePage, loadRules, loadPlayPage]) load().catch(() => undefined)
      loadStage().catch(() => undefined)
    })
  }, [atRest])

  useEffect(() => {
    document.documentElement.lang = text.language
    document.title = route.page === 'title' ? `${text('app.name')}: ${text('title.tagline')}` : text('app.name')
  }, [text, route.page])

  const runningHash = kept.running?.log.packHash
  const { setRunningAside } = kept
  useEffect(() => {
    if (loaded !== null && runningHash !== undefined && runningHash !== loaded.pack.hash) void setRunningAside('otherPack')
  }, [loaded, runningHash, setRunningAside])

  const past = useMemo(() => kept.past.filter(({ forkOf }) => forkOf === null), [kept.past])
  const offers = useMemo(() => (loaded === null ? null : offersOf(loaded.pack, loaded.texts, loaded.language, past)), [loaded, past])
  const runningOffer =
    offers === null || kept.running === null ? null : ([...offers.shifts, ...offers.cases].find(({ id }) => id === kept.running?.log.shift) ?? null)

  const play = async (saved: SavedShift): Promise<void> => {
    await kept.begin(saved)
    setFresh(({ count }) => ({ count: count + 1, isFresh: true }))
    goTo({ page: 'play' }, route.page === 'play' ? 'replace' : 'push')
  }
  const begin = async ({ shift, mode, seed }: Start): Promise<void> => {
    if (loaded === null) return
    const [{ beginShift }] = await Promise.all([loadRules(), loadWords(loaded, casesOfShift(loaded.pack, { shift }))])
    await play({ format: 1, log: beginShift(loaded.pack, shift, seed, mode, settings.pace).log(), forkOf: null })
  }
  const goOn = (): void => {
    setFresh(({ count }) => ({ count: count + 1, isFresh: false }))
    goTo({ page: 'play' })
  }
  const notices = <Notices kept={kept} />
  const home: HomeProps | null =
    loaded === null || kept.store === null
      ? null
      : {
          loaded,
          past: kept.past,
          settings,
          onSettings: changeSettings,
          onPlay: (shift, assessed) => goTo({ page: 'choose', side: sideOf(loaded.pack, shift), shift, ...(assessed ? { assessed } : {}) }),
        }
  const homePart = (Part: typeof NextPart): ReactNode =>
    home !== null && (
      <Suspense>
        <Part {...home} />
      </Suspense>
    )

  const page = (): ReactNode => {
    switch (route.page) {
      case 'title':
        return (
          <TitlePage
            offers={offers}
            past={past}
            kept={kept}
            notices={notices}
            next={homePart(NextPart)}
            settings={settings}
            onSettings={changeSettings}
            onOpenSettings={() => setIsSetting(true)}
            onSide={toSide}
            onContinue={(side) => (side === 'queue' ? goTo({ page: 'queuePlay' }) : goOn())}
            onPast={() => goTo({ page: 'past' })}
            onWorkbench={() => goTo({ page: 'workbench', pack: null })}
          />
        )
      case 'choose':
        if (offers === null || kept.store === null) return <Waiting />
        return (
          <SideText key={route.side} side={route.side} language={settings.language}>
            <ChooseScreen
              side={route.side}
              offers={offers}
              past={past}
              commitment={kept.commitment}
              running={runningOffer?.title ?? null}
              preselected={route.shift}
              assessed={route.assessed === true}
              settings={settings}
              notices={notices}
              ask={homePart(AskPart)}
              onSettings={changeSettings}
              onLookAt={(shift) => {
                if (loaded !== null) loadWords(loaded, casesOfShift(loaded.pack, { shift })).catch(() => undefined)
              }}
              onBegin={(start) => void begin(start)}
              onContinue={goOn}
              onSide={toSide}
              onPair={() => goTo({ page: 'pair' })}
              onBack={() => goTo({ page: 'title' })}
            />
          </SideText>
        )
      case 'play':
        if (loaded === null || kept.store === null) return <Waiting />
        return (
          <ShiftWords key={fresh.count} loaded={loaded} log={kept.running?.log ?? null}>
            {(worded) => (
              <PlayPage
                loaded={worded}
                kept={kept}
                isFresh={fresh.isFresh}
                settings={settings}
                onSettings={changeSettings}
                onOpenSettings={() => setIsSetting(true)}
                onAgain={(saved) => void play(saved)}
              />
            )}
          </ShiftWords>
        )
      case 'debrief':
        if (loaded === null || kept.store === null) return <Waiting />
        return (
          <WithWords loaded={loaded} cases={null}>
            {(worded) => <DebriefPage loaded={worded} kept={kept} id={route.id} pace={settings.pace} onPlay={(saved) => void play(saved)} />}
          </WithWords>
        )
      case 'pair':
        if (loaded === null || kept.store === null) return <Waiting />
        return <PairPage loaded={loaded} kept={kept} language={settings.language} pace={settings.pace} onPlay={(saved) => void play(saved)} />
      case 'past':
        return kept.store === null ? <Waiting /> : <PastPage loaded={loaded} kept={kept} language={settings.language} progress={homePart(ProgressPart)} />
      case 'queue':
      case 'queuePlay':
      case 'queueDebrief':
      case 'mirror': {
        const { store } = kept
        if (loaded === null || store === null) return <Waiting />
        return (
          <WithWords loaded={loaded} cases={null}>
            {(worded) => (
              <QueuePages
                route={route}
                loaded={worded}
                kept={kept}
                store={store}
                settings={settings}
                onSettings={changeSettings}
                onOpenSettings={() => setIsSetting(true)}
              />
            )}
          </WithWords>
        )
      }
      case 'workbench':
        return <WorkbenchPart pack={route.pack} comes={packSources} settings={settings} onSettings={changeSettings} />
      case 'unknown':
        return <NotHere why="notice.notFound" />
    }
  }
  return (
    <TextProvider value={text}>
      <PeopleArtProvider value={art}>
        <Caught key={route.page}>
          <Suspense fallback={<Waiting />}>{page()}</Suspense>
        </Caught>
        {isSetting && (
          <SettingsDialog settings={settings} onChange={(changed: Partial<Settings>) => changeSettings(changed)} onClose={() => setIsSetting(false)} />
        )}
      </PeopleArtProvider>
    </TextProvider>
  )
}
