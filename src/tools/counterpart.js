#!/usr/bin/env node
// The `counterpart` command: runs src/tools/main.ts on a Node that reads TypeScript, the one that npm installed here before any other.
// Plain JavaScript that Node 20 reads, and nothing but the launch: the verbs are in main.ts.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeAdvice } from './require-node.js'

function installedNode() {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return ['bin/node', 'bin/node.exe'].map((name) => path.join(folder, name)).find((file) => existsSync(file))
  } catch {
    return undefined
  }
}

const node = nodeAdvice(process.versions.node) === null ? process.execPath : installedNode()
if (node === undefined) {
  console.error(nodeAdvice(process.versions.node))
  process.exit(1)
}

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
// What was compiled once starts in half the time.
const cache = fileURLToPath(new URL('../../node_modules/.cache/counterpart/', import.meta.url))
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit', env: { NODE_COMPILE_CACHE: cache, ...process.env } })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`Counterpart could not start ${node}: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
