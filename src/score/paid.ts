/** What the clients paid for the shift: minutes waited, wrong information acted on, and those lost, each with the ten who will hear of it. */
import type { ShiftEvent } from '#shift/event.ts'
import type { ConversationScore, Paid } from './scores.ts'

/** One lost client is ten potential ones lost. */
const whoHear = 10

/** @param promised what each client has lost by a promise that was not kept, by her number; counted where she came. */
export function paidBy(events: readonly ShiftEvent[], conversations: readonly ConversationScore[], promised: (client: number) => number): Paid {
  let waitedMs = 0
  let lost = 0
  let relied = 0
  for (const event of events) {
    if (event.kind === 'clientCalled' || event.kind === 'clientLeft' || event.kind === 'clientSentHome') relied += promised(event.client)
    if (event.kind === 'clientCalled' || event.kind === 'clientLeft' || event.kind === 'clientSentHome') waitedMs += event.waitedMs
    if (event.kind === 'clientLeft' || (event.kind === 'conversationEnded' && event.how === 'walkedOut')) lost++
  }
  const wrong = conversations.flatMap((one) => one.facts).filter((fact) => fact.cost > 0)
  return {
    waitedMs,
    wrongActedOn: wrong.length,
    cost: relied + wrong.reduce((sum, fact) => sum + fact.cost, 0),
    promised: relied,
    lost,
    heardOf: lost * (1 + whoHear),
  }
}
