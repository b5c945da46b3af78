/** The people's layers as pictures that a 2D context can draw at any size. Loads each layer once, when somebody first needs it. */
import type { Box } from './box.ts'
import type { PeopleArt } from './people-art.ts'

export interface PortraitLayers {
  /** Height of a figure divided by its width. */
  readonly aspect: number
  isReady(person: string, face: string): boolean
  load(person: string, face: string): Promise<void>
  draw(context: CanvasRenderingContext2D, person: string, face: string, into: Box): void
  release(): void
}

export function portraitLayers(art: PeopleArt): PortraitLayers {
  const [, , width, height] = art.viewBox
  const pictures = new Map<string, HTMLImageElement>()
  const loads = new Map<string, Promise<void>>()
  let released = false

  async function decode(name: string, picture: HTMLImageElement, address: string): Promise<void> {
    try {
      await picture.decode()
      if (!released) pictures.set(name, picture)
    } catch {
      // A layer that cannot be decoded is left out: a figure without glasses is better than no game.
    } finally {
      URL.revokeObjectURL(address)
    }
  }

  function loadLayer(name: string, markup: string): Promise<void> {
    const known = loads.get(name)
    if (known !== undefined) return known
    // Firefox draws an SVG without width and height as nothing.
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${art.viewBox.join(' ')}">${markup}</svg>`
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    const picture = new Image()
    picture.src = address
    const load = decode(name, picture, address)
    loads.set(name, load)
    return load
  }

  function layersOf(person: string, face: string): [name: string, markup: string][] {
    const figure = art.people[person]
    const layers: [string, string][] = [
      [`base/${person}`, figure?.base ?? ''],
      [`face/${face}`, art.faces[face] ?? art.faces['serious'] ?? ''],
      [`over/${person}`, figure?.over ?? ''],
    ]
    return layers.filter(([, markup]) => markup !== '')
  }

  const settled = new Set<string>()
  return {
    aspect: height / width,
    isReady: (person, face) => settled.has(`${person} ${face}`),
    async load(person, face) {
      await Promise.all(layersOf(person, face).map(([name, markup]) => loadLayer(name, markup)))
      settled.add(`${person} ${face}`)
    },
    draw(context, person, face, into) {
      for (const [name] of layersOf(person, face)) {
        const picture = pictures.get(name)
        if (picture !== undefined) context.drawImage(picture, into.x, into.y, into.width, into.height)
      }
    },
    release() {
      released = true
      pictures.clear()
      loads.clear()
    },
  }
}
