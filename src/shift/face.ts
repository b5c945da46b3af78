/** The face that goes with trust and tension: words, bar and face agree. */

export const faces = [
  'calm',
  'smile',
  'concerned',
  'tired',
  'suspicious',
  'contempt',
  'serious',
  'hectic',
  'veryAngry',
  'rage',
  'explaining',
  'solemn',
] as const
export type Face = (typeof faces)[number]
export type Level = 'calm' | 'tense' | 'angry'

/** @param trust @param tension 0..10000 */
export function faceOf(trust: number, tension: number, speaking: boolean): Face {
  if (tension >= 9000) return 'rage'
  if (tension >= 7800) return 'veryAngry'
  if (tension >= 6600) return trust < 3500 ? 'contempt' : speaking ? 'hectic' : 'serious'
  if (tension >= 5200) return trust < 3500 ? 'suspicious' : speaking ? 'concerned' : 'tired'
  if (trust >= 6500) return 'smile'
  if (trust >= 5000) return speaking ? 'explaining' : 'calm'
  return trust < 3000 ? 'suspicious' : 'solemn'
}

/** Bounds of the three words that go with the colours. */
export function levelOf(tension: number): Level {
  return tension >= 7500 ? 'angry' : tension >= 5000 ? 'tense' : 'calm'
}
