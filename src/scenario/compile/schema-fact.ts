/** The small forms of which every file of a pack is made: names, wordings, amounts; and a fact, which stands in facts.yaml and in a case alike. */
import * as z from 'zod'

export const id = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'expected a name in camelCase: a small letter, then letters and digits')
export const fileId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a name in kebab-case: small letters, digits and dashes')
export const wording = z.string().min(1, 'expected some words').max(400, 'this is far too long to be read in play')
export const condition = z.union([z.string().max(300), z.boolean()])
export const level = z.int().min(0).max(2)
export const percent = z.int().min(0).max(100)
export const money = z.int().min(0).max(100_000_000)

export const factValue = z.union([z.int().min(-1_000_000_000).max(1_000_000_000), z.boolean(), id])

export const factSchema = z.strictObject({
  type: z
    .enum(['bool', 'enum', 'number', 'money'])
    .describe('bool: true or false; enum: one of some words. Money is in hundredths, so that nothing is a fraction.'),
  value: factValue
    .optional()
    .describe('A fact that is the same in every shift. Exactly one of value, values and is stands in a fact. Left out: the value is drawn or computed.'),
  values: z.array(factValue).min(2).max(12).optional().describe('Drawn anew for each shift, each as likely, 2 to 12 of them. Instead of value.'),
  is: z.string().max(300).optional().describe('Computed from other facts that stand before it. Instead of value.'),
  options: z
    .record(id, wording)
    .optional()
    .describe('The words of an enum, and how each is written. An enum needs at least two; other types have none. Left out: none.'),
  label: wording.describe('What the monitor calls it.'),
  show: wording.optional().describe('How the value is written: ICU MessageFormat with {value}. Left out: as it is, money with its currency.'),
  knowable: z
    .enum(['at-hand', 'lookup', 'other-department', 'unknown'])
    .optional()
    .describe('Where the player can learn it. Left out: at-hand on the card, lookup where a page tells it, otherwise unknown.'),
  criticality: z
    .enum(['none', 'customer', 'business', 'compliance'])
    .optional()
    .describe('Whom a wrong answer hurts, and so how much it weighs: 1, 2, 2, 3. A compliance error caps accuracy at 49. Left out: none.'),
  cost: money.optional().describe('What a client loses who acts on a wrong answer, in hundredths. Left out: nothing.'),
  conditions: z.record(id, wording).optional().describe('Material conditions that have to be stated with it; a reply names them in stating. Left out: none.'),
  in: id.optional().describe('The article of the monitor that tells it. Left out: the article that lists it, if one does.'),
  ledger: z
    .enum(['promise', 'gap'])
    .optional()
    .describe('Of a case that promises give birth to: filled from the floor in a linked pair, drawn otherwise. Left out: an ordinary fact.'),
})

/** Where a page of the monitor lies and what it is called, of the pack as of a case. */
export const pageHead = {
  tab: z.enum(['client', 'tariffs', 'procedures', 'promises', 'rivals']).describe('The tab of the monitor on which the page lies.'),
  title: wording.describe('The heading of the page.'),
}

export type FactYaml = z.infer<typeof factSchema>
