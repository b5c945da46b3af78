// Turns the parts of the Open Peeps definition (Pablo Stanley, CC0, through DiceBear) into bare SVG markup in given
// colours. Knows parts, not persons.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Style } from '@dicebear/core'
import type { StyleDefinition } from '@dicebear/core'

export type Element = NonNullable<StyleDefinition['canvas']>['elements'][number]
export type Colours = Readonly<Record<string, string>>

function readDefinition(): StyleDefinition {
  const file = fileURLToPath(import.meta.resolve('@dicebear/styles/open-peeps.json'))
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return new Style(read).definition()
}

const definition = readDefinition()

/** The parts of the canvas from back to front: three paths of the body, then the components' places. */
export const canvasElements: readonly Element[] = definition.canvas.elements

/** The elements of one variant, such as `head`, `grayBun`; an error names the variants that there are. */
export function elementsOf(component: string, variant: string): readonly Element[] {
  const parts = definition.components?.[component]
  const variants = parts !== undefined && 'variants' in parts ? parts.variants : {}
  const found = variants[variant]
  if (found === undefined) throw new Error(`Open Peeps has no ${component} "${variant}"; it has ${Object.keys(variants).join(', ')}`)
  return found.elements
}

/** Where the canvas puts a component, as the value of an SVG `transform`. */
export function placeOf(component: string): string {
  const place = canvasElements.find((element) => element.name === component)?.attributes?.['transform']
  if (typeof place !== 'string') throw new Error(`the canvas of Open Peeps has no place for ${component}`)
  return place
}

/** The fill of an element: the name of a colour that a look chooses, or a fixed colour. */
export function fillOf(element: Element): string {
  const fill = element.attributes?.fill
  if (fill === undefined) return 'inherit'
  if (typeof fill !== 'string') return fill.name
  return fill === 'black' ? 'ink' : fill
}

/** The path of an element with its numbers rounded to one decimal. */
export function pathOf(element: Element): string {
  const path = element.attributes?.['d']
  if (typeof path !== 'string') throw new Error(`Open Peeps: <${element.name}> without a path`)
  return path.replace(/\d*\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
}

/** The markup of elements in the given colours; fills that a group passes down are inherited. */
export function draw(elements: readonly Element[], colours: Colours): string {
  return elements
    .map((element) => {
      const name = fillOf(element)
      const fill = name === 'inherit' ? '' : ` fill="${colours[name] ?? name}"`
      if (element.name === 'g') return `<g${fill}>${draw(element.children ?? [], colours)}</g>`
      return `<path${fill} d="${pathOf(element)}"/>`
    })
    .join('')
}
