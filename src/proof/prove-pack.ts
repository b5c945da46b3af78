/** The whole proof of a pack: every case, its translations, and what gives the right button away over all of them. Pure: no disk, no clock. */
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import type { Problem } from '#scenario/problem.ts'
import { checkTranslationLengths } from './check-words.ts'
import { placed } from './finding.ts'
import { proveCase } from './prove-case.ts'
import type { CaseProof } from './prove-case.ts'

export interface PackProof {
  readonly cases: readonly CaseProof[]
  readonly problems: readonly Problem[]
}

/** @param files the pack's, to find the places of what is told. */
export function provePack({ structure: pack, texts }: CompiledPack, files: ReadonlyMap<string, string>): PackProof {
  const source = texts[pack.languages[0] ?? ''] ?? {}
  const cases = pack.cases.map((one) => proveCase(pack, one, source))
  const findings = [...cases.flatMap((one) => one.findings), ...checkTranslationLengths(pack, texts)]
  return { cases, problems: placed(findings, files) }
}
