/** A fingerprint of text, equal in every engine: integers and `Math.imul` only. For sameness, not for secrecy. */

/** 16 hex digits. After MurmurHash3's finaliser, two lanes. */
export function digest(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return hex(b) + hex(a)
}

/** 8 hex digits: marks the source that a translation was made from. */
export function fingerprint(text: string): string {
  return digest(text).slice(0, 8)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
