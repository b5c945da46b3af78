/** Measures what a frame costs: the time spent in step and render, and the WebGL draw calls of the last one. */

export interface FrameCost {
  /** Milliseconds a frame, oldest first; at most the last 900 since the last reading. */
  readonly workMs: number[]
  /** Of the last frame; null on Canvas. */
  readonly drawCalls: number | null
}

const KEPT = 900

export class FrameMeter {
  #workMs: number[] = []
  #began = 0
  #drawn = 0
  #drawCalls = 0
  readonly #isWebGL: boolean

  constructor(gl: WebGLRenderingContext | null) {
    this.#isWebGL = gl !== null
    if (gl === null) return
    const { drawElements, drawArrays } = gl
    gl.drawElements = (...call) => {
      this.#drawn += 1
      drawElements.apply(gl, call)
    }
    gl.drawArrays = (...call) => {
      this.#drawn += 1
      drawArrays.apply(gl, call)
    }
  }

  frameBegins(): void {
    this.#began = performance.now()
    this.#drawn = 0
  }

  frameEnds(): void {
    this.#workMs.push(performance.now() - this.#began)
    if (this.#workMs.length > KEPT) this.#workMs.shift()
    this.#drawCalls = this.#drawn
  }

  read(): FrameCost {
    const workMs = this.#workMs
    this.#workMs = []
    return { workMs, drawCalls: this.#isWebGL ? this.#drawCalls : null }
  }
}
