// Which sound a thing that happened in the shift makes, if it makes one. When and how loud it is played does not belong here.
import type { SoundName } from "./caption.ts";

const soundOf: ReadonlyMap<string, SoundName> = new Map([
  ["clientArrived", "step"],
  ["clientCalled", "ticket"],
  ["replyChosen", "click"],
  ["clientSighed", "sigh"],
  ["clientShouted", "shout"],
  ["clientLeft", "step"],
  ["salesCalled", "phone"],
  ["bellRang", "bell"],
  ["someoneFilmed", "camera"],
  ["doorOpened", "warm"],
  ["conversationEnded", "stamp"],
  // The client who is kept waiting puts a hand on the counter. A colleague who answers is heard by the phone falling silent.
  ["nudged", "slam"],
]);

export function soundOfEvent(event: { readonly kind: string }): SoundName | null {
  return soundOf.get(event.kind) ?? null;
}
