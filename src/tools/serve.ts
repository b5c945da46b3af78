// `npm start`, second half: opens the built game to this machine's browsers until Ctrl+C. The serving itself is in serve/serve-folder.ts.

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serveFolder } from './serve/serve-folder.ts'

const DEFAULT_PORT = 4173
const usage = `Usage: npm start [-- --port N]

Serves the built game from dist/. The port may also stand in the environment as PORT; without either it is ${DEFAULT_PORT}.`

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

function readOptions(): { port: string; help: boolean } {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' }, help: { type: 'boolean', short: 'h' } } })
    return { port: values.port ?? process.env['PORT'] ?? String(DEFAULT_PORT), help: values.help ?? false }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

const options = readOptions()
if (options.help) {
  console.log(usage)
  process.exit(0)
}
const port = Number(options.port)
if (!/^\d+$/.test(options.port) || port > 65535) stop(`"${options.port}" is no port: give a whole number from 0 to 65535.`)

const built = fileURLToPath(new URL('../../dist/', import.meta.url))
if (!existsSync(path.join(built, 'index.html'))) stop('There is no built game in dist/ yet: run npm run build, or npm start, which does both.')

const served = await serveFolder(built, port).catch((error: unknown) =>
  stop(`The game cannot be served: ${error instanceof Error ? error.message : String(error)}.`),
)
if (port !== 0 && served.port !== port) console.log(`Port ${port} is taken by another program, so this is port ${served.port}.`)
console.log(`Counterpart is open at ${served.url}`)
console.log('Stop with Ctrl+C.')

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)))
}
