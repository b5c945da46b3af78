// What a verb throws when it cannot do what was asked: one line for the reader, and the exit code. main.ts prints it, without a stack.

/** 2: the command is asked wrongly (unknown pack, bad number). 1: it was asked rightly, and the answer is no. */
export class CommandFault extends Error {
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message)
    this.name = 'CommandFault'
    this.exitCode = exitCode
  }
}
