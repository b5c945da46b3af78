/** Opens the stage in an element: chooses the renderer, starts Phaser, draws only when something moves, and leaves nothing behind. */
import type { RendererWish } from './choose-renderer.ts'
import { chooseRenderer } from './choose-renderer.ts'
import { DeskGame } from './desk-game.ts'
import type { StageSize } from './desk-layout.ts'
import { DeskScene } from './desk-scene.ts'
import { FrameMeter } from './frame-meter.ts'
import type { PeopleArt } from './people-art.ts'
import { portraitLayers } from './portrait-layers.ts'
import type { Stage } from './stage.ts'

export interface StageOptions {
  readonly parent: HTMLElement
  readonly people: PeopleArt
  readonly renderer: RendererWish
  readonly reducedMotion: boolean
  /** Height at the top of the parent that a bar covers; nothing of interest is drawn there. */
  readonly insetTop?: number
  /** The first picture shown, its person at the counter included, is on the screen. */
  readonly onReady?: () => void
}

// Sharper than this is seen by nobody and paid by everybody; software pays per pixel.
const MOST_PER_PIXEL = 2
const MOST_PIXELS = { webgl: 6_000_000, canvas: 4_200_000 }

export async function openStage(options: StageOptions): Promise<Stage> {
  const { parent, people } = options
  const rendererName = chooseRenderer(options.renderer)
  let insetTop = options.insetTop ?? 0

  function measureParent(): { size: StageSize; resolution: number } {
    const size = { width: Math.max(160, parent.clientWidth), height: Math.max(120, parent.clientHeight), insetTop }
    const affordable = Math.sqrt(MOST_PIXELS[rendererName] / (size.width * size.height))
    return { size, resolution: Math.min(window.devicePixelRatio || 1, MOST_PER_PIXEL, Math.max(1, affordable)) }
  }

  let { size, resolution } = measureParent()
  const pixels = (css: number): number => Math.max(1, Math.round(css * resolution))
  let isClosed = false
  let isShown = false
  let frame = 0

  // Drawing waits for the browser's next frame: whoever shows a picture is not made to wait for it.
  function wake(): void {
    if (isClosed || frame !== 0 || game.loop.running) return
    frame = requestAnimationFrame(() => {
      frame = 0
      drawNow()
    })
  }

  function drawNow(): void {
    if (isClosed || game.loop.running) return
    // Otherwise the time asleep would count as one long frame, and every walk would be over at once.
    game.loop.resetDelta()
    game.loop.wake()
  }

  const { promise: isReady, resolve: created } = withResolvers()
  const scene = new DeskScene({ layers: portraitLayers(people), size, resolution, moves: !options.reducedMotion, wake, created })
  const game = new DeskGame({ parent, scene, rendererName, width: pixels(size.width), height: pixels(size.height), zoom: 1 / resolution })
  await isReady

  game.canvas.setAttribute('aria-hidden', 'true')
  game.canvas.style.display = 'block'
  const meter = new FrameMeter(game.gl)
  game.onFrame(
    () => meter.frameBegins(),
    () => {
      meter.frameEnds()
      if (!isShown && scene.isPresentable) {
        isShown = true
        options.onReady?.()
      }
      // At rest nothing is drawn: phones stay cool. `onReady` may have closed the stage.
      if (!isClosed && (scene.tweens.paused || scene.tweens.getTweens().length === 0)) game.loop.sleep()
    },
  )

  function resize(newInset = insetTop): void {
    if (isClosed || parent.clientWidth === 0 || parent.clientHeight === 0) return
    insetTop = newInset
    const now = measureParent()
    if (now.resolution === resolution && now.size.width === size.width && now.size.height === size.height && now.size.insetTop === size.insetTop) return
    size = now.size
    resolution = now.resolution
    game.scale.setZoom(1 / resolution)
    game.scale.resize(pixels(size.width), pixels(size.height))
    scene.layOut(size, resolution)
    // Before the browser paints: a canvas that changes size is empty.
    drawNow()
  }

  const observer = new ResizeObserver(() => resize())
  observer.observe(parent)
  // The page's zoom changes the pixel ratio, not always the element's size.
  const onWindowResize = (): void => resize()
  window.addEventListener('resize', onWindowResize)
  void whenLettersCome(() => {
    if (!isClosed) scene.useLetters()
  })

  return {
    rendererName,
    show(picture) {
      if (!isClosed) scene.show(picture)
    },
    setReducedMotion(on) {
      if (!isClosed && on === scene.moves) scene.setMoves(!on)
    },
    resize,
    pauseMotion(on) {
      if (isClosed || on === scene.tweens.paused) return
      if (on) scene.tweens.pauseAll()
      else scene.tweens.resumeAll()
      wake()
    },
    // Whoever is told of a new size before the stage is must not be given old places.
    anchorOf(id) {
      resize()
      return scene.anchorOf(id)
    },
    anchors() {
      resize()
      const { poster, display, clock } = scene.layout
      return { poster, display, clock }
    },
    measure: () => meter.read(),
    destroy() {
      if (isClosed) return
      isClosed = true
      cancelAnimationFrame(frame)
      observer.disconnect()
      window.removeEventListener('resize', onWindowResize)
      scene.close()
      game.end()
    },
  }
}

// Promise.withResolvers is younger than some browsers in class rooms.
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

async function whenLettersCome(then: () => void): Promise<void> {
  try {
    const faces = await document.fonts.load('700 40px "Onest"', 'B0')
    if (faces.length > 0) then()
  } catch {
    // The ticket stays in the system's letters.
  }
}
