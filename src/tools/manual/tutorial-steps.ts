// Reads the tutorial as what it tells its reader to do: write a file, append to one, try a mistake, look at what the checker says.
// The rule: ```yaml title="FILE" is the whole file, `append` after it goes to the end, `mistake` is appended for the next check alone.

interface Typed {
  readonly kind: 'write' | 'append' | 'mistake'
  readonly file: string
  readonly text: string
  readonly line: number
}
interface Checked {
  readonly kind: 'check' | 'prove'
  readonly says: readonly string[]
  readonly line: number
}
export type TutorialStep = Typed | Checked

export const isChecked = (step: TutorialStep): step is Checked => step.kind === 'check' || step.kind === 'prove'

/** @throws Error naming the line of a box that cannot be understood, so that no snippet is passed over in silence. */
export function tutorialSteps(markdown: string): readonly TutorialStep[] {
  const steps: TutorialStep[] = []
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const fence = lines[i] ?? ''
    if (!fence.startsWith('```')) continue
    const end = lines.indexOf('```', i + 1)
    if (end < 0) throw new Error(`line ${i + 1}: this box is never closed`)
    steps.push(stepOf(fence, lines.slice(i + 1, end), i + 1))
    i = end
  }
  return steps
}

function stepOf(fence: string, body: readonly string[], line: number): TutorialStep {
  const [, language, title = '', word] = /^```(yaml|text) title="([^"]+)"(?: (append|mistake))?$/.exec(fence) ?? []
  if (language === 'yaml') return { kind: word === 'append' || word === 'mistake' ? word : 'write', file: title, text: `${body.join('\n')}\n`, line }
  if (language === 'text' && (title === 'check' || title === 'prove')) return { kind: title, says: body, line }
  throw new Error(`line ${line}: '${fence}' is no box of the tutorial`)
}
