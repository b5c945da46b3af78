/** The page's end of the prover's worker: hands it the files when somebody has stopped typing, and passes on what it finds. */
import type { Proving, ToProve } from './proof-worker.ts'

/** Typing that goes on is not interrupted by a proof. */
const restMs = 250

export interface LiveProof {
  ask(wanted: ToProve): void
  close(): void
}

/** @param onFault called where there is no worker, or where it broke; a new one is started with the next pack. */
export function openLiveProof(onFound: (proving: Proving) => void, onFault: () => void): LiveProof {
  let worker: Worker | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    worker?.terminate()
    worker = null
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Proving>) => onFound(data))
    started.addEventListener('error', () => {
      stop()
      onFault()
    })
    return started
  }
  return {
    ask(wanted) {
      clearTimeout(rest)
      rest = setTimeout(() => {
        worker ??= start()
        worker.postMessage(wanted)
      }, restMs)
    },
    close() {
      clearTimeout(rest)
      stop()
    },
  }
}
