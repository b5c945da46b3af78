/** What a case may say: its beats, replies, claims, promises and endings. The other files of a pack are in schema.ts. */
import * as z from 'zod'
import { authoredHarms } from '../authored-harms.ts'
import { condition, factSchema, factValue, fileId, id, level, money, percent, pageHead, wording } from './schema-fact.ts'

const harmKind = z.enum(authoredHarms)
const harm = z.union([
  harmKind,
  z.strictObject({
    kind: harmKind.describe('Which harm; see the chapter Coding empathy.'),
    severity: z.int().min(1).max(3).describe('1 light, 2 plain, 3 grave. The bare word takes what is usual for the harm.'),
  }),
])
const claim = z.strictObject({
  fact: id.describe('The fact that is spoken of, by name.'),
  mode: z
    .enum(['assert', 'hedge', 'defer', 'promise', 'accept', 'offer'])
    .optional()
    .describe("accept: takes a prospect's word; offer: what the tariff book or the manager has to allow. Left out: assert."),
  value: factValue.optional().describe('What the reply says it is. Left out: what is true.'),
  off: z
    .int()
    .min(-1_000_000)
    .max(1_000_000)
    .optional()
    .describe('By how much the reply misses the truth, for numbers and money. Instead of value. Left out: 0.'),
  stating: z
    .array(id)
    .max(5)
    .optional()
    .describe('The conditions of the fact that the reply states, at most 5. Where one is missing, the credit is half. Left out: none.'),
  who: z.boolean().optional().describe('With defer: the reply says who will answer. Left out: false.'),
  by: z.boolean().optional().describe('With defer: the reply says by when. Left out: false.'),
  noticed: condition.optional().describe('When the client sees that a false word is false; she loses trust then. Left out: she never does.'),
})
const promise = z.strictObject({
  id: id.describe('Its name; conditions ask for it as promised.NAME.'),
  due: z
    .union([z.enum(['end', 'later']), z.int().min(1).max(60)])
    .describe('end: judged when the conversation ends; later: after the shift; a number: in so many minutes, 1 to 60.'),
  feasible: condition.describe('Whether it can be kept, decided by facts. If not, it is a false promise at once. false says that it is meant so.'),
  kept: condition.optional().describe('Whether it is kept when it is due. Left out: always.'),
  lowers: z.int().min(0).max(60).optional().describe('Points by which it lowers the threshold of signing, 0 to 60. Left out: 0.'),
  becomes: fileId.optional().describe('The desk case that it turns into when it is not kept. Left out: none.'),
  gap: z.string().max(300).optional().describe('How far the truth is from it, an expression over facts: days, or tens of lei. Left out: 0.'),
  cost: money.optional().describe('What a client loses who relied on it, in hundredths. Left out: nothing.'),
})
const points = z.int().min(-60).max(60)
const appeal = z.union([
  points,
  z
    .array(
      z.strictObject({
        when: condition.optional().describe('When this line counts; the first that fits does. The last has none.'),
        points: points.describe('What the offer gains or loses, -60 to 60.'),
      }),
    )
    .min(1)
    .max(6),
])
const route = z.strictObject({
  when: condition.optional().describe('When this way is taken; the first that fits is. The last has none.'),
  beat: id.describe('The beat or ending that it leads to.'),
})
const reply = z.strictObject({
  id: id.describe('A name of its own among the replies of the beat.'),
  say: wording.describe('The words on the button. More than 20 are warned of; {fact} shows a value.'),
  when: condition.optional().describe('When it is on offer: looked.PAGE, flag.NAME, trust >= 60. Left out: always. One reply of a beat has none.'),
  empathy: z
    .strictObject({
      reaction: level.optional().describe('Whether it names a feeling: 0 no, 1 alludes to one, 2 names it. Left out: 0.'),
      interpretation: level.optional().describe('Whether it shows that it understood: 0 no, 1 says so, 2 says what. Left out: 0.'),
      exploration: level.optional().describe('Whether it asks: 0 no, 1 a general question, 2 one that fits only her. Left out: 0.'),
    })
    .optional()
    .describe('How the reply is coded. Left out: 0 in all three.'),
  harms: z.array(harm).max(4).optional().describe('What it does wrong, at most 4: a word, or a word with its severity. Left out: nothing.'),
  claims: z.array(claim).max(5).optional().describe('What it says about facts, at most 5; compared with the truth to give accuracy. Left out: nothing.'),
  promise: promise.optional().describe('What it promises. Left out: nothing.'),
  withdraws: id.optional().describe('Takes this promise back, in time: nobody relies on it. Left out: none.'),
  appeal: appeal.optional().describe('What the offer gains as the prospect understood it, -60 to 60, on the floor. Left out: 0.'),
  set: z.array(id).max(5).optional().describe('Flags that are up from here on, at most 5; each stands in flags. Left out: none.'),
  goodwill: z.enum(['thanks']).optional().describe('thanks: the other department is given credit, and its goodwill grows by 4. Left out: it stays.'),
  to: z
    .union([id, z.array(route).min(1).max(6)])
    .describe('The next beat, an ending, or stay (asked to repeat: not scored). Or a list of ways with conditions, 1 to 6.'),
  note: wording.optional().describe('What the debrief says of it: why it tempts, what it does. Left out: nothing.'),
})
const clientLine = z.strictObject({
  id: id.describe('A name of its own among the lines of the beat; said.NAME asks whether it was this one.'),
  when: condition.optional().describe('When it is said; the first line that fits is. The last has none.'),
  say: wording.describe('The words. More than 30 are warned of.'),
})
const beat = z.strictObject({
  need: z.int().min(0).max(4).describe('How much empathy the moment asks for: 0 routine, 1 mild, 2 implied, 3 said aloud, 4 hot.'),
  client: z.array(clientLine).min(1).max(6).describe('What the client may say, 1 to 6 lines; the first that fits is said.'),
  nudge: wording.describe('What she says when nobody answers for too long. It comes after reading time; tension grows by 4.'),
  requires: z.array(id).max(5).optional().describe('Facts that have to be told here or anywhere else in the conversation, at most 5. Left out: none.'),
  replies: z.array(reply).min(2).max(6).describe('The buttons, 2 to 6. The game mixes their order.'),
})
const endingLine = z.strictObject({
  when: condition.optional().describe('When it is said; the first line that fits is. The last has none.'),
  say: wording.describe('The words. More than 30 are warned of.'),
})
export const caseFile = z.strictObject({
  title: wording.describe('How the case is called in lists and in the debrief.'),
  side: z.enum(['desk', 'floor']).describe('desk: service; floor: sales, where somebody may sign.'),
  by: z.enum(['door', 'phone']).optional().describe('How a prospect comes. At the desk everybody comes by the door. Left out: door.'),
  size: z.enum(['full', 'quick']).describe('quick: three beats or so, may fill a queue; full: a whole story.'),
  person: id.describe('Who comes: a name from people.yaml.'),
  about: wording.describe('What it is about, for the trainer; one or two sentences.'),
  hidden: wording.describe('What the client does not say unless she trusts.'),
  opens: id.describe('The beat that it begins with.'),
  facts: z.record(id, factSchema).optional().describe('Facts of this client alone, drawn for her. Left out: only those of facts.yaml.'),
  articles: z
    .record(
      id,
      z.strictObject({
        ...pageHead,
        facts: z.array(id).max(12).optional().describe('The facts that it tells, at most 12. Left out: those that name it in in.'),
      }),
    )
    .optional()
    .describe('Pages of the monitor that exist for this client alone. Left out: only those of facts.yaml.'),
  card: z
    .array(
      z.union([
        z.strictObject({
          label: wording.describe('What the line is called.'),
          text: wording.describe('What stands there.'),
        }),
        z.strictObject({ fact: id.describe('A fact that stands there; it is at hand once she is called.') }),
      ]),
    )
    .max(10)
    .describe("The client's page, at most 10 lines, each a label with a text, or a fact."),
  colleague: z
    .strictObject({
      full: wording.describe('What the other department says when it is called.'),
      half: wording.describe('What it says where its goodwill is below 30.'),
      tells: z.array(id).max(6).describe('The facts that the full answer tells, at most 6.'),
      tellsHalf: z.array(id).max(6).describe('The facts that the half answer tells, at most 6; may be empty: [].'),
    })
    .optional()
    .describe('The call to the other department. Left out: nobody there knows more.'),
  handOver: z
    .strictObject({
      free: condition.describe('When handing over costs nothing. Otherwise it counts as a walk-out.'),
      say: wording.describe('What the player says then.'),
    })
    .optional()
    .describe('Handing the client to a supervisor. Left out: it always counts as a walk-out.'),
  flags: z.array(id).max(12).optional().describe('Names for what was done and is remembered, at most 12. Replies raise them with set. Left out: none.'),
  signs: z
    .int()
    .min(1)
    .max(300)
    .optional()
    .describe('On the floor: signs when trust and appeal together reach it, 1 to 300. Every floor case has it. Left out: nobody signs.'),
  appeal: percent.optional().describe('What a prospect thinks of the offer before a word is said, 0 to 100. Left out: 0.'),
  quotes: z
    .record(
      id,
      z.strictObject({
        of: id.describe('The fact of facts.yaml that she speaks of; a page has to tell it.'),
        outdated: factValue.describe('What it once was.'),
        bluff: factValue.describe('What it never was.'),
        label: wording.describe('What the monitor and the debrief call her word.'),
        cost: money.optional().describe('What taking a wrong word for true costs, in hundredths. Left out: nothing.'),
      }),
    )
    .optional()
    .describe('What a prospect asserts about a rival: true, outdated or a bluff, drawn by the seed. Left out: nothing.'),
  inWriting: z
    .strictObject({
      say: wording.describe('What she says on getting it.'),
      appeal: points.optional().describe('What the offer gains or loses by it, -60 to 60. Left out: 0.'),
    })
    .optional()
    .describe('The prospect wants it on paper. A wrong word on paper costs twice. Left out: paper is not asked for.'),
  born: z
    .record(id, wording)
    .optional()
    .describe('Promises of which a desk case is born, each with the words used when it is practised alone. Left out: of none.'),
  beats: z.record(id, beat).describe('The turns of the conversation, each by a name that replies lead to.'),
  endings: z
    .record(
      id,
      z.strictObject({
        resolves: z.boolean().describe('true where her matter is settled; first contact resolution counts it.'),
        signed: z.boolean().optional().describe('true where the prospect signs; on the floor one ending does. Left out: false.'),
        client: z.record(id, endingLine).describe('Her last words, each by a name; the first that fits is said, the last has no condition.'),
      }),
    )
    .describe('How it may end, each by a name that replies lead to.'),
})

export type CaseYaml = z.infer<typeof caseFile>
export type BeatYaml = z.infer<typeof beat>
export type ReplyYaml = z.infer<typeof reply>
