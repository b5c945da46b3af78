// Draws the people of the pack from their looks into assets/people.json: layered vectors, so that any person can wear
// any face and is sharp at any size. No avatar code ships with the game. Run it after changing looks.yaml.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { drawFace, drawLayers } from './art/layers.ts'
import { readLooks } from './art/look.ts'

const faces = ['calm', 'smile', 'concerned', 'tired', 'suspicious', 'contempt', 'serious', 'hectic', 'veryAngry', 'rage', 'explaining', 'solemn'] as const

// Holds every head that is in use, bun and curls included, and cuts the bust below the collar.
const viewBox = [-26, -26, 760, 806] as const

const looks = readLooks('scenarios/orizont/looks.yaml')
const people = Object.fromEntries([...looks].map(([person, look]) => [person, drawLayers(person, look)]))
const written = JSON.stringify({
  viewBox,
  people,
  faces: Object.fromEntries(faces.map((face) => [face, drawFace(face)])),
})

writeFileSync('assets/people.json', `${written}\n`)
const kilobytes = (gzipSync(written).length / 1024).toFixed(1)
process.stdout.write(`assets/people.json: ${looks.size} people, ${faces.length} faces, ${kilobytes} KB gzip\n`)
