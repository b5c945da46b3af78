// Spoils real packs, one round a number, and judges what the compiler makes of each. Runs in a thread of its own, so that a hang can be seen
// from outside and stopped. Started by fuzz.test.ts.

import { parentPort, workerData } from 'node:worker_threads'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { formatProblem } from '#scenario/problem.ts'
import type { Problem } from '#scenario/problem.ts'
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { checkPlans } from '#tools/check-plans.ts'
import { mutations } from './mutations.ts'

export interface FuzzTask {
  readonly packs: readonly ReadonlyMap<string, string>[]
  readonly from: number
  readonly step: number
  readonly rounds: number
  /** The round being played, for the watcher. */ readonly at: SharedArrayBuffer
}
export interface FuzzResult {
  readonly rounds: number
  readonly refused: number
  readonly played: number
  readonly faults: readonly string[]
}

const { packs, from, step, rounds, at } = workerData as FuzzTask
const current = new Int32Array(at)
const names = Object.keys(mutations)

/** A pack of the size that one case needs: the common files, one case and those that its promises become, translations and plans, now and then all languages. */
function portion(files: ReadonlyMap<string, string>, dice: RandomStream): Map<string, string> {
  const cases = [...files.keys()].filter((name) => name.startsWith('cases/'))
  const one = cases[dice.between(0, Math.max(0, cases.length - 1))]?.slice('cases/'.length, -'.yaml'.length) ?? ''
  const born = [...(files.get(`cases/${one}.yaml`) ?? '').matchAll(/becomes: ([a-z0-9-]+)/g)].map(([, id]) => id ?? '')
  const wanted = new Set([one, ...born])
  const sourceOnly = dice.between(0, 9) < 8
  const kept = [...files].filter(([name]) => {
    if (name.startsWith('cases/')) return wanted.has(name.slice('cases/'.length, -'.yaml'.length))
    if (name.startsWith('plans/')) return name.startsWith(`plans/${one}-`)
    if (name.startsWith('text/')) return !sourceOnly && ([...wanted].some((id) => name.endsWith(`/${id}.yaml`)) || /\/(?:pack|facts|people)\.yaml$/.test(name))
    return /^(?:pack|facts|people)\.yaml$/.test(name)
  })
  const chosen = new Map(kept)
  // Who comes afterwards are other cases; without them a pack may do without.
  chosen.set('pack.yaml', (chosen.get('pack.yaml') ?? '').replace(/^afterwards:.*\n/m, ''))
  if (sourceOnly) chosen.set('pack.yaml', (chosen.get('pack.yaml') ?? '').replace(/^languages: \[(\w+).*$/m, 'languages: [$1]'))
  return chosen
}

function spoil(files: Map<string, string>, dice: RandomStream): string {
  const done: string[] = []
  for (let left = dice.between(1, 3); left > 0; left--) {
    const file = [...files.keys()][dice.between(0, files.size - 1)] ?? ''
    const name = names[dice.between(0, names.length - 1)] ?? ''
    files.set(file, mutations[name]?.(files.get(file) ?? '', dice) ?? '')
    done.push(`${name} ${file}`)
  }
  return done.join(', ')
}

function faultsOf(files: ReadonlyMap<string, string>, pack: CompiledPack | null, problems: readonly Problem[]): string[] {
  const faults: string[] = []
  const failed = problems.some((problem) => problem.severity === 'error')
  if (failed && pack !== null) faults.push('a pack was loaded in spite of an error')
  if (!failed && pack === null) faults.push('a pack was refused without a word')
  for (const problem of problems) {
    const lines = (files.get(problem.file) ?? '').split('\n').length
    if (!Number.isInteger(problem.line) || !Number.isInteger(problem.column) || problem.line < 1 || problem.line > lines + 1 || problem.column < 1)
      faults.push(`no such place: ${formatProblem(problem)}`)
    if (problem.message.trim() === '' || /\n|\bat .*:\d+:\d+|\bundefined\b|\[object Object\]|node_modules/.test(problem.message))
      faults.push(`not for people: ${formatProblem(problem)}`)
    if (problem.message.length > 600) faults.push(`endless: ${formatProblem(problem).slice(0, 200)}`)
  }
  return faults
}

/** What was accepted must be playable to its end. */
function play(pack: CompiledPack, dice: RandomStream): void {
  const { structure } = pack
  for (const one of structure.cases) {
    const shift = openShift(structure, `case:${one.id}`, dice.between(0, 1_000_000), { mode: 'practice', engine: tableConversations() })
    playShift(shift, 'random', dice.between(0, 1_000_000))
    scoreShift(shift.state.clients, shift.events)
    if (shift.state.phase !== 'ended') throw new Error(`the case ${one.id} does not end`)
  }
  JSON.parse(JSON.stringify(pack))
}

const found: string[] = []
let refused = 0
let played = 0
let done = 0
for (let round = from; round < rounds; round += step) {
  Atomics.store(current, 0, round)
  const dice = randomStream(round, 0, 'validation')
  const files = portion(packs[round % packs.length] ?? new Map(), dice)
  const what = spoil(files, dice)
  try {
    const { pack, problems } = compilePack(files)
    const all = [...problems, ...checkPlans(files, pack)]
    found.push(
      ...faultsOf(files, pack, problems).map((fault) => `round ${round} (${what}): ${fault}`),
      ...faultsOf(
        files,
        null,
        all.filter((problem) => problem.rule === 'plan'),
      )
        .filter((fault) => !fault.startsWith('a pack'))
        .map((fault) => `round ${round} (${what}): ${fault}`),
    )
    if (pack === null) refused++
    else {
      play(pack, dice)
      played++
    }
  } catch (error) {
    found.push(`round ${round} (${what}): threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  if (Object.hasOwn(Object.prototype, 'polluted')) found.push(`round ${round} (${what}): the prototype of all objects was changed`)
  done++
}
Atomics.store(current, 0, -1)
parentPort?.postMessage({ rounds: done, refused, played, faults: found.slice(0, 50) } satisfies FuzzResult)
