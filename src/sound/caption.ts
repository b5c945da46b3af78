// The names of every sound in the game, and the key under which the overlay keeps each one's caption. The words themselves belong to the overlay's language files.
export const soundNames = [
  'ticket',
  'phone',
  'sigh',
  'stamp',
  'murmur-calm',
  'murmur-tense',
  'murmur-loud',
  'step',
  'slam',
  'shout',
  'bell',
  'click',
  'camera',
  'warm',
  'ring',
  'engaged',
  'hold',
  'pen',
  'plate',
  'ahem',
  'tick',
  'tap',
  'ding',
] as const

export type SoundName = (typeof soundNames)[number]

/** `caption.ticket`, `caption.murmur-loud` … */
export function captionKey(name: SoundName): `caption.${SoundName}` {
  return `caption.${name}`
}
