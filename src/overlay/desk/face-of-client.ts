/** The face that a client shows now. Which trust and tension make which face is the shift's rule (`#shift/face.ts`). */
import { faceOf, type Face } from '#shift/face.ts'
import type { Client } from '#shift/shift-state.ts'

export function faceOfClient(client: Client): Face {
  return faceOf(client.trust, client.tension, client.phase === 'counter')
}
