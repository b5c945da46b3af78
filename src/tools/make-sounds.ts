// Makes assets/sound/: synthesises every sound of the game, packs each sheet of them for each kind of browser, and writes where each sound lies.
// Run it after changing anything in tools/sound/; the game only plays what it wrote. Same source, same bytes.
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packSound, type Format } from './sound/pack.ts'
import { makeSheet, sheetNames } from './sound/sheet.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '../../assets/sound')
const packed: Format[] = ['webm', 'm4a']

mkdirSync(folder, { recursive: true })
try {
  for (const name of sheetNames) {
    const sheet = makeSheet(name)
    const lines = Object.entries(sheet.ranges).map(([sound, range]) => `    ${JSON.stringify(sound)}: ${JSON.stringify(range)}`)
    const json = `{\n  "lengthMs": ${sheet.lengthMs},\n  "pcmSha256": "${sheet.pcmSha256}",\n  "sprite": {\n${lines.join(',\n')}\n  }\n}\n`
    writeFileSync(join(folder, `${name}.json`), json)
    for (const format of packed) {
      const file = join(folder, `${name}.${format}`)
      packSound(sheet.pcm, format, file)
      console.log(`${file}: ${(statSync(file).size / 1000).toFixed(1)} kB`)
    }
    console.log(`${Object.keys(sheet.ranges).length} sounds, ${(sheet.lengthMs / 1000).toFixed(1)} s`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
