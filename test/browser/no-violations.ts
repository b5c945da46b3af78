// Asks axe about what stands on the screen now, and whether every control there can be got at. Which screens are asked about is in axe.test.ts.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Of WCAG 2.0 to 2.2, A and AA, and axe's own best practices. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  // Without it axe opens a page of its own for every answer; there are no frames here that would need it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')})`),
  )
  expect.soft(found, `axe, ${where}`).toEqual([])
}

/** Nothing stands beside the screen or under something else for good: every control can be scrolled to and pressed. */
export async function expectAllInReach(page: Page, where: string): Promise<void> {
  const faults = await page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than the screen`)
    const open = [...document.querySelectorAll<HTMLElement>('dialog[open], [role=dialog]')].at(-1)
    const controls = [...(open ?? document).querySelectorAll<HTMLElement>('a[href], button:not([disabled]), input, select, textarea, summary')]
    for (const control of controls) {
      if (control.closest('[inert]') !== null || !control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      // A choice that is drawn as a card is pressed by its card.
      const pressed = control.matches('.unseen') ? control.closest<HTMLElement>('label') : control
      if (pressed === null || pressed.closest('.unseen') !== null) continue
      const name =
        (control.getAttribute('aria-label') ?? pressed.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60) || control.tagName.toLowerCase()
      pressed.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const { left, right, top, bottom } = pressed.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      if (left < -1 || right > innerWidth + 1) found.push(`"${name}" stands beside the screen (${Math.round(left)} to ${Math.round(right)} of ${innerWidth})`)
      const over = document.elementFromPoint(x, y)
      if (over === null) found.push(`"${name}" cannot be scrolled to`)
      else if (!(pressed.contains(over) || over.contains(pressed))) found.push(`"${name}" is covered by ${over.tagName.toLowerCase()}.${over.className}`)
    }
    root.scrollTop = 0
    return found
  })
  expect.soft(faults, `in reach, ${where}`).toEqual([])
}
