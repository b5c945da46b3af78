/**
 * ICU messages of one language, compiled once each. A value may have two faces: the raw one by which plurals and selects choose,
 * and the one that is shown. Which wordings exist, and where values come from, belongs to `ui-text.ts` and `wording.ts`.
 */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'

export interface TwoFaced {
  readonly raw: string | number
  readonly shown: string
}
export type IcuValue = string | number | TwoFaced
export type IcuValues = Readonly<Record<string, IcuValue>>

export interface Icu {
  readonly language: string
  /** The source itself where it is not a message: a fault in one wording must not stop the game. */
  format(source: string, values: IcuValues): string
  number(value: number, digits?: number): string
}

/** Plain `{x}` is to read the shown face, which is kept under this name. */
const shownName = (name: string): string => `${name} shown`

function readShownFaces(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.argument) return { ...element, value: shownName(element.value) }
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element
    const options = Object.entries(element.options).map(([key, option]) => [key, { ...option, value: readShownFaces(option.value) }] as const)
    return { ...element, options: Object.fromEntries(options) }
  })
}

export function openIcu(language: string): Icu {
  const compiled = new Map<string, IntlMessageFormat | null>()
  const numbers = [0, 1, 2].map((digits) => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }))
  const anyNumber = new Intl.NumberFormat(language)

  const compile = (source: string): IntlMessageFormat | null => {
    try {
      return new IntlMessageFormat(readShownFaces(parse(source, { ignoreTag: true })), language)
    } catch {
      return null
    }
  }

  const number = (value: number, digits?: number): string => (digits === undefined ? anyNumber : (numbers[digits] ?? anyNumber)).format(value)

  return {
    language,
    number,
    format(source, values) {
      if (!source.includes('{') && !source.includes("'")) return source
      let message = compiled.get(source)
      if (message === undefined) {
        message = compile(source)
        compiled.set(source, message)
      }
      if (message === null) return source
      const faces: Record<string, string | number> = {}
      for (const [name, value] of Object.entries(values)) {
        faces[name] = typeof value === 'object' ? value.raw : value
        faces[shownName(name)] = typeof value === 'object' ? value.shown : typeof value === 'number' ? number(value) : value
      }
      try {
        return String(message.format(faces))
      } catch {
        return source
      }
    },
  }
}
