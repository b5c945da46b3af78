/** A story to begin with: a case with gaps for its wordings, its wordings in the languages that we write, and two ways through it. Filling in is in `story-files.ts`. */

/** The languages in which the stories are written. */
export type Written = 'en' | 'ro'
/** By the key of the wording in its file, as translations name it: `greet.client.plain`. */
export type Words = Readonly<Record<string, Readonly<Record<Written, string>>>>

export interface Story {
  /** YAML. `$key` stands for a wording, `%person%` for who comes. */
  readonly yaml: string
  readonly words: Words
  /** Name after the case's own, and the lines. `%case%` stands for the case; scores are filled in by whoever can play. */
  readonly plans: Readonly<Record<string, string>>
  /** Facts and pages of the case's own; a pack that has one of these names already gets another. */
  readonly names: readonly string[]
}
