// The linked pair on the command line: the floor shift and the desk shift that it walks into, played, simulated and lived again.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { floorFiles } from '../drivers/floor-pack.ts'
import { answer, counterpart, ScratchFolder } from './counterpart.ts'

const scratch = new ScratchFolder()
afterAll(() => scratch.remove())
const pack = scratch.pack('small', floorFiles())

test('play tells both halves, and the log of the pair lives again', async () => {
  const log = path.join(scratch.path, 'pair.json')
  const { exitCode, json } = await answer('play', pack, 'floor', '--bot', 'over-promiser', '--then', 'afternoon', '--seed', '3', '--log', log)
  expect(exitCode).toBe(0)
  expect(json).toMatchObject({ shift: 'floor', bot: 'over-promiser', signed: expect.any(Number), then: { shift: 'afternoon', bot: 'best', seed: 3 } })
  const { then } = json as { readonly then: { readonly clients: readonly { readonly origin: unknown }[]; readonly hash: string; readonly lost: number } }
  expect(then.clients.map(({ origin }) => origin)).toContainEqual({ prospect: expect.any(Number), outcome: 'broken', promise: 'tomorrow', gap: 3, lost: 38 })
  expect(then.lost).toBeGreaterThanOrEqual(38)
  const lived = await answer('replay', log, '--pack', pack)
  expect(lived).toMatchObject({ exitCode: 0, stderr: '', json: { hash: then.hash } })
})

test('a ledger that was changed by hand does not hold', async () => {
  const log = path.join(scratch.path, 'changed.json')
  await answer('play', pack, 'floor', '--bot', 'over-promiser', '--then', 'afternoon', '--seed', '3', '--log', log)
  const whole = JSON.parse(readFileSync(log, 'utf8')) as { readonly after: { readonly inputs: readonly object[]; readonly hash: string } }
  const replayed = (name: string, after: object) => answer('replay', scratch.write(name, JSON.stringify({ ...whole, after })), '--pack', pack)
  expect(await replayed('inputs.json', { ...whole.after, inputs: whole.after.inputs.slice(0, -1) })).toMatchObject({
    exitCode: 1,
    json: { error: expect.stringContaining('the log of the floor shift was changed: its inputs lead elsewhere') },
  })
  expect(await replayed('hash.json', { ...whole.after, hash: '0' })).toMatchObject({ exitCode: 1, json: { error: expect.stringContaining('was changed') } })
})

test('simulate gives the second half its own figures, the same on one thread and on many', async () => {
  const run = (seeds: string) => answer('simulate', pack, 'floor', '--bot', 'over-promiser', '--then', 'afternoon', '--then-bot', 'hasty', '--seeds', seeds)
  const { exitCode, json } = await run('1..100')
  expect(exitCode).toBe(0)
  const spread = { mean: expect.any(Number), p10: expect.any(Number), p50: expect.any(Number), p90: expect.any(Number) }
  expect(json).toMatchObject({
    shift: 'floor',
    signed: spread,
    then: { shift: 'afternoon', bot: 'hasty', waitedMs: spread, left: spread, lost: spread },
  })
  const halves = await Promise.all([run('1..50'), run('51..100')])
  const lost = (document: Record<string, unknown>): number => (document['then'] as { readonly lost: { readonly mean: number } }).lost.mean
  expect(lost(json)).toBeGreaterThan(0)
  expect(halves.reduce((sum, half) => sum + lost(half.json), 0) / 2).toBeCloseTo(lost(json), 1)
})

test.each([
  [['first', '--then', 'afternoon'], /a linked pair begins on the sales floor; 'first' is worked at the desk/],
  [['floor', '--then', 'floor'], /ends with a shift at the desk \(afternoon, first\), not with 'floor'/],
  [['floor', '--then', 'afternon'], /no shift 'afternon'.*Did you mean 'afternoon'\?/],
  [['floor', '--then', 'afternoon', '--then-bot', 'bst'], /Did you mean 'best'\?/],
] as const)('%j is refused in one line', async (args, says) => {
  for (const verb of ['play', 'simulate']) {
    const { exitCode, stdout, stderr } = await counterpart(verb, pack, ...args)
    expect(stderr).toMatch(says)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(exitCode).not.toBe(0)
  }
})
