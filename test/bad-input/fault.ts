// One fault that an author can make in the small pack, and what is said of it.

export const modem = 'cases/modem-missing.yaml'

export interface Fault {
  readonly kind: string
  readonly file: string
  readonly find: string
  readonly replacement: string
  /** The error stands where this text begins in the spoiled file (or in `in`). */
  readonly at: string
  readonly in?: string
  readonly says: RegExp
}
