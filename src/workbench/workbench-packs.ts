/** A pack that is built into the game: it can be duplicated and then changed. */
import type { Files } from './store/edit-history.ts'

export interface PackThatComes {
  readonly id: string
  readonly title: string
  readonly load: () => Promise<Files>
}
