/** One shift, one tab. Web Locks where the browser has them (secure pages), else a word between tabs over a BroadcastChannel. */

export interface TabLock {
  release(): void
}

const NAME = 'counterpart-shift'
/** How long another tab has to answer. */
const ANSWER_MS = 150

/** Null where another tab has the shift and it is not `taken`. `onLost` is called when another tab takes it from this one. */
export function holdShift(taken: boolean, onLost: () => void): Promise<TabLock | null> {
  return 'locks' in navigator ? holdByLock(taken, onLost) : holdByWord(taken, onLost)
}

function holdByLock(taken: boolean, onLost: () => void): Promise<TabLock | null> {
  return new Promise((resolve) => {
    let release = (): void => undefined
    const held = new Promise<void>((done) => {
      release = done
    })
    navigator.locks
      .request(NAME, taken ? { steal: true } : { ifAvailable: true }, (lock) => {
        resolve(lock === null ? null : { release })
        return lock === null ? undefined : held
      })
      .catch(onLost)
  })
}

async function holdByWord(taken: boolean, onLost: () => void): Promise<TabLock | null> {
  if (!('BroadcastChannel' in globalThis)) return { release: () => undefined }
  const channel = new BroadcastChannel(NAME)
  if (!taken) {
    const answered = await new Promise<boolean>((resolve) => {
      channel.addEventListener('message', ({ data }) => {
        if (data === 'mine') resolve(true)
      })
      channel.postMessage('whose?')
      setTimeout(() => resolve(false), ANSWER_MS)
    })
    if (answered) {
      channel.close()
      return null
    }
  } else channel.postMessage('taken')
  channel.addEventListener('message', ({ data }) => {
    if (data === 'whose?') channel.postMessage('mine')
    if (data === 'taken') {
      channel.close()
      onLost()
    }
  })
  return { release: () => channel.close() }
}
