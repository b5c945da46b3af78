/** The shape that goes with the colour and the word of what became of a promise. */
import type { ReactNode } from 'react'
import type { PromiseLater } from './later.ts'

export function FateMark({ fate }: { fate: PromiseLater['fate'] }): ReactNode {
  return <span aria-hidden="true">{fate === 'broken' ? '✕' : fate === 'kept' ? '✓' : '–'}</span>
}
