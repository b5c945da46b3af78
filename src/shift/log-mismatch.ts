/** The log does not fit this pack, or its inputs do not follow from each other. `why` is for the screen, the message for the command line. */
export class LogMismatch extends Error {
  readonly why: MismatchReason
  constructor(why: MismatchReason, message: string) {
    super(message)
    this.why = why
  }
}

export type MismatchReason = 'otherPack' | 'noSuchShift' | 'doesNotFollow' | 'changedByHand' | 'notFinished' | 'notAFloorShift' | 'nobodyCame'
