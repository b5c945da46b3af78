// The author's reference as Markdown: every file kind a chapter, every map in it a table. Made of the schemas alone, so that it cannot grow old.

import { exampleOf } from './examples.ts'
import { fileKinds, formsOf } from './schema-fields.ts'
import type { Field, FileKind, Form } from './schema-fields.ts'
import { whatItMayBe } from './what-it-may-be.ts'

const head = `# Reference

Every field of every file of a pack. Made by \`npm run -s counterpart -- manual\` from the descriptions that the checker itself works with; do not edit it here.

**NAME** stands for a name that you choose, **[]** for each entry of a list. A field in **bold** has to be there. Money is in hundredths: \`4900\` is 49.00.
An *expression* reads \`trust\`, \`tension\`, \`waited\`, \`mood\`, \`appeal\`, \`signs\`, \`called\`, \`acknowledged\`, \`written\`, \`fact.NAME\`, \`flag.NAME\`, \`promised.NAME\`, \`looked.PAGE\` and \`said.LINE\`, and joins them with \`and\`, \`or\`, \`not\`, \`== != < <= > >= + - *\`.
`

export function reference(): string {
  const shown: Shown[] = []
  return [head, ...fileKinds.map((kind) => chapter(kind, shown))].join('\n')
}

/** A map that stands in the reference already: a fact looks the same wherever it is. */
interface Shown {
  readonly fields: readonly Field[]
  readonly where: string
}

const isSame = (fields: readonly Field[], others: readonly Field[]): boolean =>
  fields.length === others.length && fields.every((field, i) => field.schema === others[i]?.schema)

/** @param shown grows by the maps of this chapter. */
function chapter(kind: FileKind, shown: Shown[]): string {
  const lines = [`## ${kind.file}`, '']
  for (const form of joined(formsOf(kind.schema))) {
    if (form.fields.length === 0) continue
    const before = shown.find(({ fields }) => isSame(fields, form.fields))
    if (form.path !== '') lines.push(`### ${form.path}`, '')
    if (before !== undefined) lines.push(`As ${before.where}.`, '')
    else {
      shown.push({ fields: form.fields, where: `\`${form.path}\` in ${kind.file}` })
      lines.push('| field | what it may be | meaning | example |', '|---|---|---|---|', ...form.fields.map((field) => row(kind, form, field)), '')
    }
  }
  return lines.join('\n')
}

/** Two forms that may stand in the same place are one table. */
function joined(forms: readonly Form[]): readonly Form[] {
  return [...new Set(forms.map(({ path }) => path))].map((path) => ({
    path,
    fields: forms.filter((form) => form.path === path).flatMap(({ fields }) => fields),
  }))
}

function row(kind: FileKind, form: Form, field: Field): string {
  const name = field.optional ? field.name : `**${field.name}**`
  const example = exampleOf(kind.file, form.path, field.name)
  const cells = [name, whatItMayBe(field.schema), field.description ?? '', example === undefined ? '' : `\`${example}\``]
  // A bar would end the cell.
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
