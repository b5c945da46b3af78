// Finds the Chrome, Chromium or Edge that the screen tests drive, and installs one where it may. Launching it is in served-game.ts.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'chrome']
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

function places(): string[] {
  const { env, platform } = process
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined)
    return windowsPrograms.flatMap((program) => roots.map((root) => path.join(root, program)))
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)))
  return platform === 'darwin' ? [...macPrograms, ...macPrograms.map((file) => path.join(env['HOME'] ?? '/', file)), ...onPath] : onPath
}

// Ubuntu's chromium-browser is a script that only advertises a snap: a browser is what answers with its version.
function answers(file: string): boolean {
  if (!existsSync(file)) return false
  if (process.platform !== 'linux') return true
  try {
    return /\d+\.\d+/.test(execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }))
  } catch {
    return false
  }
}

function findBrowser(): string | undefined {
  return [...places(), chromium.executablePath()].find(answers)
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function installBrowser(): void {
  const isRoot = process.getuid?.() === 0
  // Standard output belongs to the test report (and to whoever reads it): an install speaks on standard error.
  const run = (command: string, args: string[]): void =>
    void execFileSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  if (isRoot && isDebian()) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'])
    return
  }
  const playwright = path.join(path.dirname(fileURLToPath(import.meta.resolve('playwright/package.json'))), 'cli.js')
  run(process.execPath, [playwright, 'install', ...(isRoot && process.platform === 'linux' ? ['--with-deps'] : []), 'chromium'])
}

/** The path of a browser that starts; throws an error that says what to do where there is none and none can be installed. */
export function findOrInstallBrowser(): string {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (answers(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and no browser starts there. Correct it, or unset it to have one looked for.`)
  }
  const found = findBrowser()
  if (found !== undefined) return found
  console.error('The screen tests need Chrome, Chromium or Edge and found none: installing Chromium.')
  let reason = 'the installation left no browser that starts'
  try {
    installBrowser()
    const installed = findBrowser()
    if (installed !== undefined) return installed
  } catch (error) {
    reason = error instanceof Error ? (error.message.split('\n')[0] ?? reason) : String(error)
  }
  throw new Error(
    `The screen tests need Chrome, Chromium or Edge; none was found and none could be installed (${reason}). ` +
      'Install one of them, or say where it is: CHROME_PATH=/path/to/chrome npm test.',
  )
}
