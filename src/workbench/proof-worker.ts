/** The prover beside the page: compiles and proves what it is handed, case by case, and starts anew as soon as there is something newer. */
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { digest } from '#scenario/digest.ts'
import type { Case, Pack, Texts } from '#scenario/pack.ts'
import type { Problem } from '#scenario/problem.ts'
import { checkTranslationLengths } from '#proof/check-words.ts'
import { placed } from '#proof/finding.ts'
import { findGiveAways } from '#proof/give-aways.ts'
import { proveCase } from '#proof/prove-case.ts'
import type { CaseProof } from '#proof/prove-case.ts'
import type { Findings } from './open-pack.ts'

export interface ToProve {
  readonly revision: number
  readonly files: ReadonlyMap<string, string>
}
/** How far the proof has come: what was compiled, each case by itself, the statistics over the pack. */
export interface Proving {
  readonly findings: Findings
  readonly stage: 'compiled' | 'cases' | 'all'
  readonly proved: number
  readonly of: number
}

/** Cases as they were when they were proved: what did not change is not proved again. */
const known = new Map<string, { readonly key: string; readonly proof: CaseProof }>()
let latest: ToProve | null = null
let isBusy = false

addEventListener('message', ({ data }: MessageEvent<ToProve>) => {
  latest = data
  if (!isBusy) void proveLatest()
})

async function proveLatest(): Promise<void> {
  isBusy = true
  while (latest !== null) {
    const asked: ToProve = latest
    latest = null
    await prove(asked)
  }
  isBusy = false
}

/** Lets a newer pack come in. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done))

async function prove({ revision, files }: ToProve): Promise<void> {
  const { pack: compiled, problems } = compilePack(files)
  const proofs = new Map<string, CaseProof>()
  const tell = (stage: Proving['stage'], found: readonly Problem[], of: number): void =>
    postMessage({ findings: { revision, compiled, problems: [...problems, ...found], proofs }, stage, proved: proofs.size, of } satisfies Proving)
  if (compiled === null) return tell('all', [], 0)

  const { structure: pack, texts } = compiled
  const source = texts[pack.languages[0] ?? ''] ?? {}
  const keys = new Map(pack.cases.map((one) => [one.id, keyOf(pack, one, source)]))
  for (const one of pack.cases) {
    const kept = known.get(one.id)
    if (kept !== undefined && kept.key === keys.get(one.id)) proofs.set(one.id, kept.proof)
  }
  const found = (): Problem[] => placed([...[...proofs.values()].flatMap(({ findings }) => findings), ...checkTranslationLengths(pack, texts)], files)
  tell('compiled', found(), pack.cases.length)
  for (const one of pack.cases) {
    if (proofs.has(one.id)) continue
    await breath()
    if (latest !== null) return
    const proof = proveCase(pack, one, source)
    known.set(one.id, { key: keys.get(one.id) ?? '', proof })
    proofs.set(one.id, proof)
  }
  tell('cases', found(), pack.cases.length)
  await breath()
  if (latest !== null) return
  tell('all', [...found(), ...placed(giveAways(compiled), files)], pack.cases.length)
}

const giveAways = (compiled: CompiledPack): ReturnType<typeof findGiveAways>['findings'] => findGiveAways(compiled).findings

/** Everything that the proof of a case hangs on. */
function keyOf(pack: Pack, one: Case, source: Texts): string {
  const words = Object.entries(source).filter(([id]) => id.startsWith(`${one.id}.`))
  return digest(JSON.stringify([one, pack.people, pack.shifts, words]))
}
