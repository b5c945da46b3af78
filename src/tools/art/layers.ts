// One person in two layers between which any face fits: what lies under the face, and the glasses over it.
// Where the parts come from is open-peeps.ts; how a person looks is look.ts.
import { canvasElements, draw, elementsOf, fillOf, pathOf, placeOf } from './open-peeps.ts'
import type { Colours } from './open-peeps.ts'
import { drawGarment } from './garments.ts'
import type { Look } from './look.ts'

export interface Layers {
  readonly base: string
  readonly over: string
}

export const ink = '#14121b'

// Open Peeps draws dark hair and the line of the face as one ink path. Clipped to its own shape, a stroke of this
// width covers the lines whole and leaves hair, which is thicker, in colour with an ink edge.
const edge = 26
// A wide stroke leaves specks in the tightest curves; a fine one over it fills them.
const fineEdge = 8

function layer(place: string, markup: string): string {
  return `<g fill="none" fill-rule="evenodd"${place === '' ? '' : ` transform="${place}"`}>${markup}</g>`
}

// Folds of the hijab are holes, which would show skin through a coloured scarf.
const behindHoles: Readonly<Record<string, string>> = { hijab: 'M258 590h110v80H258z' }

function drawHead(person: string, look: Look): string {
  const elements = elementsOf('head', look.head)
  const colours: Colours = {
    skin: look.skin,
    clothing: look.headwear ?? look.clothing,
    headContrast: look.hair ?? ink,
    ink,
  }
  const hairIsInk = !elements.some((element) => fillOf(element) === 'headContrast')
  if (look.hair === undefined || !hairIsInk) return draw(elements, colours)
  return elements
    .map((element) => {
      if (fillOf(element) !== 'ink' || element.name !== 'path') return draw([element], colours)
      const shape = `${person}-hair`
      const clip = `${shape}-clip`
      const behind = behindHoles[look.head]
      return (
        (behind === undefined ? '' : `<path fill="${colours['clothing'] ?? ink}" d="${behind}"/>`) +
        `<clipPath id="${clip}"><path id="${shape}" clip-rule="evenodd" d="${pathOf(element)}"/></clipPath>` +
        `<g clip-path="url(#${clip})" stroke="${ink}" stroke-linejoin="round">` +
        `<use href="#${shape}" fill="${look.hair}" stroke-width="${edge}"/><use href="#${shape}" stroke-width="${fineEdge}"/></g>`
      )
    })
    .join('')
}

function drawBody(person: string, look: Look): string {
  const colours: Colours = { skin: look.skin, clothing: look.clothing, ink }
  const shirt = `${person}-shirt`
  const garment = drawGarment(look.garment, { clothing: look.clothing, trim: look.trim ?? look.clothing, ink, shirt })
  const body = canvasElements
    .filter((element) => element.type === 'element')
    .map((element) => {
      const drawn = draw([element], colours)
      if (fillOf(element) !== 'clothing' || garment.under === '') return drawn
      return `${drawn}<clipPath id="${shirt}"><path d="${pathOf(element)}"/></clipPath>${garment.under}`
    })
    .join('')
  return body + garment.on
}

// Open Peeps puts facial hair over the face, where it swallows a frown. Under the face the mouth stays readable,
// on coloured hair everywhere and on ink in the beard's own gap.
function drawBeard(look: Look): string {
  if (look.beard === undefined) return ''
  const elements = elementsOf('facialHair', look.beard)
  const hasEdge = elements.some((element) => fillOf(element) === 'headContrast')
  const colour = look.beardColour ?? ink
  return layer(placeOf('facialHair'), draw(elements, hasEdge ? { headContrast: colour, ink } : { ink: colour }))
}

/** The two layers of a person; `person` makes the ids unique within a page. */
export function drawLayers(person: string, look: Look): Layers {
  const glasses = look.glasses === undefined ? '' : layer(placeOf('accessories'), draw(elementsOf('accessories', look.glasses), { ink }))
  return {
    base: layer('', drawBody(person, look)) + layer(placeOf('head'), drawHead(person, look)) + drawBeard(look),
    over: glasses,
  }
}

/** A face that any person can wear, between the two layers. */
export function drawFace(face: string): string {
  return layer(placeOf('expression'), draw(elementsOf('expression', face), { ink }))
}
