/** Holds a file against its schema and says in plain words what does not fit, one problem a fault. */
import * as z from 'zod'
import { didYouMean } from './near-name.ts'
import type { Path, Source } from './source.ts'

z.config({ jitless: true })

/** The file's value in its type, or null where it does not fit (reported). */
export function checkForm<T>(source: Source, schema: z.ZodType<T>): T | null {
  if (!source.readable) return null
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  for (const issue of result.error.issues) tell(source, issue, issue.path as Path, schema)
  return null
}

function tell(source: Source, issue: z.core.$ZodIssue, path: Path, schema: z.ZodType): void {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    for (const key of issue.keys)
      source.error([...path, key], 'key', `unknown key '${brief(key)}'.${didYouMean(key, known) || ` Known here: ${known.join(', ')}.`}`, true)
    return
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((errors) => errors.length > 0)
    // A single word where a word or a map may stand: one of the known words was meant.
    const given = valueAt(source.value, path)
    if (given === undefined) {
      source.error(path, 'missing', `${nameOf(path)} is missing.`)
      return
    }
    const word = typeof given === 'string' ? branches.flat().find((inner) => inner.code === 'invalid_value' && inner.path.length === 0) : undefined
    if (word) {
      tell(source, word, path, schema)
      return
    }
    const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0]
    const inner = deepest?.[0]
    if (inner && inner.path.length > 0) {
      tell(source, inner, [...path, ...(inner.path as Path)], schema)
      return
    }
    source.error(
      path,
      'type',
      `${nameOf(path)} has a form that is not known here: ${branches
        .map((errors) => errors[0]?.message ?? '')
        .filter(Boolean)
        .join('; or ')}.`,
    )
    return
  }
  if (issue.code === 'invalid_key') {
    source.error(path, 'key', `'${brief(String(path[path.length - 1]))}' is not a name: ${issue.issues[0]?.message ?? 'expected camelCase'}.`, true)
    return
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const given = valueAt(source.value, path)
    if (given === undefined) {
      source.error(path, 'missing', `${nameOf(path)} is missing; expected one of: ${values.join(', ')}.`)
      return
    }
    const near = typeof given === 'string' ? didYouMean(given, values) : ''
    source.error(path, 'value', `${nameOf(path)} is ${show(given)}, expected one of: ${values.join(', ')}.${near}`)
    return
  }
  if (issue.code === 'invalid_type') {
    const given = valueAt(source.value, path)
    if (given === undefined) source.error(path, 'missing', `${nameOf(path)} is missing (${issue.expected} expected).`)
    else source.error(path, 'type', `${nameOf(path)} is ${show(given)}, expected ${issue.expected === 'record' ? 'a map' : issue.expected}.`)
    return
  }
  source.error(path, 'value', `${nameOf(path)}: ${issue.message}.`)
}

function depth(errors: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...errors.map((error) => error.path.length + (error.code === 'unrecognized_keys' ? 1 : 0)))
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'the file' : `'${path.map((step) => brief(String(step))).join('.')}'`
}

/** A key may be a whole page by mistake. */
function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function show(value: unknown): string {
  if (value === null) return 'empty'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map'
  return `${typeof value === 'string' ? 'the text' : 'the value'} '${String(value).slice(0, 40)}'`
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<string | number, unknown>)[step]
  }
  return at
}

/** The keys that the schema knows at a path: walks objects, records, arrays, and every branch of a union. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let open: z.ZodType[] = [schema]
  for (const step of path) open = open.flatMap((one) => inside(one, step))
  return open.flatMap((one) => unwrap(one)).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap)
  return [schema]
}

function inside(schema: z.ZodType, step: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      const next: unknown = one.shape[String(step)]
      return next instanceof z.ZodType ? [next] : []
    }
    if (one instanceof z.ZodRecord) return [one.valueType as z.ZodType]
    if (one instanceof z.ZodArray) return [one.element as z.ZodType]
    return []
  })
}
