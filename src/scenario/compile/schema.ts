/**
 * What each file of a pack may say. The descriptions are the author's reference: they are read by people.
 * Only the form is checked here; names, conditions and texts are checked by the compilers beside this file.
 */
import * as z from 'zod'

const id = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'expected a name in camelCase: a small letter, then letters and digits')
const fileId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a name in kebab-case: small letters, digits and dashes')
const wording = z.string().min(1, 'expected some words').max(400, 'this is far too long to be read in play')
const condition = z.union([z.string().max(300), z.boolean()])
const level = z.int().min(0).max(2)
const percent = z.int().min(0).max(100)
const money = z.int().min(0).max(100_000_000)

export const factValue = z.union([z.int().min(-1_000_000_000).max(1_000_000_000), z.boolean(), id])

export const factSchema = z.strictObject({
  type: z.enum(['bool', 'enum', 'number', 'money']).describe('Money is in hundredths, so that nothing is a fraction.'),
  value: factValue.optional().describe('A fact that is the same in every shift.'),
  values: z.array(factValue).min(2).max(12).optional().describe('Drawn by the seed, each as likely.'),
  is: z.string().max(300).optional().describe('Computed from other facts: fact.daysWithout * fact.creditPerDay.'),
  options: z.record(id, wording).optional().describe('The values of an enum, and how each is written.'),
  label: wording.describe('What the monitor calls it.'),
  show: wording.optional().describe('How the monitor shows the value: ICU MessageFormat with {value}.'),
  knowable: z.enum(['at-hand', 'lookup', 'other-department', 'unknown']).optional(),
  criticality: z.enum(['none', 'customer', 'business', 'compliance']).optional(),
  cost: money.optional().describe('What a client loses who acts on a wrong answer, in hundredths.'),
  conditions: z.record(id, wording).optional().describe('Material conditions that have to be stated with it.'),
  in: id.optional().describe('The article of the monitor that tells it.'),
  ledger: z.enum(['promise', 'gap']).optional().describe('Of a case that promises give birth to: filled from the floor in a linked pair, drawn otherwise.'),
})

const articleTab = z.enum(['client', 'tariffs', 'procedures', 'promises', 'rivals'])
export const factsFile = z.strictObject({
  articles: z.record(id, z.strictObject({ tab: articleTab, title: wording, facts: z.array(id).min(1).max(12) })),
  facts: z.record(id, factSchema),
})

export const peopleFile = z.strictObject({
  people: z.record(
    id,
    z.strictObject({
      name: z.string().min(1).max(40),
      age: z.int().min(14).max(110),
      temper: z.int().min(30).max(300),
      trust: percent,
      tension: percent,
      about: wording,
    }),
  ),
})

const afterwards = z.array(z.union([fileId, z.strictObject({ case: fileId, only: z.array(id).min(1).describe('The people whom it fits.') })])).min(1)
export const packFile = z.strictObject({
  id: fileId,
  title: z.string().min(1).max(60),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .max(12),
  currency: z.record(z.string(), z.string().max(160)).describe('ICU MessageFormat with {amount}.'),
  departments: z.strictObject({ desk: z.string().max(40), floor: z.string().max(40) }),
  rivals: z.record(id, z.string().max(40)),
  concerns: z.strictObject({ desk: z.array(id).min(2).max(9), floor: z.array(id).min(2).max(9) }),
  concernTexts: z.record(id, wording),
  truths: z
    .strictObject({ true: wording, outdated: wording, bluff: wording })
    .optional()
    .describe("What the debrief calls a prospect's word that was true, outdated or a bluff."),
  afterwards: z
    .strictObject({ kept: afterwards, plain: afterwards, unsigned: afterwards })
    .optional()
    .describe('Desk cases for those who come after a floor shift: with a promise kept, with nothing promised, not signed.'),
  murmurs: z
    .array(z.strictObject({ id, kind: z.enum(['sigh', 'shout', 'film', 'help']), from: percent, say: wording }))
    .min(1)
    .max(60),
})

