/** One open pack: its files, the editor, and what is seen beside it. What happens to it is in `use-open-pack.ts`. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useBenchWords } from './bench-words.tsx'
import { CaseForm } from './form/case-form.tsx'
import { FormWords } from './form/form-words.tsx'
import { ProblemList } from './editor/problem-list.tsx'
import { caseOf, OpenPackProvider } from './open-pack.ts'
import { PackFilesList } from './pack-files-list.tsx'
import { SideTabs, type SidePart } from './side-tabs.tsx'
import { titleOf, usePackAtWork, type PackAtWork } from './use-open-pack.ts'
import type { Files } from './store/edit-history.ts'
import type { PackStore } from './store/pack-store.ts'

const PackEditor = lazy(async () => ({ default: (await import('./editor/pack-editor.tsx')).PackEditor }))

interface OpenPackPageProps {
  readonly store: PackStore
  readonly packKey: string
  readonly title: string
  readonly kept: Files
  readonly language: string
  readonly onZip: (title: string, files: Files) => void
  readonly onBack: () => void
}

export function OpenPackPage({ store, packKey, title, kept, language, onZip, onBack }: OpenPackPageProps): ReactNode {
  const t = useBenchWords()
  const work = usePackAtWork(store, packKey, title, kept)
  const [shown, setShown] = useState<SidePart>('problems')
  const { open } = work
  const called = titleOf(open.files, title)
  const caseId = caseOf(open.file)
  return (
    <OpenPackProvider value={open}>
      <main className="bench-open">
        <header className="bench-head">
          <button type="button" className="button" onClick={onBack}>
            <span aria-hidden="true">←</span> {t('back')}
          </button>
          <h1>{called}</h1>
          <StateOf work={work} keeps={store.keeps} />
          <button type="button" className="button" disabled={!work.canUndo} onClick={work.undo}>
            {t('undo')}
          </button>
          <button type="button" className="button" disabled={!work.canRedo} onClick={work.redo}>
            {t('redo')}
          </button>
          <button type="button" className="button" onClick={() => onZip(called, open.files)}>
            {t('exportZip')}
          </button>
        </header>
        <PackFilesList />
        <div className="bench-editor">
          <Suspense>
            <PackEditor onUndo={work.undo} onRedo={work.redo} />
          </Suspense>
        </div>
        <SideTabs shown={shown} onShow={setShown}>
          {shown === 'problems' ? (
            <ProblemList isProved={work.proving?.stage === 'all'} />
          ) : caseId === null || !open.files.has(`cases/${caseId}.yaml`) ? (
            <p>{t('formNone')}</p>
          ) : (
            <FormWords language={language}>
              <CaseForm key={caseId} caseId={caseId} />
            </FormWords>
          )}
        </SideTabs>
      </main>
    </OpenPackProvider>
  )
}

function StateOf({ work, keeps }: { readonly work: PackAtWork; readonly keeps: boolean }): ReactNode {
  const t = useBenchWords()
  const { proving, proofBroke, keeping } = work
  const problems = proving?.findings.problems ?? []
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const found = `${t('errors', { count: errors })}, ${t('warnings', { count: problems.length - errors })}`
  const proof = (): string => {
    if (proofBroke) return t('proofBroke')
    if (proving === null) return t('compiling')
    if (proving.stage === 'all') return t('proved', { found })
    return t('proving', { proved: proving.proved, of: proving.of, found })
  }
  return (
    <output className="bench-state">
      {proof()} {keeps ? t(keeping) : t('notKept')}
    </output>
  )
}
