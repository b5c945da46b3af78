/**
 * Changes of one value in a YAML file, as a writer would make them by hand: only the lines concerned change, so comments, order and the layout of
 * everything else stay. Values are written in flow style on one line. Knows YAML, not cases.
 */
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml'

export type YamlPath = readonly (string | number)[]
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** A file that cannot be read, or a place that is not in it. Nothing was changed. */
export class CannotEdit extends Error {}

/** One line; texts in double quotes, so that no word of theirs is taken for YAML. */
export function flow(value: YamlValue): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return value.length === 0 ? '[]' : `[ ${value.map(flow).join(', ')} ]`
  const entries = Object.entries(value).map(([key, one]) => `${keyText(key)}: ${flow(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Replaces the value at `path`, or adds its key behind `after` (else as the last) where the map has none. */
export function setValue(text: string, path: YamlPath, written: string, after?: string): string {
  const document = read(text)
  const found = document.getIn(path, true)
  if (isNode(found) && found.range) {
    const [start, end] = found.range
    // A block under its key is replaced by what stands on the key's own line.
    const onKeyLine = keyEnd(document, path)
    if (onKeyLine !== null && text.slice(onKeyLine, start).includes('\n')) return `${text.slice(0, onKeyLine)} ${written}${text.slice(trimmedEnd(text, end))}`
    return `${text.slice(0, start)}${written}${text.slice(isBlock(found) ? trimmedEnd(text, end) : end)}`
  }
  const key = path[path.length - 1]
  if (typeof key !== 'string') throw new CannotEdit(`there is no item ${String(key)} at ${path.slice(0, -1).join('.')}.`)
  return addEntry(text, path.slice(0, -1), `${keyText(key)}: ${written}`, after)
}

/** Adds lines to the map or list at `path`, behind the entry `after` (a key or an index) or as the last. Further lines are indented below the first. */
export function addEntry(text: string, path: YamlPath, entry: string, after?: string | number): string {
  const document = read(text)
  const holder = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(holder) && !isSeq(holder)) throw new CannotEdit(`there is no list or map at ${path.join('.')}.`)
  const before = after === undefined ? holder.items[holder.items.length - 1] : entryOf(holder, after)
  if (holder.flow === true || before === undefined) return addToFlow(text, holder, entry, before)
  const start = startOf(before)
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  const pad = ' '.repeat(isSeq(holder) ? dashColumn(text, start) : indent)
  const at = lineEnd(text, endOf(before))
  const lines = entry
    .split('\n')
    .map((line, i) => (line === '' ? '' : i === 0 && isSeq(holder) ? `${pad}- ${line}` : `${pad}${isSeq(holder) ? '  ' : ''}${line}`))
  return `${text.slice(0, at)}\n${lines.join('\n')}${text.slice(at)}`
}

/** Takes the entry at `path` away, with its comment on the same line. A map or list must keep one. */
export function removeEntry(text: string, path: YamlPath): string {
  const document = read(text)
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const key = path[path.length - 1]
  if ((!isMap(holder) && !isSeq(holder)) || key === undefined) throw new CannotEdit(`there is nothing at ${path.join('.')}.`)
  const entry = entryOf(holder, key)
  const index = holder.items.findIndex((item) => item === entry)
  if (entry === undefined || index < 0) throw new CannotEdit(`there is nothing at ${path.join('.')}.`)
  if (holder.items.length === 1) return holder.flow === true ? replaced(text, startOf(entry), endOf(entry), '') : removeEntry(text, path.slice(0, -1))
  if (holder.flow === true) {
    const next = holder.items[index + 1]
    const previous = holder.items[index - 1]
    if (next !== undefined) return replaced(text, startOf(entry), startOf(next), '')
    return replaced(text, previous === undefined ? startOf(entry) : endOf(previous), endOf(entry), '')
  }
  const start = startOf(entry)
  const from = text.lastIndexOf('\n', start - 1) + 1
  // The first entry of a list's item stands behind its dash: what follows moves up to it.
  const behindDash = /^\s*- /.test(text.slice(from, start)) && isMap(holder)
  const next = holder.items[index + 1]
  if (behindDash && next !== undefined) return replaced(text, start, startOf(next), '')
  return replaced(text, from, lineEnd(text, endOf(entry)) + 1, '')
}

/** Moves an item of a block list by one place. */
export function moveItem(text: string, path: YamlPath, index: number, by: 1 | -1): string {
  const holder = read(text).getIn(path, true)
  const first = isSeq(holder) ? holder.items[Math.min(index, index + by)] : undefined
  const second = isSeq(holder) ? holder.items[Math.max(index, index + by)] : undefined
  if (!isSeq(holder) || first === undefined || second === undefined) throw new CannotEdit(`there is no place to move to at ${path.join('.')}.`)
  const [a, b, c, d] = holder.flow === true ? [startOf(first), endOf(first), startOf(second), endOf(second)] : linesOf(text, first, second)
  return text.slice(0, a) + text.slice(c, d) + text.slice(b, c) + text.slice(a, b) + text.slice(d)
}

type Holder = YAMLMap | YAMLSeq
type Entry = Holder['items'][number]

function read(text: string): Document.Parsed {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
  if (document.errors.length > 0) throw new CannotEdit('this file is not valid YAML; mend it in the text first.')
  return document
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value)
const keyText = (key: string): string => stringify(key).trimEnd()
const replaced = (text: string, from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to)

function entryOf(holder: Holder, key: string | number): Entry | undefined {
  return isSeq(holder) ? holder.items[Number(key)] : holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
}

function startOf(entry: Entry): number {
  const node = isPair(entry) ? entry.key : entry
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function endOf(entry: Entry): number {
  const last: unknown = isPair(entry) ? (entry.value ?? entry.key) : entry
  if (!isNode(last)) return 0
  if ((isMap(last) || isSeq(last)) && last.flow !== true) {
    const inner = last.items[last.items.length - 1]
    return inner === undefined ? (last.range?.[1] ?? 0) : endOf(inner as Entry)
  }
  return last.range?.[1] ?? 0
}

/** Where the colon of a map's key has been written, or null for an item of a list. */
function keyEnd(document: Document.Parsed, path: YamlPath): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent) ? (entryOf(parent, path[path.length - 1] ?? '') as Pair | undefined) : undefined
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[1] + 1 : null
}

const isBlock = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow !== true

/** A block's range runs on to the next entry: its blank lines and line end belong to the file. */
function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from > 0 && text[from - 1] === '\n' ? from - 1 : from)
  return at < 0 ? text.length : at
}

function dashColumn(text: string, start: number): number {
  const from = text.lastIndexOf('\n', start - 1) + 1
  return text.slice(from, start).lastIndexOf('-')
}

function linesOf(text: string, first: Entry, second: Entry): [number, number, number, number] {
  const from = (entry: Entry): number => text.lastIndexOf('\n', startOf(entry) - 1) + 1
  const to = (entry: Entry): number => lineEnd(text, endOf(entry)) + 1
  return [from(first), to(first), from(second), to(second)]
}

function addToFlow(text: string, holder: Holder, entry: string, before: Entry | undefined): string {
  if (before !== undefined) return replaced(text, endOf(before), endOf(before), `, ${entry}`)
  const start = holder.range?.[0] ?? 0
  return replaced(text, start + 1, start + 1, ` ${entry} `)
}
