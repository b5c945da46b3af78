// `script CASE`: a case on paper, for role-play without a screen.

import type { Command } from 'commander'
import { didYouMean } from '#scenario/compile/near-name.ts'
import { CommandFault } from '../command-fault.ts'
import { findCase } from '../find-case.ts'
import { printAnswer } from '../print-answer.ts'
import { seed } from '../read-argument.ts'
import { caseScript } from '../script/case-script.ts'

export function addScript(program: Command): void {
  program
    .command('script')
    .description('print a case as a script for role-play on paper, in Markdown')
    .argument('<CASE>', 'id of a case, as modem-missing, or its file')
    .option('--pack <PACK>', 'the pack that it is in, an id or a folder; without it, all in scenarios/')
    .option('--language <LANGUAGE>', "two letters, one of the pack's languages; without it, the first")
    .option('--seed <SEED>', 'draws the values', seed, 1)
    .option('--json', 'print one JSON document: { case, language, seed, markdown }')
    .addHelpText('after', '\nSave it with > script.md and print it from any editor or browser that shows Markdown.')
    .action((name: string, options: { pack?: string; language?: string; seed: number; json?: true }) => {
      const { one, pack } = findCase(name, options.pack)
      const { languages } = pack.structure
      const language = options.language ?? languages[0] ?? 'en'
      if (!languages.includes(language))
        throw new CommandFault(
          `the pack '${pack.structure.id}' is not written in '${language}' (it has: ${languages.join(', ')}).${didYouMean(language, languages)}`,
        )
      const markdown = caseScript(one, pack.structure, pack.texts[language] ?? {}, { language, seed: options.seed })
      printAnswer({ json: { case: one.id, language, seed: options.seed, markdown }, text: markdown }, options.json ?? false)
    })
}
