/**
 * What each file of a pack may say. The descriptions are the author's reference (assets/manual/reference.md is made of them): range, unit, what happens
 * where a field is left out, in words for somebody who does not program. Only the form is checked here; names, conditions and texts are checked by the compilers beside this file.
 */
import * as z from 'zod'
import { factSchema, fileId, id, percent, pageHead, wording } from './schema-fact.ts'

export { caseFile } from './schema-case.ts'
export type { BeatYaml, CaseYaml, ReplyYaml } from './schema-case.ts'
export { factSchema, factValue } from './schema-fact.ts'
export type { FactYaml } from './schema-fact.ts'

export const factsFile = z.strictObject({
  articles: z
    .record(
      id,
      z.strictObject({
        ...pageHead,
        facts: z.array(id).min(1).max(12).describe('The facts that the page tells, 1 to 12, by name.'),
      }),
    )
    .describe('The pages of the monitor, each by a name that conditions use: looked.prices.'),
  facts: z.record(id, factSchema).describe('What is true in this company, each fact by a name that claims and conditions use.'),
})

export const peopleFile = z.strictObject({
  people: z
    .record(
      id,
      z.strictObject({
        name: z.string().min(1).max(40).describe('First and last name, at most 40 characters.'),
        age: z.int().min(14).max(110).describe('In years, 14 to 110.'),
        temper: z.int().min(30).max(300).describe('Patience in per cent of the usual, 30 to 300. At 100 half of them wait five minutes or longer.'),
        trust: percent.describe('Trust in the player at the start, 0 to 100; 35 to 55 is usual. At 60 people tell what they hold back.'),
        tension: percent.describe('Tension at the start, 0 to 100; 40 to 75 is usual. From 85 on it is an escalation.'),
        about: wording.describe('Who she is, in one or two sentences.'),
      }),
    )
    .describe('Everybody who may walk in or ring, each by a name that cases use.'),
})

const afterwards = z
  .array(
    z.union([
      fileId,
      z.strictObject({
        case: fileId.describe('The name of a desk case.'),
        only: z.array(id).min(1).describe('The people whom it fits.'),
      }),
    ]),
  )
  .min(1)
