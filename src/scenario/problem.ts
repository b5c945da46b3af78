/** What is wrong in a pack, where, and how to mend it: the one form in which every check speaks. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** `file:line:column: message`, as compilers and editors read it. */
export function formatProblem(problem: Problem): string {
  const advice = problem.severity === 'warning' ? 'warning: ' : ''
  return `${problem.file}:${problem.line}:${problem.column}: ${advice}${problem.message}`
}
