// Undo and redo over the files of a pack: whatever was done, undoing all of it gives what was there, and redoing all of it what had become of it.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { change, differences, openHistory, redo, undo } from '#workbench/store/edit-history.ts'
import type { EditHistory } from '#workbench/store/edit-history.ts'

const path = fc.constantFrom('pack.yaml', 'facts.yaml', 'cases/a.yaml', 'cases/b.yaml')
const files = fc.dictionary(path, fc.string({ maxLength: 4 })).map((all) => new Map(Object.entries(all)))
const edit = fc.record({
  edits: fc.dictionary(path, fc.option(fc.string({ maxLength: 4 }))).map((all) => new Map(Object.entries(all))),
  group: fc.constantFrom(null, 'typing', 'form'),
})

const whole = (history: EditHistory): object => Object.fromEntries([...history.files].sort())
function all(step: (history: EditHistory) => EditHistory, from: EditHistory): EditHistory {
  const next = step(from)
  return next === from ? from : all(step, next)
}

test('everything can be undone, and done again', () => {
  fc.assert(
    fc.property(files, fc.array(edit, { maxLength: 12 }), (before, edits) => {
      const opened = openHistory(before)
      const after = edits.reduce((history, { edits: one, group }) => change(history, one, group), opened)
      const undone = all(undo, after)
      expect(whole(undone)).toEqual(whole(opened))
      expect(whole(all(redo, undone))).toEqual(whole(after))
    }),
  )
})

test('what is typed in one go is one step; something else in between begins a new one', () => {
  const typed = ['a', 'ab', 'abc'].reduce((history, text) => change(history, new Map([['pack.yaml', text]]), 'typing'), openHistory(new Map()))
  expect(typed.done).toHaveLength(1)
  const more = change(change(typed, new Map([['facts.yaml', 'x']])), new Map([['pack.yaml', 'abcd']]), 'typing')
  expect(more.done).toHaveLength(3)
  expect(undo(typed).files.size).toBe(0)
  // After an undo the same group begins anew: what was undone must not come back with it.
  expect(change(undo(more), new Map([['pack.yaml', 'z']]), 'typing').done).toHaveLength(3)
})

test('an edit that changes nothing is no step, and keeps what could be redone', () => {
  const undone = undo(change(openHistory(new Map([['pack.yaml', 'a']])), new Map([['pack.yaml', 'b']])))
  expect(change(undone, new Map([['pack.yaml', 'a']]))).toBe(undone)
  expect(redo(undone).files.get('pack.yaml')).toBe('b')
})

test('what has to be written is what differs', () => {
  fc.assert(
    fc.property(files, files, (kept, now) => {
      expect(whole(change(openHistory(kept), differences(kept, now)))).toEqual(Object.fromEntries([...now].sort()))
    }),
  )
})
