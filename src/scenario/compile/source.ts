/** One YAML file of a pack, with the place of everything in it. Reading never throws: what cannot be read is reported. */
import { LineCounter, isAlias, isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml'
import type { Document } from 'yaml'
import type { Problem } from '../problem.ts'

export type Path = readonly (string | number)[]
const largestFile = 2_000_000
const deepest = 40
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Collects problems of one pack; the first error is enough to refuse it, all are told. */
export class Report {
  readonly problems: Problem[] = []
  add(problem: Problem): void {
    this.problems.push(problem)
  }
  get failed(): boolean {
    return this.problems.some((problem) => problem.severity === 'error')
  }
}

export class Source {
  readonly file: string
  readonly value: unknown
  readonly readable: boolean
  readonly #document: Document.Parsed | null
  readonly #lines: LineCounter
  readonly #report: Report

  constructor(file: string, text: string, report: Report) {
    this.file = file
    this.#report = report
    this.#lines = new LineCounter()
    this.#document = null
    this.value = null
    this.readable = false
    if (text.length > largestFile) {
      report.add({
        file,
        line: 1,
        column: 1,
        rule: 'size',
        severity: 'error',
        message: `this file has ${text.length} characters; at most ${largestFile} are read. Split it.`,
      })
      return
    }
    if (nesting(text) > deepest) {
      report.add({
        file,
        line: 1,
        column: 1,
        rule: 'nesting',
        severity: 'error',
        message: `this file is nested more than ${deepest} deep; nothing in a pack is. Look for brackets that are never closed.`,
      })
      return
    }
    try {
      const document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' })
      const broken = document.errors[0]
      if (broken) {
        const { line, col } = this.#lines.linePos(broken.pos[0])
        report.add({
          file,
          line: Math.max(1, line),
          column: Math.max(1, col),
          rule: 'yaml',
          severity: 'error',
          message: yamlMessage(broken.code, broken.message),
        })
        return
      }
      this.#document = document
      if (this.#refusesNodes(document)) return
      this.value = document.toJS({ maxAliasCount: 0 })
      this.readable = true
    } catch {
      report.add({
        file,
        line: 1,
        column: 1,
        rule: 'yaml',
        severity: 'error',
        message: 'this file cannot be read as YAML. Compare it with a case of the pack orizont.',
      })
    }
  }

  /** Anchors would let one line stand for a million, and prototype keys have no meaning in a pack. */
  #refusesNodes(document: Document.Parsed): boolean {
    let refused = false
    visit(document, (_key, node) => {
      if (isAlias(node)) {
        refused = true
        this.#at(node.range?.[0] ?? 0, 'alias', `an alias (*${node.source}) is not allowed in a pack; write the value out.`)
        return visit.BREAK
      }
      if (isPair(node) && isScalar(node.key) && typeof node.key.value === 'string' && forbiddenKeys.has(node.key.value)) {
        refused = true
        this.#at(node.key.range?.[0] ?? 0, 'key', `'${node.key.value}' cannot be used as a name.`)
        return visit.BREAK
      }
      if (isPair(node) && isCollection(node.key)) {
        refused = true
        this.#at(node.key.range?.[0] ?? 0, 'key', 'a list or map stands where a name is expected; look for a bracket or brace too many.')
        return visit.BREAK
      }
      return undefined
    })
    return refused
  }

  error(path: Path, rule: string, message: string, onKey = false): void {
    this.#at(this.#offset(path, onKey), rule, message, 'error')
  }

  warn(path: Path, rule: string, message: string, onKey = false): void {
    this.#at(this.#offset(path, onKey), rule, message, 'warning')
  }

  /** Line and column, from 1, of the value at `path` (or of its key); of the nearest parent where it is not there. */
  placeOf(path: Path, onKey = false): { readonly line: number; readonly column: number } {
    return this.#place(this.#offset(path, onKey))
  }

  #place(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

  #at(offset: number, rule: string, message: string, severity: 'error' | 'warning' = 'error'): void {
    this.#report.add({ file: this.file, ...this.#place(offset), rule, severity, message })
  }

  /** Where the value at `path` starts, or its key, or else the nearest parent that exists. */
  #offset(path: Path, onKey: boolean): number {
    const document = this.#document
    if (!document) return 0
    if (onKey && path.length > 0) {
      const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
      if (isMap(parent)) {
        const name = path[path.length - 1]
        const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(name))
        if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0
      }
    }
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }
}

/** An upper bound of how deep flow brackets and indentation nest, read without recursion. */
function nesting(text: string): number {
  let open = 0
  let most = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '[' || c === '{') most = Math.max(most, ++open)
    else if (c === ']' || c === '}') open = Math.max(0, open - 1)
    else if (c === '\n' && open < deepest / 2) open = 0
  }
  const dashes = /^(?:\s*[-?:] ){41,}/m.test(text) ? deepest + 1 : 0
  const indents = new Set<number>()
  for (const line of text.split('\n', 20_000)) {
    const indent = line.length - line.trimStart().length
    if (indent > 0 && indent < 400) indents.add(indent)
  }
  return Math.max(most, dashes, indents.size > 4 * deepest ? deepest + 1 : 0)
}

function yamlMessage(code: string, message: string): string {
  const first = message.split('\n')[0] ?? message
  if (code === 'DUPLICATE_KEY') return 'this name stands twice in the same place; rename or remove one.'
  if (code === 'TAB_AS_INDENT') return 'a tab is used as indentation; YAML takes spaces only.'
  return `this is not valid YAML: ${first}`
}
