/** Renders again whenever the game has moved, at once. */
import { useSyncExternalStore } from 'react'
import type { DeskGame } from './desk-game.ts'

export function useGame(game: DeskGame): DeskGame['shift']['state'] {
  useSyncExternalStore(game.subscribe, game.version)
  return game.shift.state
}
