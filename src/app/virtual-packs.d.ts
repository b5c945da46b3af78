// What src/tools/vite/pack-modules.ts makes of scenarios/. Only the list is imported by name: it loads the packs and their wordings,
// so that a new pack or language needs no import of its own.

declare module 'virtual:packs' {
  import type { Pack, Texts } from '#scenario/pack.ts'

  export interface PackOnOffer {
    readonly id: string
    readonly title: string
    /** The first is the source. */
    readonly languages: readonly string[]
    readonly loadPack: () => Promise<Pack>
    /** Rejects for a language that the pack lacks. */
    readonly loadTexts: (language: string) => Promise<Texts>
    /** What is said in one case. Rejects for a case that the pack lacks. */
    readonly loadCase: (language: string, id: string) => Promise<Texts>
    /** Its files as they are written: path within the pack to text. For the workbench. */
    readonly loadSource: () => Promise<ReadonlyMap<string, string>>
    /** What is said in all cases, with the notes on it that only the debrief shows. */
    readonly loadRest: (language: string) => Promise<Texts>
  }

  export const packs: readonly PackOnOffer[]
}