export const packFile = z.strictObject({
  id: fileId.describe('The name of the pack, as its folder is called: small letters, digits and dashes.'),
  title: z.string().min(1).max(60).describe('The name of the company, at most 60 characters.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .max(12)
    .describe('Two letters each, 1 to 12. The first is the one that the cases are written in; each other needs a translation of every wording.'),
  currency: z.record(z.string(), z.string().max(160)).describe('How money is written, one line a language: ICU MessageFormat with {amount}.'),
  departments: z
    .strictObject({
      desk: z.string().max(40).describe('What the service department is called.'),
      floor: z.string().max(40).describe('What the sales department is called.'),
    })
    .describe('The names of the two departments.'),
  rivals: z.record(id, z.string().max(40)).describe('The competitors, each by a short name, with the name that is shown. May be empty: {}.'),
  concerns: z
    .strictObject({
      desk: z.array(id).min(2).max(9).describe('What weighs on the service department, 2 to 9, the heaviest first.'),
      floor: z.array(id).min(2).max(9).describe('What weighs on the sales department, 2 to 9, the heaviest first.'),
    })
    .describe('The order is the answer: players guess how the other department ranks its own.'),
  concernTexts: z.record(id, wording).describe('How each concern is written. One for every name in concerns.'),
  truths: z
    .strictObject({
      true: wording.describe('What a true word is called.'),
      outdated: wording.describe('What a word is called that was true once.'),
      bluff: wording.describe('What a word is called that never was true.'),
    })
    .optional()
    .describe("What the debrief calls a prospect's word. Needed only where a case has quotes."),
  afterwards: z
    .strictObject({
      kept: afterwards.describe('For those to whom a promise was kept. One at least must fit everybody.'),
      plain: afterwards.describe('For those who signed and were promised nothing. One at least must fit everybody.'),
      unsigned: afterwards.describe('For those who did not sign. One at least must fit everybody.'),
    })
    .optional()
    .describe('Desk cases for those who come after a floor shift. Left out: only broken promises come to the desk.'),
  murmurs: z
    .array(
      z.strictObject({
        id: id.describe('A name of its own among the murmurs.'),
        kind: z.enum(['sigh', 'shout', 'film', 'help']).describe('What is heard: a sigh, a shout, somebody filming, somebody who speaks for the player.'),
        from: percent.describe('The mood of the queue from which on it may be heard, 0 (calm) to 100.'),
        say: wording.describe('The words.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('What people in the queue say to nobody in particular, 1 to 60.'),
})

const clock = z.string().regex(/^\d{1,2}:[0-5]\d$/, 'expected minutes and seconds, as "1:30"')
export const shiftFile = z.strictObject({
  title: wording.describe('How the shift is called.'),
  brief: wording.describe('What the player reads before it begins.'),
  side: z.enum(['desk', 'floor']).describe('Where it is worked. All its cases are of this side.'),
  minutes: z.int().min(1).max(60).describe('From the first minute to the bell, 1 to 60, at pace ×1.'),
  loud: percent.optional().describe('How much worse the mood of the room is than that of the people in it, 0 to 100. Left out: 0.'),
  clients: z
    .array(
      z.strictObject({
        case: fileId.describe('The case that she comes with: the name of its file.'),
        person: id.optional().describe('Who comes with it. Left out: the person of the case.'),
        by: z.enum(['door', 'phone']).optional().describe('How she comes. Left out: as the case says.'),
        at: clock.describe('When, in minutes and seconds in quotes: "1:30". Before the bell.'),
        spread: z.int().min(0).max(600).optional().describe('Up to so many seconds later, drawn by the seed, 0 to 600. Left out: 0.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('Who comes, 1 to 60.'),
  lessons: z
    .array(
      z.strictObject({
        id: id.describe('A name of its own among the lessons.'),
        on: z
          .enum([
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
          ])
          .describe('What has to happen first; the lesson is shown once, at the first time.'),
        say: wording.describe('The lesson, a sentence or two.'),
      }),
    )
    .max(20)
    .optional()
    .describe('What a first shift explains as it happens, at most 20. Left out: nothing.'),
  target: z.int().min(0).max(60).optional().describe('Signatures that are expected of the day, on the floor, 0 to 60. Left out: 0.'),
  visits: z
    .array(
      z.strictObject({
        id: id.describe('A name of its own among the visits.'),
        at: clock.describe('When, in minutes and seconds in quotes: "4:00".'),
        expected: z.int().min(0).max(60).describe('Signatures that are expected by then, 0 to 60.'),
        behind: wording.describe('What the manager says of fewer.'),
        ahead: wording.describe('What the manager says of as many or more.'),
      }),
    )
    .max(6)
    .optional()
    .describe('The manager walks by, on the floor, at most 6 times. Left out: never.'),
  lunch: clock.optional().describe('When lunch is brought, as "3:00". It goes cold. Left out: there is none.'),
})

const weekStep = z.strictObject({
  case: fileId.optional().describe('Practised alone, without a queue. Either this or a shift.'),
  shift: fileId.optional().describe('A shift to work: the name of its file. Either this or a case.'),
  mode: z.enum(['assessment']).optional().describe('assessment: worked with the meters hidden, and measured. With a shift. Left out: for practice.'),
  speaks: z.boolean().optional().describe('true: counts only where the queue was spoken to. With a shift. Left out: false.'),
})
const week = z
  .array(
    z.strictObject({
      id: id.describe('A name of its own in the week, as monday.'),
      do: z.array(weekStep).min(1).max(4).describe('What is played on that day, 1 to 4.'),
      why: wording.describe('One sentence: what this day is good for.'),
    }),
  )
  .min(1)
  .max(7)
export const weeksFile = z.strictObject({
  desk: week.describe('The first week of those whose home is Service, 1 to 7 days.'),
  floor: week.describe('The first week of those whose home is Sales, 1 to 7 days.'),
})

export const textFile = z.strictObject({
  of: fileId.describe('The file that is translated, by its name without .yaml, as this file is called.'),
  text: z.record(z.string().max(120), z.string().max(600)).describe('Each wording by its place, as greet.hear; at most 600 characters.'),
  sources: z
    .record(z.string().max(120), z.string().regex(/^[0-9a-f]{8}$/))
    .optional()
    .describe('Written by the stamp command: from which source wording each was made. Left out: stale ones are not noticed.'),
})

export type FactsYaml = z.infer<typeof factsFile>
export type PeopleYaml = z.infer<typeof peopleFile>
export type PackYaml = z.infer<typeof packFile>
export type ShiftYaml = z.infer<typeof shiftFile>
export type WeeksYaml = z.infer<typeof weeksFile>
export type TextYaml = z.infer<typeof textFile>
