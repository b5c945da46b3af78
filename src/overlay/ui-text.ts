/**
 * The game's own words in one language: typed ids, ICU messages. A screen reads them through `useText` (`text-context.tsx`);
 * a part with texts of its own (the debrief) opens them with the same function.
 */
import { openIcu, type Icu, type IcuValues } from '#wording/icu.ts'

export type Messages<Id extends string> = Readonly<Record<Id, string>>

export interface UiText<Id extends string> extends Pick<Icu, 'language' | 'number'> {
  (id: Id, values?: IcuValues): string
}

export function openUiText<Id extends string>(messages: Messages<Id>, language: string): UiText<Id> {
  const icu = openIcu(language)
  const text = (id: Id, values: IcuValues = {}): string => icu.format(messages[id], values)
  return Object.assign(text, { language, number: icu.number })
}
