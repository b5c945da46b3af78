// The heap over shifts in a row, in one tab that is never reloaded: each is begun, left to its bell, and followed to the debrief.

import type { Browser, CDPSession, Page } from 'playwright';
import type { BuiltPages } from './built-pages.ts';
import { begin, callNext, choosePath, replies, toTheDebrief } from './desk-on-page.ts';
import { desktop } from './open-chromium.ts';

export interface HeapGrowth {
  /** Kilobytes in use after each shift, garbage collected. */
  readonly heapKb: readonly number[];
  readonly nodes: readonly number[];
  /** Slope over the shifts after the first two, which warm up. */
  readonly growthKbAShift: number;
}

const stride = 1400;
const longestMs = 9 * 60_000;

export async function heapGrowth(browser: Browser, pages: BuiltPages, shifts: number, onShift: (done: number) => void): Promise<HeapGrowth> {
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB' });
  const page = await context.newPage();
  await page.clock.install();
  const session = await context.newCDPSession(page);
  const heapKb: number[] = [];
  const nodes: number[] = [];
  await page.goto(pages.game);
  for (let shift = 0; shift < shifts; shift++) {
    await workOneShift(page, shift + 1);
    const measured = await afterGarbage(session);
    heapKb.push(measured.heapKb);
    nodes.push(measured.nodes);
    onShift(shift + 1);
  }
  await context.close();
  return { heapKb, nodes, growthKbAShift: slope(heapKb.slice(2)) };
}

async function workOneShift(page: Page, seed: number): Promise<void> {
  // Within the page, as a link would: a reload would empty the heap.
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${choosePath('short-round')}`);
  await page.locator('.start-form .begin').waitFor();
  await begin(page, seed);
  await page.locator('main.desk').waitFor();
  for (let at = 0; at < longestMs; at += stride) {
    if (await toTheDebrief(page).isVisible()) break;
    if (await callNext(page).isVisible()) await callNext(page).click();
    else if (await replies(page).first().isVisible()) await replies(page).first().click();
    await page.clock.fastForward(stride);
  }
  await toTheDebrief(page).click();
  await page.locator('main.debrief, main[class*=debrief]').first().waitFor();
  await page.clock.fastForward(stride);
}

async function afterGarbage(session: CDPSession): Promise<{ heapKb: number; nodes: number }> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heapKb: Math.round(usedSize / 1024), nodes };
}

/** Least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let over = 0;
  let under = 0;
  for (const [i, value] of values.entries()) {
    over += (i - middle) * (value - mean);
    under += (i - middle) * (i - middle);
  }
  return under === 0 ? 0 : over / under;
}
