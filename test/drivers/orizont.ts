/** The pack that the tests play with: the real one, from its files. */
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Pack, Texts } from '#scenario/pack.ts'
import { readPackFolder } from '#tools/read-pack-folder.ts'

export function orizontFiles(): ReadonlyMap<string, string> {
  return readPackFolder('scenarios/orizont')
}

export function orizont(): { readonly pack: Pack; readonly texts: Readonly<Record<string, Texts>> } {
  const { pack, problems } = compilePack(orizontFiles())
  if (!pack) throw new Error(`scenarios/orizont does not compile: ${problems[0]?.message ?? ''}`)
  return { pack: pack.structure, texts: pack.texts }
}
