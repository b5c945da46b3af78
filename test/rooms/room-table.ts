// The rooms of src/ and what each may import, as the README's table says. Checking is in cruise-rooms.ts and impurities.ts.

const rulesRooms = ['scenario', 'dialogue', 'shift', 'score', 'bots', 'proof', 'protocol'] as const

/** Room to the other rooms that it may import, type-only imports included. */
export const roomTable: Readonly<Record<string, readonly string[]>> = {
  scenario: [],
  dialogue: ['scenario'],
  shift: ['scenario', 'dialogue'],
  bots: ['scenario', 'dialogue', 'shift', 'score'],
  proof: ['scenario', 'dialogue', 'shift', 'score', 'bots'],
  score: ['scenario', 'dialogue', 'shift'],
  protocol: ['scenario', 'shift', 'score'],
  wording: ['scenario', 'shift'],
  stage: ['shift'],
  overlay: ['scenario', 'shift', 'score', 'protocol', 'wording'],
  workbench: ['scenario', 'dialogue', 'shift', 'score', 'bots', 'proof', 'wording', 'overlay'],
  sound: ['shift'],
  reports: ['scenario', 'shift', 'score', 'wording'],
  app: [...rulesRooms, 'wording', 'stage', 'overlay', 'workbench', 'sound', 'reports'],
  workshop: ['scenario', 'dialogue', 'shift', 'score', 'bots', 'protocol', 'reports'],
  tools: [...rulesRooms, 'wording', 'reports'],
}

/** Rooms whose code gives the same answer everywhere and always: no clock, no chance, no platform. */
export const pureRooms: readonly string[] = rulesRooms
