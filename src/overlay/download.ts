/** Hands a text, or bytes, to the player as a file. */

export function download(name: string, what: BlobPart, kind = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([what], { type: kind }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
