/** What those who wait say and do by themselves. When they do is a matter of the shift. */

export type MurmurKind = 'sigh' | 'shout' | 'film' | 'help'
export interface Murmur {
  readonly id: string
  readonly kind: MurmurKind
  readonly from: number
}
