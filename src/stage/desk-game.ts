/** Phaser's game as the desk needs it: no input, no sound, drawn on demand, and nothing left behind when it ends. */
/* oxlint-disable import/no-named-as-default-member -- the game's own Phaser has a default export only */
import Phaser from 'phaser'
import type { RendererName } from './choose-renderer.ts'
import { colours } from './colours.ts'
import type { DeskScene } from './desk-scene.ts'

export interface GameOptions {
  readonly parent: HTMLElement
  readonly scene: DeskScene
  readonly rendererName: RendererName
  /** Of the canvas, in its own pixels. */
  readonly width: number
  readonly height: number
  /** CSS pixels a pixel of the canvas. */
  readonly zoom: number
}

export class DeskGame extends Phaser.Game {
  constructor({ parent, scene, rendererName, width, height, zoom }: GameOptions) {
    super({
      type: rendererName === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      parent,
      scene,
      backgroundColor: colours.wallBottom,
      scale: { mode: Phaser.Scale.NONE, width, height, zoom },
      render: {
        antialias: true,
        // Wall, front and people's sheet, and one that is being replaced: a shader for more costs every pixel.
        maxTextures: 4,
        // The wall covers everything, so Canvas need not be wiped first.
        clearBeforeRender: rendererName === 'webgl',
        powerPreference: 'low-power',
      },
      fps: { smoothStep: false },
      audio: { noAudio: true },
      banner: false,
      autoFocus: false,
    })
  }

  // Phaser's own start also listens for the tab being hidden, and never stops. The stage sleeps by itself.
  protected override start(): void {
    Object.assign(this, { isRunning: true })
    this.loop.start((time: number, delta: number) => this.step(time, delta))
  }

  get gl(): WebGLRenderingContext | null {
    return 'gl' in this.renderer ? this.renderer.gl : null
  }

  onFrame(begins: () => void, ended: () => void): void {
    this.events.on(Phaser.Core.Events.PRE_STEP, begins)
    this.events.on(Phaser.Core.Events.POST_RENDER, ended)
  }

  /** Ends the game now: Phaser would do it in its next step, which a sleeping loop never takes. */
  end(): void {
    const { textures, gl } = this
    // Made for the Canvas renderer and not destroyed with its textures: its canvases stay in a pool and hold the whole game.
    if ('tileSprite' in textures && textures.tileSprite instanceof Phaser.GameObjects.GameObject) textures.tileSprite.destroy()
    this.destroy(true)
    this.loop.tick()
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  }
}
