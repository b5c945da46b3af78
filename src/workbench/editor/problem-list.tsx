/** Everything that was found wrong in the pack, errors first, each a way to its place. */
import type { ReactNode } from 'react'
import type { Problem } from '#scenario/problem.ts'
import { useBenchWords } from '../bench-words.tsx'
import { useOpenPack } from '../open-pack.ts'

/** More are counted, not listed: the first ones have to be mended first. */
const mostShown = 200

/** @param isProved nothing more is going to be found as the pack stands. */
export function ProblemList({ isProved }: { readonly isProved: boolean }): ReactNode {
  const t = useBenchWords()
  const { findings, openFile } = useOpenPack()
  if (findings === null) return <p>{t('compiling')}</p>
  const { problems } = findings
  if (problems.length === 0) return <p>{t(isProved ? 'noProblems' : 'noProblemsYet')}</p>
  const sorted = (['error', 'warning'] as const).flatMap((severity) => problems.filter((problem) => problem.severity === severity))
  return (
    <>
      <ul className="bench-problems">
        {sorted.slice(0, mostShown).map((problem, i) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.rule}:${i}`}>
            <ProblemButton problem={problem} onGo={() => openFile(problem.file, problem)} />
          </li>
        ))}
      </ul>
      {sorted.length > mostShown && <p>{t('moreProblems', { count: sorted.length - mostShown })}</p>}
    </>
  )
}

function ProblemButton({ problem: { file, line, column, severity, message }, onGo }: { readonly problem: Problem; readonly onGo: () => void }): ReactNode {
  const t = useBenchWords()
  return (
    <button type="button" className={`bench-problem ${severity}`} onClick={onGo}>
      <strong>{severity === 'error' ? t('error') : t('warning')}</strong> <span className="bench-problem-place">{`${file}:${line}:${column}`}</span>
      <span className="bench-problem-says">{message}</span>
    </button>
  )
}
