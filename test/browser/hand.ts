// The three hands with which a player works the screen: mouse, keyboard alone, finger. Each finds its own way to the same control.
// What is worked, and what for, belongs to the drivers (desk.ts, debrief.ts).

import type { Locator, Page } from 'playwright'

export interface Hand {
  readonly name: 'mouse' | 'keyboard' | 'finger'
  /** Presses a button, follows a link, ticks a choice. */
  works(control: Locator): Promise<void>
  writes(field: Locator, text: string): Promise<void>
  /** Moves a slider to about this share of its way. */
  slides(slider: Locator, share: number): Promise<void>
}

export function mouseOf(page: Page): Hand {
  return {
    name: 'mouse',
    works: (control) => control.click(),
    async writes(field, text) {
      await field.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    slides: (slider, share) => pressAt(slider, share, (position) => slider.click({ position })),
  }
}

export function fingerOf(page: Page): Hand {
  return {
    name: 'finger',
    async works(control) {
      await control.scrollIntoViewIfNeeded()
      await control.tap()
    },
    async writes(field, text) {
      await field.tap()
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    slides: (slider, share) => pressAt(slider, share, (position) => slider.tap({ position })),
  }
}

/** Nothing but `page.keyboard`: the key that is shown on the control where there is one, else Tab until the control has the focus. */
export function keyboardOf(page: Page): Hand {
  return {
    name: 'keyboard',
    async works(control) {
      const key = await shownKey(control)
      if (key !== null) return page.keyboard.press(key)
      await tabTo(page, control)
      const kind = await control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName))
      await page.keyboard.press(kind === 'radio' || kind === 'checkbox' ? 'Space' : 'Enter')
    },
    async writes(field, text) {
      await tabTo(page, field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    async slides(slider, share) {
      await tabTo(page, slider)
      await page.keyboard.press('Home')
      const steps = Math.round(share * 10)
      // A tenth of the way a press, as browsers have it.
      for (let step = 0; step < steps; step++) await page.keyboard.press('PageUp')
    },
  }
}

async function pressAt(slider: Locator, share: number, press: (position: { x: number; y: number }) => Promise<void>): Promise<void> {
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider is not on the screen')
  await press({ x: Math.round(box.width * share), y: Math.round(box.height / 2) })
}

/** The key that the control shows; null where it shows none, or where a dialog is open, in which the desk's keys are silent. */
async function shownKey(control: Locator): Promise<string | null> {
  const shown = await control.evaluate((element) => {
    const key = element.querySelector('kbd')
    const outside = element.closest('dialog') === null && document.querySelector('dialog[open]') !== null
    const typing = document.activeElement?.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select') === true
    if (key === null || outside || element.closest('dialog') !== null || typing) return null
    return key.checkVisibility() ? key.textContent.trim() : null
  })
  return shown === null ? null : shown.toLowerCase()
}

const mostTabs = 90

/** Arrow keys move among the choices of one question and among tabs, as they do for everybody. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const hasFocus = (): Promise<boolean> => control.evaluate((element) => element === document.activeElement)
  const inSameGroup = (): Promise<boolean> =>
    control.evaluate((element) => {
      const focused = document.activeElement
      if (element instanceof HTMLInputElement && focused instanceof HTMLInputElement)
        return element.type === 'radio' && focused.name === element.name && focused.form === element.form
      return element.getAttribute('role') === 'tab' && focused?.getAttribute('role') === 'tab' && focused.parentElement === element.parentElement
    })
  for (let pressed = 0; pressed < mostTabs; pressed++) {
    if (await hasFocus()) return
    await page.keyboard.press((await inSameGroup()) ? 'ArrowRight' : 'Tab')
  }
  throw new Error(`the keyboard does not get to ${String(control)}`)
}
