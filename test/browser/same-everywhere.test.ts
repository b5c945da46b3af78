// A shift recorded in Node is the same shift in the browser, to the hash and every score; and what the browser exports is the same again for the command line.
// The browser is given a recorded log where it keeps the shift in its middle: it lives it again on its own engine, and keeps what came of it.

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import type { BotName } from '#bots/bot.ts'
import { minutes } from '#overlay/minutes.ts'
import { summaryOf } from '#overlay/debrief/shift-record.ts'
import { resimulate } from '#shift/resimulate.ts'
import { Debrief } from './debrief.ts'
import { mouseOf } from './hand.ts'
import { keepRunning, keptIn, pastRecords, runningLog } from './kept-in-browser.ts'
import { pack, wordsOf } from './pack-words.ts'
import { recordPair, recordShift } from './recorded-shift.ts'
import { newPage } from './served-game.ts'

const words = wordsOf('en')
const { t, debrief: d } = words

const recorded: readonly [string, number, BotName | 'anyhow'][] = [
  ['monday-morning', 1, 'best'],
  ['monday-morning', 2, 'worst'],
  ['outage-day', 3, 'random'],
  ['outage-day', 4, 'hasty'],
  ['short-round', 5, 'kind'],
  ['first-shift', 6, 'exact'],
  ['monday-morning', 7, 'anyhow'],
  ['outage-day', 8, 'anyhow'],
  ['short-round', 9, 'anyhow'],
  ['first-shift', 10, 'anyhow'],
  ['month-end', 21, 'honest'],
  ['campaign-day', 22, 'over-promiser'],
  ['short-round-floor', 23, 'anyhow'],
  ['first-call', 24, 'kind'],
]
const pairs = [
  ['month-end', 'monday-morning', 31, 'over-promiser', 'best'],
  ['campaign-day', 'outage-day', 32, 'anyhow', 'anyhow'],
] as const

test('whole shifts, lived again in the browser', async () => {
  const page = await newPage()
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: t('app.name') }).waitFor()
  const all = [
    ...recorded.map(([shift, seed, by]) => ({ shift, seed, by, lived: recordShift(shift, seed, by) })),
    ...pairs.map(([first, shift, seed, by, then]) => ({ shift, seed, by: `${by}, then ${then}`, lived: recordPair(first, shift, seed, by, then) })),
  ]
  for (const { shift, seed, by, lived } of all) {
    await keepRunning(page, lived.shift.log())
    await page.goto('/play')
    const named = `${shift}, seed ${seed}, ${by}`
    await page.getByRole('button', { name: t('desk.toDebrief') }).waitFor()
    await expect.poll(async () => (await pastRecords(page)).filter(({ log }) => log.seed === seed).length, { message: named }).toBe(1)
    const record = (await pastRecords(page)).find(({ log }) => log.seed === seed)
    expect(record?.log, named).toEqual(lived.shift.log())
    expect(record?.scores, named).toEqual(summaryOf(lived.scores))
  }
  expect(await keptIn(page, 'aside')).toEqual([])

  // And back: the file that the browser hands over holds on the command line.
  await page.goto('/shifts')
  await page.getByRole('button', { name: d('past.exportAll') }).waitFor()
  const file = await new Debrief(page, mouseOf(page), words).exports('past.exportAll')
  const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-'))
  try {
    writeFileSync(path.join(folder, 'shifts.json'), file)
    const run = promisify(execFile)
    for (const number of [1, all.length]) {
      const { stdout } = await run(process.execPath, [
        'src/tools/counterpart.js',
        'replay',
        path.join(folder, 'shifts.json'),
        '--number',
        String(number),
        '--json',
      ])
      const report: unknown = JSON.parse(stdout)
      const shifts: unknown = JSON.parse(file)
      expect(report).toMatchObject({ pack: pack.id, hash: hashOf(shifts, number - 1) })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('shifts cut off in their middle, gone on with in the browser', async () => {
  const page = await newPage()
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: t('app.name') }).waitFor()
  for (const [shift, seed, by] of [
    ['monday-morning', 11, 'anyhow'],
    ['outage-day', 12, 'random'],
    ['monday-morning', 13, 'best'],
  ] as const) {
    const whole = recordShift(shift, seed, by).shift.log()
    const half = resimulate(pack, whole, xstateConversations(), Math.floor(whole.until / 2) + seed).log()
    // A page that is left keeps its own shift once more: another one can only be put in its place from elsewhere.
    await page.goto('/shifts')
    await page.getByRole('heading', { level: 1, name: d('past.title') }).waitFor()
    await keepRunning(page, half)
    await page.goto('/play')
    // The browser has checked the hash: what does not follow would have been set aside.
    await page.getByRole('dialog', { name: t('pause.title') }).waitFor()
    await page.getByText(t('pause.leadResumed', { clock: minutes(half.until) })).waitFor()
    await expect.poll(async () => (await runningLog(page))?.until).toBe(half.until)
    const kept = await runningLog(page)
    const relived = resimulate(pack, kept ?? half, xstateConversations())
    expect(relived.hash()).toBe(kept?.hash)
  }
  expect(await keptIn(page, 'aside')).toEqual([])
})

function hashOf(exported: unknown, index: number): string {
  const { shifts } = exported as { readonly shifts: readonly { readonly log: { readonly hash: string } }[] }
  return shifts[index]?.log.hash ?? ''
}
