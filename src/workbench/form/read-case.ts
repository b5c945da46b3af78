/** A case's file as the form shows it. Forgiving: what does not fit is left out, since somebody may be in the middle of writing it. */
import { parse } from 'yaml'
import * as z from 'zod'

const harm = z.union([z.string(), z.looseObject({ kind: z.string(), severity: z.number().optional() })])
const reply = z.looseObject({
  id: z.string(),
  say: z.string(),
  empathy: z.looseObject({ reaction: z.number().optional(), interpretation: z.number().optional(), exploration: z.number().optional() }).optional(),
  harms: z.array(harm).optional(),
  claims: z.array(z.looseObject({ fact: z.string() })).optional(),
  to: z.union([z.string(), z.array(z.looseObject({ beat: z.string() }))]),
})
const beat = z.looseObject({
  need: z.number(),
  client: z.array(z.looseObject({ id: z.string(), say: z.string(), when: z.union([z.string(), z.boolean()]).optional() })),
  nudge: z.string(),
  replies: z.array(reply),
})
const formCase = z.looseObject({ opens: z.string(), beats: z.record(z.string(), beat), endings: z.record(z.string(), z.unknown()) })

export type FormCase = z.infer<typeof formCase>
export type FormBeat = z.infer<typeof beat>
export type FormReply = z.infer<typeof reply>

/** Null where the text is not a case that the form can show. */
export function readCase(text: string): FormCase | null {
  try {
    const read = formCase.safeParse(parse(text, { logLevel: 'silent', maxAliasCount: 0 }))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
