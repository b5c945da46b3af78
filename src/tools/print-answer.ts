// The two ways in which a verb answers: a text for people, or with --json exactly one JSON document. Progress and faults go to standard error.

export type Answer = { readonly json: unknown; readonly text: string }

export function printAnswer(answer: Answer, asJson: boolean): void {
  const text = asJson ? JSON.stringify(answer.json, null, 2) : answer.text
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}
