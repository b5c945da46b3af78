// `check [PACK]`: everything that can be wrong in a pack, each fault with its place. What is right is decided in src/scenario, what is fair in src/proof.

import type { Command } from 'commander'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Counts } from '#scenario/compile/compile-pack.ts'
import { formatProblem } from '#scenario/problem.ts'
import type { Problem } from '#scenario/problem.ts'
import { provePack } from '#proof/prove-pack.ts'
import type { PackProof } from '#proof/prove-pack.ts'
import { checkPlans } from '../check-plans.ts'
import { packFolder, packIds, shownPath } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'
import { proofJson, proofSummary, proofWays } from '../proof-report.ts'
import { readPackFolder, UnreadablePack } from '../read-pack-folder.ts'

type Checked = { readonly counts: Counts; readonly problems: readonly Problem[]; readonly proof: PackProof | null }

const nothing: Counts = { cases: 0, facts: 0, people: 0, beats: 0, replies: 0, plans: 0, shifts: 0, languages: 0 }

/** What is proved besides: nothing, all but the statistics over the pack, or all. */
type Proved = 'nothing' | 'quick' | 'all'

function checkFolder(folder: string, proved: Proved): Checked {
  try {
    const files = readPackFolder(folder)
    const { counts, pack, problems } = compilePack(files)
    // Nothing is proved of a pack that cannot be played.
    const proof = pack === null || proved === 'nothing' ? null : provePack(pack, files, proved === 'quick')
    return { counts, problems: [...problems, ...checkPlans(files, pack), ...(proof?.problems ?? [])], proof }
  } catch (error) {
    if (error instanceof UnreadablePack) return { counts: nothing, problems: error.problems, proof: null }
    throw error
  }
}

function sum(all: readonly Counts[]): Counts {
  const total = { ...nothing }
  for (const one of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key]
  return total
}

function summary(counts: Counts, problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
  const held = [
    count(counts.cases, 'case'),
    count(counts.beats, 'beat'),
    `${counts.replies} replies`,
    count(counts.facts, 'fact'),
    `${counts.people} people`,
    count(counts.shifts, 'shift'),
    count(counts.plans, 'plan'),
    count(counts.languages, 'language'),
  ]
  const found = problems.length === 0 ? 'no problems' : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
  return `${held.join(', ')}: ${found}.`
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check a pack: files, names, conditions, wordings, translations, plans; and prove it fair (--prove)')
    .argument('[PACK]', 'id of a pack in scenarios/, or a folder; without it, every pack')
    .option('--prove', 'prove it fair as well: what can be reached and won, what is told too soon, what gives itself away')
    .option('--quick', 'with --prove: leave out the statistics over the pack (give-aways)')
    .option('--ways', 'with --prove: print the best and the worst way of each case as plans')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nEach fault is one line, file:line:column: message. Exit code 1 where there is an error; warnings alone give 0.')
    .action((name: string | undefined, options: { prove?: true; quick?: true; ways?: true; json?: true }) => {
      const folders = (name === undefined ? packIds() : [name]).map(packFolder)
      const checked = folders.map((folder) => {
        const { counts, problems, proof } = checkFolder(folder, !options.prove ? 'nothing' : options.quick ? 'quick' : 'all')
        return { counts, proof, problems: problems.map((problem) => ({ ...problem, file: shownPath(folder, problem.file) })) }
      })
      const counts = sum(checked.map((one) => one.counts))
      const problems = checked.flatMap((one) => one.problems)
      const proofs = checked.flatMap((one) => one.proof ?? [])
      const text = [
        ...(options.ways ? [...proofs.map(proofWays), ''] : []),
        ...problems.map(formatProblem),
        ...proofs.map(proofSummary),
        summary(counts, problems),
      ].join('\n')
      printAnswer({ json: { counts, problems, ...(options.prove ? { proofs: proofs.map(proofJson) } : {}) }, text }, options.json ?? false)
      if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1
    })
}
