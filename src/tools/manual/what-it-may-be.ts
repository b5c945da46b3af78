// What a field may be, in words for an author: "1 to 60", "one of: desk, floor", "a list of names".

import * as z from 'zod'

/** Wordings are written for people; names and expressions are kept apart by how long and how strict they are. */
const longestExpression = 300

export function whatItMayBe(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return whatItMayBe(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) return [...new Set((schema.options as z.ZodType[]).map(whatItMayBe))].join(', or ')
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${option}\``).join(' ')
  if (schema instanceof z.ZodBoolean) return '`true` `false`'
  if (schema instanceof z.ZodNumber) return wholeNumber(schema)
  if (schema instanceof z.ZodString) return text(schema)
  if (schema instanceof z.ZodArray) return `a list: ${whatItMayBe(schema.element as z.ZodType)}`
  if (schema instanceof z.ZodRecord) return `names, each with ${whatItMayBe(schema.valueType as z.ZodType)}`
  if (schema instanceof z.ZodObject) return 'a map (below)'
  throw new Error(`the reference has no words for a ${schema.def.type}`)
}

const thousands = (n: number): string => n.toLocaleString('en').replaceAll(',', ' ')

function wholeNumber(schema: z.ZodNumber): string {
  return `a whole number, ${thousands(schema.minValue ?? 0)} to ${thousands(schema.maxValue ?? 0)}`
}

function text(schema: z.ZodString): string {
  const pattern = patternOf(schema)
  if (pattern?.includes('[A-Za-z0-9]')) return 'a name in camelCase'
  if (pattern?.includes('[a-z0-9-]')) return 'a name in kebab-case'
  if (pattern?.includes(':[0-5]')) return 'minutes and seconds'
  if (pattern?.includes('{2}')) return 'two letters'
  if (pattern?.includes('{8}')) return 'eight digits and letters a to f'
  // Wordings have a least length, expressions only a greatest.
  if (schema.maxLength === longestExpression) return 'an expression'
  return 'words'
}

function patternOf(schema: z.ZodString): string | undefined {
  return schema.def.checks?.flatMap((check) =>
    'pattern' in check._zod.def && check._zod.def.pattern instanceof RegExp ? [check._zod.def.pattern.source] : [],
  )[0]
}
