/**
 * A pack as a zip file, and back. It is unpacked piece by piece and measured while it is: what its headers declare is believed only where it turns out
 * to be so. What is no part of a pack is refused, never half taken.
 */
import { strToU8, Unzip, UnzipInflate, zipSync } from 'fflate'
import type { UnzipFile, Zippable } from 'fflate'
import type { Files } from './edit-history.ts'

/** [D]. The pack that comes with the game has 1 MB in some 200 files. */
export const zipLimits = { zipBytes: 50_000_000, fileBytes: 2_000_000, allBytes: 50_000_000, files: 2000 } as const

export type ZipFault =
  | { readonly why: 'tooLarge' }
  | { readonly why: 'noZip' }
  | { readonly why: 'tooManyFiles' }
  | { readonly why: 'noPack' }
  | { readonly why: 'fileTooLarge' | 'badPath' | 'twice' | 'notText'; readonly file: string }

const partOfPack = /^(?:(?:pack|facts|people|looks|weeks)\.yaml|README\.md|(?:cases|shifts)\/[^/]+\.yaml|text\/[a-z]{2}\/[^/]+\.yaml|plans\/[^/]+\.plan)$/
const climbs = /(?:^|\/)\.\.?(?:\/|$)|^\/|\\|\0|^[A-Za-z]:/
/** What other programs leave in zip files. */
const passedOver = /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(?:\/|$)/
/** Read at a time: a piece can become a thousand times its size before it is measured. */
const pieceBytes = 16_384

class Refused extends Error {
  readonly fault: ZipFault
  constructor(fault: ZipFault) {
    super(fault.why)
    this.fault = fault
  }
}

/** @returns the files, without the one folder around them if there is one. */
export function readZip(bytes: Uint8Array): Files | ZipFault {
  if (bytes.length > zipLimits.zipBytes) return { why: 'tooLarge' }
  try {
    return withoutFolder(unpack(bytes))
  } catch (fault) {
    return fault instanceof Refused ? fault.fault : { why: 'noZip' }
  }
}

export const isFault = (read: Files | ZipFault): read is ZipFault => 'why' in read

export function writeZip(files: Files): Uint8Array<ArrayBuffer> {
  // A date of its own would make the same pack another file each time.
  const entries: Zippable = {}
  for (const [path, text] of files) entries[path] = [strToU8(text), { mtime: '1980-01-01T12:00:00' }]
  return new Uint8Array(zipSync(entries))
}

function unpack(bytes: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>()
  let entries = 0
  let open = 0
  let unpacked = 0
  const unzip = new Unzip((entry) => {
    if (++entries > zipLimits.files) throw new Refused({ why: 'tooManyFiles' })
    if (climbs.test(entry.name)) throw new Refused({ why: 'badPath', file: shown(entry.name) })
    if (entry.name.endsWith('/') || passedOver.test(entry.name)) return
    if (texts.has(entry.name)) throw new Refused({ why: 'twice', file: shown(entry.name) })
    texts.set(entry.name, '')
    open++
    unpackOne(
      entry,
      (more) => {
        unpacked += more
        if (unpacked > zipLimits.allBytes) throw new Refused({ why: 'tooLarge' })
      },
      (text) => {
        texts.set(entry.name, text)
        open--
      },
    )
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += pieceBytes) unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
  if (entries === 0 || open > 0 || !hasEnd(bytes)) throw new Refused({ why: 'noZip' })
  return texts
}

/** A zip file that was cut off lacks the record with which it ends; a comment may follow that. */
function hasEnd(bytes: Uint8Array): boolean {
  const record = 22
  const longestComment = 65_535
  for (let at = bytes.length - record; at >= Math.max(0, bytes.length - record - longestComment); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true
  return false
}

function unpackOne(entry: UnzipFile, onBytes: (count: number) => void, onText: (text: string) => void): void {
  const tooLarge = (size: number | undefined): boolean => size !== undefined && size > zipLimits.fileBytes
  if (tooLarge(entry.originalSize)) throw new Refused({ why: 'fileTooLarge', file: shown(entry.name) })
  const pieces: Uint8Array[] = []
  let size = 0
  entry.ondata = (error, piece, isLast) => {
    if (error !== null) throw error
    pieces.push(piece)
    size += piece.length
    if (tooLarge(size)) throw new Refused({ why: 'fileTooLarge', file: shown(entry.name) })
    onBytes(piece.length)
    if (!isLast) return
    if (entry.originalSize !== undefined && entry.originalSize !== size) throw new Refused({ why: 'noZip' })
    onText(textOf(pieces, size, entry.name))
  }
  entry.start()
}

function withoutFolder(texts: ReadonlyMap<string, string>): Files {
  const [only, ...others] = [...texts.keys()].filter((path) => path === 'pack.yaml' || /^[^/]+\/pack\.yaml$/.test(path))
  if (only === undefined || others.length > 0) throw new Refused({ why: 'noPack' })
  const around = only.slice(0, -'pack.yaml'.length)
  const files = [...texts].map(([path, text]) => {
    const inside = path.startsWith(around) ? path.slice(around.length) : ''
    if (!partOfPack.test(inside)) throw new Refused({ why: 'badPath', file: shown(path) })
    return [inside, text] as const
  })
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function textOf(pieces: readonly Uint8Array[], size: number, file: string): string {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below.
  }
  throw new Refused({ why: 'notText', file: shown(file) })
}

/** Names in a message stay short, and keep no sign that would spoil it. */
const shown = (name: string): string => name.replaceAll(/\p{Cc}/gu, '·').slice(0, 80)
