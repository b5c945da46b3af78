/** A pack as a zip file, and back. Whatever somebody hands in is measured before it is unpacked; what is no part of a pack is refused, never half taken. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { UnzipFileInfo, Zippable } from 'fflate'
import type { Files } from './edit-history.ts'

/** [D]. The pack that comes with the game has 1.5 MB in some 200 files. */
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
    return textsOf(unzipSync(bytes, { filter: measure() }))
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

/** Asked for every entry before it is unpacked. Nothing is unpacked beyond the size that its entry declares. */
function measure(): (entry: UnzipFileInfo) => boolean {
  const seen = new Set<string>()
  let bytes = 0
  let entries = 0
  return ({ name, originalSize }) => {
    if (++entries > zipLimits.files) throw new Refused({ why: 'tooManyFiles' })
    if (climbs.test(name)) throw new Refused({ why: 'badPath', file: shown(name) })
    if (name.endsWith('/') || passedOver.test(name)) return false
    if (seen.has(name)) throw new Refused({ why: 'twice', file: shown(name) })
    seen.add(name)
    if (originalSize > zipLimits.fileBytes) throw new Refused({ why: 'fileTooLarge', file: shown(name) })
    bytes += originalSize
    if (bytes > zipLimits.allBytes) throw new Refused({ why: 'tooLarge' })
    return true
  }
}

function textsOf(unpacked: Readonly<Record<string, Uint8Array>>): Files {
  const paths = Object.keys(unpacked)
  const pack = paths.filter((path) => path === 'pack.yaml' || /^[^/]+\/pack\.yaml$/.test(path))
  const [only] = pack
  if (only === undefined || pack.length > 1) throw new Refused({ why: 'noPack' })
  const around = only.slice(0, -'pack.yaml'.length)
  const files = new Map<string, string>()
  for (const [path, bytes] of Object.entries(unpacked)) {
    const inside = path.startsWith(around) ? path.slice(around.length) : path
    if (!path.startsWith(around) || !partOfPack.test(inside)) throw new Refused({ why: 'badPath', file: shown(path) })
    files.set(inside, textOf(bytes, inside))
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function textOf(bytes: Uint8Array, file: string): string {
  const text = strFromU8(bytes)
  // A letter that could not be read, or a file of zeros.
  if (text.includes('\ufffd') || text.includes('\0')) throw new Refused({ why: 'notText', file })
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Names in a message stay short, and keep no sign that would spoil it. */
const shown = (name: string): string => name.replaceAll(/\p{Cc}/gu, '·').slice(0, 80)
