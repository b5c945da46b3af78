// `stamp PACK LANGUAGE`: marks in every text file of a language from which source wording each translation was made, so that `check`
// finds a translation that its source has left behind. Comments, order and every other byte of the file stay.

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { isMap, isScalar, parseDocument } from 'yaml'
import { didYouMean } from '#scenario/compile/near-name.ts'
import { fingerprint } from '#scenario/digest.ts'
import type { Texts } from '#scenario/pack.ts'
import { sourceTexts } from '../check-plans.ts'
import { CommandFault } from '../command-fault.ts'
import { openPackFiles, shownPath } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'

/** The file with `sources:` renewed: one fingerprint a wording, in the order of the wordings, at the end of the file. */
export function stamped(text: string, sources: Texts): { readonly text: string; readonly count: number } {
  const document = parseDocument(text)
  const of = String(document.get('of'))
  const wordings = document.get('text', true)
  const marks = (isMap(wordings) ? wordings.items : []).flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const source = sources[`${of}.${name}`]
    return source === undefined ? [] : [`  ${name}: "${fingerprint(source)}"`]
  })
  return { text: `${withoutSources(text).trimEnd()}\nsources:\n${marks.join('\n')}\n`, count: marks.length }
}

/** Cuts the block `sources:` and its indented lines by text, since writing the document anew would reflow its wordings. */
function withoutSources(text: string): string {
  const lines = text.split(/\r?\n/)
  const start = lines.findIndex((line) => line.startsWith('sources:'))
  if (start < 0) return lines.join('\n')
  let end = start + 1
  while (end < lines.length && (/^\s/.test(lines[end] ?? '') || lines[end] === '')) end++
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n')
}

export function addStamp(program: Command): void {
  program
    .command('stamp')
    .description('mark from which source wordings the translations of a language were made')
    .argument('<PACK>', 'id of a pack in scenarios/, or a folder')
    .argument('<LANGUAGE>', 'two letters, as in text/<language>/')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nRun it when the translations are right. From then on `check` warns where a source wording changes and its translation does not.')
    .action((name: string, language: string, options: { json?: true }) => {
      const { folder, files, pack } = openPackFiles(name)
      const translated = pack.structure.languages.slice(1)
      if (!translated.includes(language))
        throw new CommandFault(`'${language}' is no translation of this pack (it has: ${translated.join(', ') || 'none'}).${didYouMean(language, translated)}`)
      const marked = [...files]
        .filter(([file]) => file.startsWith(`text/${language}/`) && file.endsWith('.yaml'))
        .map(([file, text]) => {
          const { text: renewed, count } = stamped(text, sourceTexts(pack))
          if (renewed !== text) writeFileSync(path.join(folder, file), renewed)
          return { file: shownPath(folder, file), wordings: count, changed: renewed !== text }
        })
      const lines = marked.map((one) => `${one.changed ? 'written  ' : 'unchanged'}  ${String(one.wordings).padStart(4)} wordings  ${one.file}`)
      printAnswer({ json: { language, files: marked }, text: lines.join('\n') || 'There is nothing to mark.' }, options.json ?? false)
    })
}
