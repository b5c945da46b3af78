/** A half in a link: packed into the part of an address that no server ever sees. Works on plain http. */
import { largestHalf, readHalf, writeHalf, type HalfFault, type PairHalf } from './pair-half.ts'

/** Longer addresses are cut by mail programs and chats. */
export const longestLink = 8192

/** The fragment without its `#`. */
export async function packHalf(half: PairHalf): Promise<string> {
  const packed = new Blob([writeHalf(half)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()))
}

/** @param fragment with or without `#` */
export async function unpackHalf(fragment: string): Promise<PairHalf | HalfFault> {
  const bytes = fromBase64Url(fragment.replace(/^#/, ''))
  if (bytes === null) return 'linkBroken'
  const text = await inflate(bytes)
  return text === 'tooLarge' || text === 'linkBroken' ? text : readHalf(text)
}

/** Stops where it grows beyond what a shift can be: a small link can hold a very large nothing. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      text += decoder.decode(value, { stream: true })
      if (text.length > largestHalf) {
        void reader.cancel().catch(() => undefined)
        return 'tooLarge'
      }
    }
  } catch {
    return 'linkBroken'
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text === '' || !/^[\w-]+$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
  } catch {
    return null
  }
}
