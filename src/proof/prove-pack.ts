/** The whole proof of a pack: every case, its translations, and what gives the right button away over all of them. Pure: no disk, no clock. */
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import type { Problem } from '#scenario/problem.ts'
import { checkTranslationLengths } from './check-words.ts'
import { placed } from './finding.ts'
import { findGiveAways } from './give-aways.ts'
import type { LanguageTests } from './give-aways.ts'
import { proveCase } from './prove-case.ts'
import type { CaseProof } from './prove-case.ts'

export interface PackProof {
  readonly cases: readonly CaseProof[]
  /** Null where the statistics were left out. */
  readonly giveAways: readonly LanguageTests[] | null
  readonly problems: readonly Problem[]
}

/** @param files the pack's, to find the places of what is told. @param quick leaves the statistics out. */
export function provePack(compiled: CompiledPack, files: ReadonlyMap<string, string>, quick = false): PackProof {
  const { structure: pack, texts } = compiled
  const source = texts[pack.languages[0] ?? ''] ?? {}
  const cases = pack.cases.map((one) => proveCase(pack, one, source))
  const giveAways = quick ? null : findGiveAways(compiled)
  const findings = [...cases.flatMap((one) => one.findings), ...checkTranslationLengths(pack, texts), ...(giveAways?.findings ?? [])]
  return { cases, giveAways: giveAways?.tests ?? null, problems: placed(findings, files) }
}
