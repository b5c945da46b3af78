// A look is how one person is drawn: which Open Peeps parts, in which colours. Reads and checks the pack's looks.yaml;
// knows nothing of SVG.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { garmentNames } from './garments.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is # and six hexadecimal digits in lower case')

const lookSchema = z.strictObject({
  head: z.string().describe('Open Peeps head: hair or headwear, and the shape of the face.'),
  skin: colour,
  clothing: colour,
  hair: colour.optional().describe('Ink where it is left out.'),
  headwear: colour.optional().describe('Bandana, turban, under-scarf; the colour of the clothing where it is left out.'),
  beard: z.string().optional().describe('Open Peeps facial hair; lies under the face.'),
  beardColour: colour.optional().describe('Ink where it is left out: choose a beard with a gap for the mouth then.'),
  glasses: z.string().optional(),
  garment: z.enum(garmentNames).default('plain'),
  trim: colour.optional().describe('The second colour of the garment: stripes, collar, tie, lapels.'),
})

export type Look = z.infer<typeof lookSchema>

/** The looks of a file by person, in the file's order. Throws with the file's name and every fault. */
export function readLooks(file: string): ReadonlyMap<string, Look> {
  const read = z.record(z.string().regex(/^[a-z][a-z-]*$/), lookSchema).safeParse(parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  return new Map(Object.entries(read.data))
}
