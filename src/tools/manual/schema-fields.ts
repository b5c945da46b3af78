// Walks the schemas of a pack's files down to their fields, so that the reference and its test see the same ones.

import * as z from 'zod'
import { caseFile, factsFile, packFile, peopleFile, shiftFile, textFile, weeksFile } from '#scenario/compile/schema.ts'

export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly description: string | undefined
  readonly schema: z.ZodType
}

/** A map with known fields. `path` says where it stands: NAME for a name that the author gives, [] for each of a list. */
export interface Form {
  readonly path: string
  readonly fields: readonly Field[]
}

export interface FileKind {
  readonly file: string
  readonly schema: z.ZodType
}

/** In the order in which an author meets them. */
export const fileKinds: readonly FileKind[] = [
  { file: 'pack.yaml', schema: packFile },
  { file: 'facts.yaml', schema: factsFile },
  { file: 'people.yaml', schema: peopleFile },
  { file: 'cases/<case>.yaml', schema: caseFile },
  { file: 'shifts/<shift>.yaml', schema: shiftFile },
  { file: 'weeks.yaml', schema: weeksFile },
  { file: 'text/<language>/<file>.yaml', schema: textFile },
]

/** Every map with known fields in a file, the outermost first. */
export function formsOf(schema: z.ZodType): readonly Form[] {
  const forms: Form[] = []
  const walk = (one: z.ZodType, path: string): void => {
    if (one instanceof z.ZodOptional) walk(one.unwrap() as z.ZodType, path)
    else if (one instanceof z.ZodUnion) for (const option of one.options) walk(option as z.ZodType, path)
    else if (one instanceof z.ZodArray) walk(one.element as z.ZodType, `${path}[]`)
    else if (one instanceof z.ZodRecord) walk(one.valueType as z.ZodType, `${path}.NAME`)
    else if (one instanceof z.ZodObject) {
      const fields = Object.entries(one.shape as Readonly<Record<string, z.ZodType>>).map(([name, field]): Field => ({
        name,
        optional: field instanceof z.ZodOptional,
        description: field.description,
        schema: field,
      }))
      forms.push({ path, fields })
      for (const field of fields) walk(field.schema, path === '' ? field.name : `${path}.${field.name}`)
    }
  }
  walk(schema, '')
  return forms
}
