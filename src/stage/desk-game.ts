/** Phaser's game, made to leave nothing behind: of itself it keeps an ear on the tab and a few canvases for ever. */
import Phaser from 'phaser'

export class DeskGame extends Phaser.Game {
  // Phaser's own start also listens for the tab being hidden, and never stops. The stage sleeps by itself.
  protected override start(): void {
    Object.assign(this, { isRunning: true })
    this.loop.start((time: number, delta: number) => this.step(time, delta))
  }

  /** Ends the game now: Phaser would do it in its next step, which a sleeping loop never takes. */
  end(): void {
    const { textures } = this
    // Made for the Canvas renderer and not destroyed with its textures: its canvases stay in a pool and hold the whole game.
    if ('tileSprite' in textures && textures.tileSprite instanceof Phaser.GameObjects.GameObject) textures.tileSprite.destroy()
    this.destroy(true)
    this.loop.tick()
  }
}
