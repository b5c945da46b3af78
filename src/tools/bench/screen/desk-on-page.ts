// The few things that a measurement does on the game's pages: begin a shift, call, answer. English, by role and name.

import type { Locator, Page } from 'playwright'
import type { Side } from '#scenario/pack.ts'

export const titleIsThere = 'main.title .side-card button'
export const deskIsDrawn = 'main.desk .room.drawn'

export function choosePath(shift: string, side: Side = 'desk'): string {
  return `${side}?shift=${encodeURIComponent(shift)}`
}

/** On the page where a shift is chosen, with one preselected. */
export async function begin(page: Page, seed: number): Promise<void> {
  const advanced = page.locator('details.start-advanced')
  if ((await advanced.getAttribute('open')) === null) await advanced.locator('summary').click()
  await advanced.getByRole('textbox').fill(String(seed))
  await page.locator('.start-form .begin').click()
}

export function replies(page: Page): Locator {
  return page.getByRole('group', { name: 'Your replies' }).locator('[data-reply]')
}

export function callNext(page: Page): Locator {
  return page.getByRole('button', { name: /^(?:Call the next client|Answer the next)/ })
}

export function toTheDebrief(page: Page): Locator {
  return page.getByRole('button', { name: 'To the debrief' })
}
