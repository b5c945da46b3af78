// The workbench in a real browser: a pack is duplicated, changed in the text and in the form, proved beside it, kept through a reload, and travels as a zip file.

import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openUiText } from '#overlay/ui-text.ts'
import { en as formEn } from '#workbench/form/text/en.ts'
import { isFault, readZip } from '#workbench/store/zip.ts'
import { en } from '#workbench/text/en.ts'
import { expectNoViolations } from './no-violations.ts'
import { wordsOf } from './pack-words.ts'
import { newPage, viewports } from './served-game.ts'

const b = openUiText(en, 'en')
const f = openUiText(formEn, 'en')
const { t } = wordsOf('en')

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const state = (page: Page): Promise<string> => page.locator('.bench-state').innerText()

async function duplicated(page: Page): Promise<void> {
  await page.goto('/')
  await button(page, t('title.workbench')).click()
  await button(page, b('duplicate')).click()
  await page.getByRole('heading', { level: 1, name: b('copyOf', { title: 'Orizont Telecom' }) }).waitFor()
}

test('a fault in the text is found at its place while one writes, and undone', async () => {
  const page = await newPage()
  await duplicated(page)
  await page.getByRole('list', { name: 'cases/', exact: true }).getByRole('button', { name: 'moving-house.yaml' }).click()
  const text = page.getByRole('textbox', { name: b('editorLabel', { file: 'cases/moving-house.yaml' }) })
  await text.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('xtitle: 1\n')
  const problem = page.getByRole('button', { name: /cases\/moving-house\.yaml:1:1.*unknown key 'xtitle'/ })
  await problem.click()
  await expect.poll(() => text.evaluate((element) => element.matches(':focus'))).toBe(true)
  // A second time leads there as well.
  await button(page, b('exportZip')).focus()
  await problem.click()
  await expect.poll(() => text.evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(await state(page)).toContain(b('errors', { count: 1 }).split(' ')[0] ?? '')
  await expectNoViolations(page, 'a fault in the text')
  await button(page, b('undo')).click()
  await problem.waitFor({ state: 'detached' })
  await expect.poll(() => text.innerText()).toMatch(/^# She moves house/)
})

test('by keyboard alone: from the title into a file, a line is written in one go, and the way out leads on', async () => {
  const page = await newPage()
  const focused = (): Promise<string> => page.evaluate(() => (document.activeElement?.shadowRoot ? 'editor' : (document.activeElement?.textContent ?? '')))
  const tabTo = async (name: string, most: number): Promise<void> => {
    for (let i = 0; i < most && (await focused()) !== name; i++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
  }
  await page.goto('/')
  await button(page, t('title.workbench')).waitFor()
  await tabTo(t('title.workbench'), 3)
  await page.keyboard.press('Enter')
  await button(page, b('duplicate')).waitFor()
  await tabTo(b('duplicate'), 6)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: b('copyOf', { title: 'Orizont Telecom' }) }).waitFor()
  await tabTo('app-for-elders.yaml', 8)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const text = page.getByRole('textbox', { name: b('editorLabel', { file: 'cases/bakery-offline.yaml' }) })
  await text.waitFor()
  await tabTo('editor', 2)
  await page.keyboard.type('# Nobody loses a letter, however fast it is typed: 0123456789 abcdefghijklmnopqrstuvwxyz\n')
  await expect.poll(() => text.innerText()).toMatch(/^# Nobody loses a letter, however fast it is typed: 0123456789 abcdefghijklmnopqrstuvwxyz\n/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe(b('tabProblems'))
})

test('the form writes into the text, a reload loses nothing, and the zip file holds it', async () => {
  const page = await newPage()
  await duplicated(page)
  await page.getByRole('tab', { name: b('tabForm') }).click()
  const nudge = page.getByRole('textbox', { name: f('nudge') })
  const before = await nudge.inputValue()
  await nudge.fill('Is anybody "there"? # yes')
  await expect.poll(() => state(page)).toContain(b('kept'))
  await page.reload()
  await page.getByRole('tab', { name: b('tabForm') }).click()
  await expect.poll(() => nudge.inputValue()).toBe('Is anybody "there"? # yes')
  await expectNoViolations(page, 'the form')
  const [saved] = await Promise.all([page.waitForEvent('download'), button(page, b('exportZip')).click()])
  const files = readZip(readFileSync(await saved.path()))
  if (isFault(files)) throw new Error(files.why)
  const written = files.get('cases/app-for-elders.yaml') ?? ''
  const own = readFileSync('scenarios/orizont/cases/app-for-elders.yaml', 'utf8')
  expect(written).toBe(own.replace(JSON.stringify(before), () => JSON.stringify('Is anybody "there"? # yes')))
  // And back in: a pack beside the first one.
  await button(page, b('back')).click()
  await page.locator('input[type=file]').setInputFiles(await saved.path())
  await page.getByRole('heading', { level: 1, name: b('copyOf', { title: 'Orizont Telecom' }) }).waitFor()
  await button(page, b('back')).click()
  await expect.poll(() => button(page, b('open')).count()).toBe(2)
})

test('a hostile zip file is refused with a word; what is removed can be put back; on a phone everything is there', async () => {
  const page = await newPage(viewports.phone)
  await duplicated(page)
  await expectNoViolations(page, 'an open pack on a phone')
  await button(page, b('back')).click()
  const hostile = zipSync({ 'pack.yaml': strToU8('id: x'), '../<b>up</b>.yaml': strToU8('x') })
  await page.locator('input[type=file]').setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer: Buffer.from(hostile) })
  await expect.poll(() => page.getByRole('alert').innerText()).toBe(`${b('badPath', { file: '../<b>up</b>.yaml' })} ${b('untouched')}`)
  await button(page, b('remove')).click()
  await expect.poll(() => button(page, b('open')).count()).toBe(0)
  await button(page, b('putBack')).click()
  await expect.poll(() => button(page, b('open')).count()).toBe(1)
  await expectNoViolations(page, 'the list on a phone')
})
