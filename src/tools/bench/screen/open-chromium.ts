// The browser in which the screen is measured: a real Chrome, Chromium or Edge without a graphics card, as in many class rooms.

import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']

function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') return named
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return [...folders.flatMap((folder) => commands.map((command) => path.join(folder, command))), chromium.executablePath()].find((file) => existsSync(file))
}

export async function openChromium(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined)
    throw new Error('Chrome, Chromium or Edge is needed and was not found; say where it is: CHROME_PATH=/path/to/chrome npm run bench:screen')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--mute-audio',
      '--js-flags=--expose-gc',
    ],
  })
}

export const desktop = { width: 1280, height: 720 } as const
