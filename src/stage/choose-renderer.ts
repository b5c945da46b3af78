/** Which of Phaser's two renderers draws the desk: WebGL on a graphics card, Canvas where WebGL would be computed in software. */

export type RendererWish = 'webgl' | 'canvas' | 'auto'
export type RendererName = 'webgl' | 'canvas'

// Measured: 20 figures at 7-20 frames a second on SwiftShader's WebGL, at 60 on Canvas.
const software = /swiftshader|llvmpipe|softpipe|basic render|software/i

export function isSoftwareRenderer(unmasked: string): boolean {
  return software.test(unmasked)
}

// Asking makes a context, which is slow: once a page.
let known: string | null | undefined

/** What WebGL would be computed by, or null where there is no WebGL. */
function graphicsName(): string | null {
  if (known !== undefined) return known
  const gl = document.createElement('canvas').getContext('webgl')
  if (gl === null) return (known = null)
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  known = String(gl.getParameter(names === null ? gl.RENDERER : names.UNMASKED_RENDERER_WEBGL))
  // Browsers allow few contexts at a time.
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return known
}

export function chooseRenderer(wish: RendererWish): RendererName {
  if (wish === 'canvas') return 'canvas'
  const name = graphicsName()
  if (name === null) return 'canvas'
  return wish === 'webgl' || !isSoftwareRenderer(name) ? 'webgl' : 'canvas'
}