const harmKind = z.enum([
  'blame-colleague',
  'blame-client',
  'dismiss',
  'confront',
  'lecture',
  'interrupt',
  'disparage-rival',
  'jargon',
  'conditional-apology',
  'self-orientation',
  'parrot',
])
const harm = z.union([harmKind, z.strictObject({ kind: harmKind, severity: z.int().min(1).max(3) })])
const claim = z.strictObject({
  fact: id,
  mode: z
    .enum(['assert', 'hedge', 'defer', 'promise', 'accept', 'offer'])
    .optional()
    .describe("accept: takes a prospect's word; offer: what the tariff book or the manager has to allow."),
  value: factValue.optional(),
  off: z.int().min(-1_000_000).max(1_000_000).optional(),
  stating: z.array(id).max(5).optional(),
  who: z.boolean().optional(),
  by: z.boolean().optional(),
  noticed: condition.optional(),
})
const promise = z.strictObject({
  id,
  due: z
    .union([z.enum(['end', 'later']), z.int().min(1).max(60)])
    .describe('end: judged when the conversation ends; later: after the shift; a number: in so many minutes.'),
  feasible: condition,
  kept: condition.optional(),
  lowers: z.int().min(0).max(60).optional().describe('Points by which it lowers the threshold of signing.'),
  becomes: fileId.optional().describe('The desk case that it turns into when it is not kept.'),
  gap: z.string().max(300).optional().describe('How far the truth is from it, an expression over facts: days, or tens of lei.'),
  cost: money.optional().describe('What a client loses who relied on it, in hundredths.'),
})
const points = z.int().min(-60).max(60)
const appeal = z.union([
  points,
  z
    .array(z.strictObject({ when: condition.optional(), points }))
    .min(1)
    .max(6),
])
const route = z.strictObject({ when: condition.optional(), beat: id })
const reply = z.strictObject({
  id,
  say: wording,
  when: condition.optional(),
  empathy: z.strictObject({ reaction: level.optional(), interpretation: level.optional(), exploration: level.optional() }).optional(),
  harms: z.array(harm).max(4).optional(),
  claims: z.array(claim).max(5).optional(),
  promise: promise.optional(),
  withdraws: id.optional().describe('Takes this promise back, in time: nobody relies on it.'),
  appeal: appeal.optional().describe('What the offer gains as the prospect understood it.'),
  set: z.array(id).max(5).optional(),
  goodwill: z.enum(['thanks']).optional(),
  to: z.union([id, z.array(route).min(1).max(6)]),
  note: wording.optional(),
})
const clientLine = z.strictObject({ id, when: condition.optional(), say: wording })
const beat = z.strictObject({
  need: z.int().min(0).max(4),
  client: z.array(clientLine).min(1).max(6),
  nudge: wording,
  requires: z.array(id).max(5).optional(),
  replies: z.array(reply).min(2).max(6),
})
const endingLine = z.strictObject({ when: condition.optional(), say: wording })
export const caseFile = z.strictObject({
  title: wording,
  side: z.enum(['desk', 'floor']),
  by: z.enum(['door', 'phone']).optional().describe('How a prospect comes. At the desk everybody comes by the door.'),
  size: z.enum(['full', 'quick']),
  person: id,
  about: wording,
  hidden: wording,
  opens: id,
  facts: z.record(id, factSchema).optional(),
  articles: z.record(id, z.strictObject({ tab: articleTab, title: wording, facts: z.array(id).max(12).optional() })).optional(),
  card: z.array(z.union([z.strictObject({ label: wording, text: wording }), z.strictObject({ fact: id })])).max(10),
  colleague: z.strictObject({ full: wording, half: wording, tells: z.array(id).max(6), tellsHalf: z.array(id).max(6) }).optional(),
  handOver: z.strictObject({ free: condition, say: wording }).optional(),
  flags: z.array(id).max(12).optional(),
  signs: z.int().min(1).max(300).optional().describe('On the floor: signs when trust and appeal together reach it.'),
  appeal: percent.optional().describe('What a prospect thinks of the offer before a word is said.'),
  quotes: z
    .record(id, z.strictObject({ of: id, outdated: factValue, bluff: factValue, label: wording, cost: money.optional() }))
    .optional()
    .describe('What a prospect asserts about a rival: true, outdated or a bluff, drawn by the seed.'),
  inWriting: z.strictObject({ say: wording, appeal: points.optional() }).optional().describe('The prospect wants it on paper; what is said on getting it.'),
  born: z.record(id, wording).optional().describe('Promises of which a desk case is born, each with the words used when it is practised alone.'),
  beats: z.record(id, beat),
  endings: z.record(id, z.strictObject({ resolves: z.boolean(), signed: z.boolean().optional(), client: z.record(id, endingLine) })),
})

