/** The packs of this device and those that come with the game, as cards. */
import type { ReactNode } from 'react'
import { useBenchWords } from './bench-words.tsx'
import type { KeptPack } from './store/pack-store.ts'
import type { PackThatComes } from './workbench-packs.ts'

interface PackCardsProps {
  readonly packs: readonly KeptPack[]
  readonly comes: readonly PackThatComes[]
  readonly language: string
  readonly onOpen: (key: string) => void
  readonly onDuplicate: (pack: KeptPack) => void
  readonly onDuplicateComing: (pack: PackThatComes) => void
  readonly onZip: (pack: KeptPack) => void
  readonly onRemove: (pack: KeptPack) => void
  readonly onFile: (file: File) => void
}

export function PackCards({ packs, comes, language, onOpen, onDuplicate, onDuplicateComing, onZip, onRemove, onFile }: PackCardsProps): ReactNode {
  const t = useBenchWords()
  const when = (iso: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
  return (
    <>
      <section className="bench-section" aria-label={t('yours')}>
        <h2>{t('yours')}</h2>
        {packs.length === 0 && <p>{t('none')}</p>}
        <ul className="bench-packs">
          {packs.map((pack) => (
            <li key={pack.key} className="card bench-pack">
              <h3>{pack.title}</h3>
              <p>
                {t('files', { count: pack.fileCount })}, {t('changed', { when: when(pack.changedAt) })}
              </p>
              <div className="bench-row">
                <button type="button" className="button strong" onClick={() => onOpen(pack.key)}>
                  {t('open')}
                </button>
                <button type="button" className="button" onClick={() => onDuplicate(pack)}>
                  {t('duplicate')}
                </button>
                <button type="button" className="button" onClick={() => onZip(pack)}>
                  {t('exportZip')}
                </button>
                <button type="button" className="button" onClick={() => onRemove(pack)}>
                  {t('remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
        <label className="button bench-file-button">
          {t('importZip')}
          <input
            type="file"
            accept=".zip,application/zip"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              // The same file may be handed in again.
              target.value = ''
              if (file !== undefined) onFile(file)
            }}
          />
        </label>
      </section>
      <section className="bench-section" aria-label={t('comes')}>
        <h2>{t('comes')}</h2>
        <ul className="bench-packs">
          {comes.map((pack) => (
            <li key={pack.id} className="card bench-pack">
              <h3>{pack.title}</h3>
              <div className="bench-row">
                <button type="button" className="button strong" onClick={() => onDuplicateComing(pack)}>
                  {t('duplicate')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
