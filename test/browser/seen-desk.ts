// One look at the desk: every word that stands there now, and what is wrong with how it stands (cut off, covered, beside the screen).
// What should stand there is told by rules-beside.ts.

import type { Page } from 'playwright'

export interface SeenDesk {
  /** Null where nothing is said. */
  readonly bubble: string | null
  readonly nudge: string | null
  readonly replies: readonly { readonly id: string; readonly text: string; readonly key: string }[]
  readonly clock: string
  readonly waiting: string
  /** In place of the replies while nobody stands at the counter. */
  readonly nobody: string | null
  readonly log: readonly string[]
  readonly isPaused: boolean
  /** Whether reading can begin at once: the first reply is in sight. */
  readonly beginsInSight: boolean
  readonly faults: readonly string[]
}

export function lookAtDesk(page: Page): Promise<SeenDesk> {
  return page.evaluate(() => {
    const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector)
    const said = (element: Element | null): string | null => (element === null ? null : element.textContent.replaceAll(/\s+/g, ' ').trim())
    // Without what is only for ears, and without keys: a bar has long words and short ones, after the room that it has.
    const shown = (element: Element | null): string =>
      element === null
        ? ''
        : [...element.childNodes]
            .map((node) => (node instanceof Element ? (node.checkVisibility() && !node.matches('.unseen, kbd') ? shown(node) : '') : node.textContent))
            .join('')
            .trim()
    const faults: string[] = []

    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than the screen`)
    if (root.scrollHeight > root.clientHeight + 1) faults.push(`the page is ${root.scrollHeight - root.clientHeight} px taller than the screen`)

    // What is seen of an element: its box within the frame that it scrolls in, if any.
    const frameOf = (element: HTMLElement): DOMRect | null => {
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(outer).overflowY)) return outer.getBoundingClientRect()
      }
      return null
    }
    const seenOf = (element: HTMLElement): { left: number; top: number; right: number; bottom: number } => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const frame = frameOf(element)
      return frame === null ? { left, top, right, bottom } : { left, right, top: Math.max(top, frame.top), bottom: Math.min(bottom, frame.bottom) }
    }

    const bubble = find('.bubble')
    const replies = find('.replies')
    const parts: [string, HTMLElement | null][] = [
      ['bar', find('.desk-bar')],
      ['bubble', bubble],
      ['actions', find('.actions')],
      ['replies', replies],
      ['monitor', find('.monitor-place')],
      ['call', find('.nobody')],
      ['lesson', find('.coach')],
      ['lines', find('.lines')],
    ]
    const boxes = parts.flatMap(([name, element]) => (element === null || !element.checkVisibility() ? [] : [{ name, ...seenOf(element) }]))
    for (const box of boxes) {
      if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        faults.push(
          `${box.name} stands beside the screen (${Math.round(box.left)},${Math.round(box.top)} to ${Math.round(box.right)},${Math.round(box.bottom)})`,
        )
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (wide > 1 && high > 1) faults.push(`${a.name} and ${b.name} overlap by ${Math.round(wide)}×${Math.round(high)} px`)
      }
    }
    const shout = [...document.querySelectorAll<HTMLElement>('.shout')]
    for (const one of shout) {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1 || top < -1) faults.push(`a shout stands beside the screen: ${said(one)}`)
      const words = bubble?.getBoundingClientRect()
      if (words !== undefined && Math.min(right, words.right) - Math.max(left, words.left) > 6 && Math.min(bottom, words.bottom) - Math.max(top, words.top) > 6)
        faults.push(`a shout and the bubble overlap: ${said(one)}`)
    }

    const cutOff = (element: HTMLElement): boolean => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
    const line = find('.bubble-line')
    for (const element of [bubble, find('.bubble-words'), line]) if (element !== null && cutOff(element)) faults.push(`the bubble is cut off: ${said(element)}`)
    const offered = [...document.querySelectorAll<HTMLElement>('.reply')]
    for (const one of offered) if (cutOff(one)) faults.push(`a reply is cut off: ${said(one)}`)
    // A covered control cannot be pressed, whatever covers it. Where a part scrolls, what is scrolled away can be fetched.
    for (const one of [...offered, ...document.querySelectorAll<HTMLElement>('.action, .desk-bar button, .call-next, .coach button')]) {
      if (!one.checkVisibility() || find('.paused') !== null || find('dialog[open]') !== null) continue
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const seen = seenOf(one)
      if (right - left === 0 || y < seen.top || y > seen.bottom) continue
      const over = document.elementFromPoint(x, y)
      if (over === null || !(one.contains(over) || over.contains(one)))
        faults.push(`"${said(one)}" is covered${over === null ? '' : ` by ${over.tagName.toLowerCase()}.${over.className}`}`)
    }
    const firstReply = offered[0]
    const beginsInSight = firstReply === undefined || firstReply.getBoundingClientRect().top >= seenOf(firstReply).top - 1

    return {
      bubble: said(line),
      nudge: said(find('.bubble-nudge')),
      replies: offered.map((one) => ({
        id: one.dataset['reply'] ?? '',
        text: said(one.querySelector('span')) ?? '',
        key: said(one.querySelector('kbd')) ?? '',
      })),
      clock: shown(find('.desk-clock')),
      waiting: shown(find('.desk-waiting')),
      nobody: said(find('.nobody')),
      log: [...document.querySelectorAll('[role=log] p')].map((one) => said(one) ?? ''),
      isPaused: find('.paused') !== null,
      beginsInSight,
      faults,
    }
  })
}
