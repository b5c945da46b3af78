// Tells, from inside a page, when something stood on the screen: it is in the document, and the frame with it has been handed on.

/** To be run before the page's own scripts. Sets `window.seenAt` (ms since the navigation began) when `selector` first matches. */
export function watchFor(selector: string): void {
  const seen = window as Window & { seenAt?: number }
  const look = (): void => {
    if (document.querySelector(selector) === null) return
    watch.disconnect()
    requestAnimationFrame(() => {
      const after = new MessageChannel()
      after.port1.addEventListener('message', () => {
        seen.seenAt = performance.now()
        after.port1.close()
      })
      after.port1.start()
      after.port2.postMessage(null)
    })
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] })
}
