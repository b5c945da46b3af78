// `npm run build`, and the first half of `npm start`: builds the game into dist/ with vite.config.ts.
// Vite's own command ends a faulty pack with the stack of its insides; here an author reads which file and line to mend.

import { build } from 'vite'

const quiet = process.argv.includes('--quiet')

try {
  await build({ logLevel: quiet ? 'warn' : 'info' })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
