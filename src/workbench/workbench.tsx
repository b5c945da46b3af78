/** The author's workbench: the packs of this device, and the one that is open. Needs no server. */
import '#overlay/look/choose.css'
import './look/workbench.css'
import './look/form.css'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { download } from '#overlay/download.ts'
import { OneWayOn } from '#overlay/one-way-on.tsx'
import { PageBar } from '#overlay/page-bar.tsx'
import { BenchWords, useBenchWords } from './bench-words.tsx'
import { OpenPackPage } from './open-pack-page.tsx'
import { PackCards } from './pack-cards.tsx'
import type { Files } from './store/edit-history.ts'
import { openPackStore, type KeptPack, type PackStore } from './store/pack-store.ts'
import { isFault, readZip, writeZip, zipLimits, type ZipFault } from './store/zip.ts'
import type { BenchTextId } from './text/en.ts'
import { titleOf } from './use-open-pack.ts'
import type { PackThatComes } from './workbench-packs.ts'

interface WorkbenchProps {
  /** The key of the pack that is open, or null for the list. */
  readonly pack: string | null
  readonly comes: readonly PackThatComes[]
  readonly language: string
  readonly onLanguage: (language: string) => void
  readonly onOpen: (key: string) => void
  readonly onBack: () => void
}

export function Workbench(props: WorkbenchProps): ReactNode {
  const [store, setStore] = useState<PackStore | null>(null)
  useEffect(() => {
    let isGone = false
    const open = async (): Promise<void> => {
      const opened = await openPackStore()
      if (!isGone) setStore(opened)
    }
    void open()
    return () => {
      isGone = true
    }
  }, [])
  if (store === null) return null
  return (
    <BenchWords language={props.language}>
      {props.pack === null ? <PackList {...props} store={store} /> : <OpenByKey {...props} packKey={props.pack} store={store} />}
    </BenchWords>
  )
}

const faultWords: Readonly<Record<ZipFault['why'], BenchTextId>> = {
  tooLarge: 'badTooLarge',
  noZip: 'badNoZip',
  tooManyFiles: 'badTooManyFiles',
  noPack: 'badNoPack',
  fileTooLarge: 'badFileTooLarge',
  badPath: 'badPath',
  twice: 'badTwice',
  notText: 'badNotText',
}

function saveZip(title: string, files: Files): void {
  download(`${title.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').toLowerCase()}.zip`, writeZip(files), 'application/zip')
}

function PackList({ store, comes, language, onLanguage, onOpen, onBack }: WorkbenchProps & { readonly store: PackStore }): ReactNode {
  const t = useBenchWords()
  const [packs, setPacks] = useState<readonly KeptPack[]>([])
  const [removed, setRemoved] = useState<KeptPack | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const refresh = useCallback(async (): Promise<void> => setPacks(await store.list()), [store])
  useEffect(() => void refresh(), [refresh])

  const create = async (title: string, files: Files): Promise<void> => onOpen((await store.create(title, files)).key)
  const duplicate = async (title: string, files: Files): Promise<void> => {
    const copied = t('copyOf', { title }).slice(0, 60)
    const pack = (files.get('pack.yaml') ?? '').replace(/^title:.*$/m, () => `title: ${JSON.stringify(copied)}`)
    await create(copied, new Map(files).set('pack.yaml', pack))
  }
  const takeZip = async (file: File): Promise<void> => {
    const read = file.size > zipLimits.zipBytes ? ({ why: 'tooLarge' } as const) : readZip(new Uint8Array(await file.arrayBuffer()))
    if (!isFault(read)) return create(titleOf(read, file.name), read)
    setFault(`${t(faultWords[read.why], { file: 'file' in read ? read.file : '' })} ${t('untouched')}`)
  }
  return (
    <main className="choose bench">
      <PageBar title={t('title')} lead={t('lead')} onBack={onBack} onLanguage={onLanguage} />
      {!store.keeps && <p className="notice">{t('notKept')}</p>}
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {removed !== null && (
        <div className="notice">
          <output>{t('removed', { title: removed.title })}</output>
          <button
            type="button"
            className="button"
            onClick={async () => {
              await store.putBack(removed.key)
              setRemoved(null)
              await refresh()
            }}
          >
            {t('putBack')}
          </button>
        </div>
      )}
      <PackCards
        packs={packs}
        comes={comes}
        language={language}
        onOpen={onOpen}
        onDuplicate={async (pack) => {
          const read = await store.read(pack.key)
          if (read !== null) await duplicate(pack.title, read.files)
        }}
        onDuplicateComing={async (pack) => duplicate(pack.title, await pack.load())}
        onZip={async (pack) => {
          const read = await store.read(pack.key)
          if (read !== null) saveZip(pack.title, read.files)
        }}
        onRemove={async (pack) => {
          await store.remove(pack.key)
          setRemoved(pack)
          await refresh()
        }}
        onFile={(file) => {
          setFault(null)
          void takeZip(file)
        }}
      />
    </main>
  )
}

function OpenByKey({ store, packKey, language, onBack }: WorkbenchProps & { readonly store: PackStore; readonly packKey: string }): ReactNode {
  const t = useBenchWords()
  const [read, setRead] = useState<Awaited<ReturnType<PackStore['read']>> | 'reading'>('reading')
  useEffect(() => {
    let isGone = false
    const open = async (): Promise<void> => {
      const found = await store.read(packKey)
      if (!isGone) setRead(found)
    }
    void open()
    return () => {
      isGone = true
    }
  }, [store, packKey])
  if (read === 'reading') return null
  if (read === null) return <OneWayOn says={t('notThere')} way={t('back')} onGo={onBack} />
  return (
    <OpenPackPage key={packKey} store={store} packKey={packKey} title={read.pack.title} kept={read.files} language={language} onZip={saveZip} onBack={onBack} />
  )
}
