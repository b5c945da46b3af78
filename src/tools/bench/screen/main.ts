// `npm run bench:screen`: the figures of the screen, in a real browser without a graphics card: loading, bytes, clicks, frames, heap.
// Prints a table, or one JSON document with --json. It judges nothing: it never fails because of a figure.

import { Command } from 'commander'
import { openPack } from '../../find-pack.ts'
import { wholeNumber } from '../../read-argument.ts'
import { openBuiltPages } from './built-pages.ts'
import { frameWork } from './frame-work.ts'
import { heapGrowth } from './heap-growth.ts'
import { loadTimes } from './load-times.ts'
import { openChromium } from './open-chromium.ts'
import { replyLatency } from './reply-latency.ts'
import { transferSize } from './transfer-size.ts'

const parts = ['load', 'bytes', 'reply', 'frames', 'heap'] as const
type Part = (typeof parts)[number]

const { only, rounds, json } = new Command('bench:screen')
  .description('Measure the screen in a real browser.')
  .option('--only <PARTS...>', `one or more of: ${parts.join(', ')}`, [...parts])
  .option('--rounds <N>', 'rounds of loading', wholeNumber(1, 100), 10)
  .option('--json', 'print one JSON document')
  .parse()
  .opts<{ only: string[]; rounds: number; json?: true }>()

const unknown = only.find((name) => !parts.some((part) => part === name))
if (unknown !== undefined) {
  console.error(`bench:screen: unknown part '${unknown}'; known: ${parts.join(', ')}.`)
  process.exit(2)
}

const wants = (part: Part): boolean => only.includes(part)
const tell = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${what} …`)
}
const counted =
  (what: string, of: number) =>
  (done: number): void =>
    tell(`${what}, ${done} of ${of}`)
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
const ms = (value: number): string => `${value.toFixed(1)} ms`

const lines: string[] = []
const answer: Record<string, unknown> = {}
const row = (name: string, value: string, note = ''): void => void lines.push(`  ${name.padEnd(58)}${value.padStart(14)}${note === '' ? '' : `   ${note}`}`)

const pages = await openBuiltPages(tell)
const browser = await openChromium()
try {
  answer['browser'] = browser.version()
  if (wants('load')) {
    const times = await loadTimes(browser, pages, rounds, counted('loading', rounds))
    answer['load'] = {
      ...times,
      rounds,
      titleToStock: times.title / times.stock,
      deskAfterBeginToStock: times.deskAfterBegin / times.stock,
      deskByAddressToStock: times.deskByAddress / times.stock,
    }
    lines.push(`From an empty cache, median of ${rounds}`)
    row('stock Phaser hello-world with React, first frame', ms(times.stock))
    row('title can be read and pressed', ms(times.title), `${(times.title / times.stock).toFixed(2)} × stock (at most 0.7)`)
    row('desk, first frame after the press on Begin', ms(times.deskAfterBegin), `${(times.deskAfterBegin / times.stock).toFixed(2)} × stock (at most 1.0)`)
    row('desk, first frame opened by its address, as after a reload', ms(times.deskByAddress), `${(times.deskByAddress / times.stock).toFixed(2)} × stock`)
  }
  if (wants('bytes')) {
    tell('bytes')
    const size = await transferSize(browser, pages)
    answer['bytes'] = size
    lines.push('Up to the first reply, gzip')
    row('everything', kb(size.allBytes), 'at most 548')
    row('JavaScript', kb(size.scriptBytes), 'at most 380')
    for (const file of size.files.slice(0, 8)) row(`  ${file.path}`, kb(file.bytes))
  }
  if (wants('reply')) {
    const { cases } = openPack('orizont').structure
    const latency = await replyLatency(browser, pages, cases, counted('replies', cases.length))
    answer['reply'] = latency
    lines.push(`From a click on a reply to the answer and the next replies, ${latency.clicks} clicks`)
    row('p50', ms(latency.p50))
    row('p95', ms(latency.p95), 'at most 40')
  }
  if (wants('frames')) {
    const sizes = [20, 50]
    const frames = await frameWork(browser, pages, sizes, 10, (done, of) => tell(`frames, ${done} of ${of}`))
    answer['frames'] = frames
    lines.push('A frame of the moving room, 1280×720, software')
    for (const one of frames) {
      row(
        `${one.side}, ${one.people} people, Canvas, work a frame, p95`,
        ms(one.canvas.p95),
        `p50 ${ms(one.canvas.p50)}, ${one.canvas.frames} frames (at most 8)`,
      )
      row(`${one.side}, ${one.people} people, WebGL, draw calls`, one.webglDrawCalls === null ? 'no WebGL here' : String(one.webglDrawCalls), 'at most 10')
    }
  }
  if (wants('heap')) {
    const shifts = 10
    const heap = await heapGrowth(browser, pages, shifts, counted('shifts', shifts))
    answer['heap'] = heap
    lines.push(`${shifts} shifts in a row in one tab`)
    row('heap after each, KB', '', heap.heapKb.join(' '))
    row('document nodes after each', '', heap.nodes.join(' '))
    row('growth a shift', `${heap.growthKbAShift.toFixed(1)} KB`)
  }
} finally {
  await browser.close()
  await pages.close()
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
}
process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : `${lines.join('\n')}\n`)