const clock = z.string().regex(/^\d{1,2}:[0-5]\d$/, 'expected minutes and seconds, as "1:30"')
export const shiftFile = z.strictObject({
  title: wording,
  brief: wording,
  side: z.enum(['desk', 'floor']),
  minutes: z.int().min(1).max(60),
  loud: percent.optional(),
  clients: z
    .array(
      z.strictObject({ case: fileId, person: id.optional(), by: z.enum(['door', 'phone']).optional(), at: clock, spread: z.int().min(0).max(600).optional() }),
    )
    .min(1)
    .max(60),
  lessons: z
    .array(
      z.strictObject({
        id,
        on: z.enum([
          'shiftBegan',
          'clientCalled',
          'clientArrived',
          'beatEntered',
          'articleOpened',
          'replyChosen',
          'clientNudged',
          'clientGrewImpatient',
          'conversationEnded',
          'bellRang',
          'colleagueAnswered',
          'putOnHold',
          'promiseMade',
          'prospectSigned',
        ]),
        say: wording,
      }),
    )
    .max(20)
    .optional(),
  target: z.int().min(0).max(60).optional().describe('Signatures that are expected of the day, on the floor.'),
  visits: z
    .array(z.strictObject({ id, at: clock, expected: z.int().min(0).max(60), behind: wording, ahead: wording }))
    .max(6)
    .optional()
    .describe('The manager walks by: what is said of fewer signatures than expected by then, and of as many.'),
  lunch: clock.optional().describe('When lunch is brought. It goes cold.'),
})

const weekStep = z.strictObject({
  case: fileId.optional().describe('Practised alone, without a queue. Either this or a shift.'),
  shift: fileId.optional(),
  mode: z.enum(['assessment']).optional(),
  speaks: z.boolean().optional().describe('Counts only where the queue was spoken to.'),
})
const week = z
  .array(z.strictObject({ id, do: z.array(weekStep).min(1).max(4), why: wording.describe('One sentence: what this day is good for.') }))
  .min(1)
  .max(7)
export const weeksFile = z.strictObject({
  desk: week.describe('The first week of those whose home is Service.'),
  floor: week.describe('The first week of those whose home is Sales.'),
})

export const textFile = z.strictObject({
  of: fileId,
  text: z.record(z.string().max(120), z.string().max(600)),
  sources: z.record(z.string().max(120), z.string().regex(/^[0-9a-f]{8}$/)).optional(),
})

export type FactYaml = z.infer<typeof factSchema>
export type FactsYaml = z.infer<typeof factsFile>
export type PeopleYaml = z.infer<typeof peopleFile>
export type PackYaml = z.infer<typeof packFile>
export type CaseYaml = z.infer<typeof caseFile>
export type BeatYaml = z.infer<typeof beat>
export type ReplyYaml = z.infer<typeof reply>
export type ShiftYaml = z.infer<typeof shiftFile>
export type WeeksYaml = z.infer<typeof weeksFile>
export type TextYaml = z.infer<typeof textFile>
