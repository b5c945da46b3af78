// The command line as its users meet it: what it prints, exactly one JSON document with --json, and one clear line where something is wrong.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { smallPack, spoiledPack } from '../bad-input/small-pack.ts'
import { answer, counterpart, ScratchFolder } from './counterpart.ts'

const scratch = new ScratchFolder()
afterAll(() => scratch.remove())
const small = scratch.pack('small')

const scores = { empathy: expect.any(Number), accuracy: expect.any(Number), queueCare: 100, resolution: expect.any(Number) }

describe('check', () => {
  test('counts what a whole pack holds', async () => {
    const { exitCode, json } = await answer('check', small)
    expect(json).toMatchObject({ counts: { cases: 1, facts: 5, people: 1, beats: 2, replies: 4, plans: 0, shifts: 1, languages: 2 }, problems: [] })
    expect(exitCode).toBe(0)
  })

  test('prints the best and the worst way as plans', async () => {
    const { stdout, exitCode } = await counterpart('check', small, '--prove', '--ways', '--quick')
    expect(stdout).toMatch(/# modem-missing: the best way, every door open\npicks hear\n/)
    expect(stdout).toMatch(/# modem-missing: the best with everything told rightly, 100 of 100; .*\npicks hear\nlooks up modems\npicks order\nends helped/)
    expect(stdout).toContain('Give-aways were not looked for (--quick).')
    expect(exitCode).toBe(0)
  })

  test('names file, line and column of a fault, and fails', async () => {
    const spoiled = scratch.pack('spoiled', spoiledPack('cases/modem-missing.yaml', 'fact: courierDays }', 'fact: courierDay }'))
    const { exitCode, json } = await answer('check', spoiled)
    const message = "unknown fact 'courierDay'. Did you mean 'courierDays'?"
    expect(json['problems']).toEqual([{ file: path.join(spoiled, 'cases/modem-missing.yaml'), line: 46, column: 27, rule: 'fact', severity: 'error', message }])
    expect(exitCode).toBe(1)
    const { stdout } = await counterpart('check', spoiled)
    expect(stdout.split('\n')[0]).toBe(`${path.join(spoiled, 'cases/modem-missing.yaml')}:46:27: ${message}`)
  })

  test('finds what is wrong in a plan', async () => {
    const folder = scratch.pack('with-plan', smallPack().set('plans/way.plan', '# A way.\ncase modem-missing\nseed 1\npicks heer\n'))
    const { exitCode, json } = await answer('check', folder)
    expect(json).toMatchObject({
      counts: { plans: 1 },
      problems: [{ line: 4, column: 1, rule: 'plan', message: "the case 'modem-missing' has no reply 'heer'. Did you mean 'hear'?" }],
    })
    expect(exitCode).toBe(1)
  })
})

describe('play and replay', () => {
  test('a shift that was played can be lived again, to the same hash and scores', async () => {
    const log = path.join(scratch.path, 'best.json')
    const played = await answer('play', small, 'first', '--bot', 'best', '--seed', '7', '--log', log)
    expect(played.json).toEqual({
      pack: 'small',
      shift: 'first',
      seed: 7,
      bot: 'best',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      scores,
      signed: 0,
      waitedMs: 2000,
      left: 0,
      lost: 0,
      clients: [expect.objectContaining({ person: 'vera', case: 'modem-missing', outcome: 'helped' })],
      ledger: expect.any(Array),
    })
    const lived = await answer('replay', log, '--pack', small)
    expect(lived).toEqual({ exitCode: 0, json: played.json, stderr: '' })
  })

  test('a log that was tampered with does not hold', async () => {
    const log = path.join(scratch.path, 'kind.json')
    await answer('play', small, 'first', '--bot', 'kind', '--seed', '7', '--log', log)
    const whole = JSON.parse(readFileSync(log, 'utf8')) as { inputs: object[]; scores: object }
    const tampered = async (name: string, change: object): Promise<{ exitCode: number; stderr: string; json: Record<string, unknown> }> =>
      answer('replay', scratch.write(name, JSON.stringify({ ...whole, ...change })), '--pack', small)
    expect(await tampered('hash.json', { hash: '0123456789abcdef' })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^counterpart: the inputs lead to the hash [0-9a-f]{16}, not 0123456789abcdef\.\n$/),
      json: { scores },
    })
    expect(await tampered('scores.json', { scores: { ...whole.scores, accuracy: 99.99 } })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^counterpart: accuracy is [\d.]+, not 99\.99\.\n$/),
    })
    expect(await tampered('inputs.json', { inputs: whole.inputs.slice(0, -1) })).toMatchObject({ exitCode: 1 })
    expect(await tampered('seed.json', { seed: 8 })).toMatchObject({ exitCode: 1 })
    expect(await tampered('pack.json', { packHash: 'x' })).toMatchObject({
      exitCode: 1,
      json: { error: "this log cannot be lived again: the log was played with another version of 'small'." },
    })
    expect(await tampered('foreign.json', { format: 2 })).toMatchObject({
      exitCode: 1,
      json: { error: expect.stringContaining("is not the log of a shift: 'format'") },
    })
  })

  test('events are told a line each', async () => {
    const { stdout, exitCode } = await counterpart('play', small, 'first', '--bot', 'best', '--seed', '7')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^ *0:00\.0 {2}shiftBegan$/m)
    expect(stdout).toMatch(/replyChosen +Vera Munteanu +beat greet; reply hear; value 8;/)
    expect(stdout).toMatch(/^hash [0-9a-f]{16}$/m)
  })
})

test('simulate tells how the scores lie, the same on one thread and on many', async () => {
  const { json, exitCode } = await answer('simulate', small, 'first', '--bot', 'random', '--seeds', '1..120')
  expect(exitCode).toBe(0)
  const spread = { mean: expect.any(Number), p10: expect.any(Number), p50: expect.any(Number), p90: expect.any(Number) }
  expect(json).toEqual({
    pack: 'small',
    shift: 'first',
    bot: 'random',
    seeds: { from: 1, to: 120, count: 120 },
    empathy: spread,
    accuracy: spread,
    queueCare: spread,
    waitedMs: spread,
    left: spread,
    signed: spread,
    lost: spread,
  })
  const parts = await Promise.all(['1..60', '61..120'].map((seeds) => answer('simulate', small, 'first', '--bot', 'random', '--seeds', seeds)))
  const mean = (document: Record<string, unknown>): number => (document['waitedMs'] as { mean: number }).mean
  expect(parts.reduce((sum, part) => sum + mean(part.json), 0) / 2).toBeCloseTo(mean(json), 1)
})

test('queue gives the figures of Erlang-A with their errors', async () => {
  const { json } = await answer('queue', '--servers', '1', '--lambda', '1', '--mu', '1', '--theta', '1', '--arrivals', '20000', '--seeds', '2')
  expect(json).toEqual({
    pWait: expect.closeTo(0.632, 1),
    pAbandon: expect.closeTo(0.368, 1),
    meanWait: expect.closeTo(0.368, 1),
    standardErrors: { pWait: expect.any(Number), pAbandon: expect.any(Number), meanWait: expect.any(Number) },
  })
})

describe('graph', () => {
  test('draws a case as Mermaid', async () => {
    const { stdout } = await counterpart('graph', 'modem-missing', '--pack', small)
    expect(stdout).toMatch(/^flowchart TD\n {2}beat_greet\["greet<br\/>need 4"\]\n/)
    expect(stdout).toContain('beat_greet -->|"hear +4<br/>blame −2 if trust #gt;= 30<br/>blame −2"| beat_where')
    expect(stdout).toContain('end_helped(["helped ✓"])')
  })

  test('gives the XState machine as JSON', async () => {
    const { json } = await answer('graph', 'modem-missing', '--pack', small)
    expect(json).toMatchObject({
      case: 'modem-missing',
      mermaid: expect.stringContaining('flowchart TD'),
      machine: { id: 'modem-missing', initial: 'greet', states: { greet: { on: { 'reply.hear': expect.any(Array) } }, helped: { type: 'final' } } },
    })
  })
})

test('bench runs all that it measures', async () => {
  const { json, exitCode } = await answer('bench', '--quick', '--prover')
  const rate = expect.any(Number)
  expect(json).toMatchObject({
    quick: true,
    repliesPerSecond: { bulk: rate, shiftOnTable: rate, shiftOnXState: rate, inkSameRules: rate, inkFixedEffects: rate },
    ratios: { bulkToInk: rate, xstateToInk: rate, bulkFloorToInk: rate, floorXstateToInk: rate, clientXstateToInk: rate },
    costPerClient: [
      { clients: 10, microseconds: rate },
      { clients: 40, microseconds: rate },
    ],
    prover: { large: { states: rate, ms: rate, megabytes: rate }, compared: { proverMs: rate, graphMs: rate }, graphToProver: rate },
  })
  expect(exitCode).toBe(0)
})

describe('stamp', () => {
  test('marks translations by their source, keeps the file, and finds what was left behind', async () => {
    const files = smallPack()
    const original = `# By ear, not word by word.\n${files.get('text/ro/modem-missing.yaml') ?? ''}`
    const folder = scratch.pack('stamped', files.set('text/ro/modem-missing.yaml', original))
    expect(await answer('stamp', folder, 'ro')).toMatchObject({ exitCode: 0, json: { language: 'ro' } })
    const marked = readFileSync(path.join(folder, 'text/ro/modem-missing.yaml'), 'utf8')
    expect(marked.startsWith(original)).toBe(true)
    expect(marked).toMatch(/\nsources:\n {2}title: "[0-9a-f]{8}"\n/)
    expect((await answer('check', folder)).json).toMatchObject({ problems: [] })
    await answer('stamp', folder, 'ro')
    expect(readFileSync(path.join(folder, 'text/ro/modem-missing.yaml'), 'utf8')).toBe(marked)
    scratch.write('stamped/cases/modem-missing.yaml', (files.get('cases/modem-missing.yaml') ?? '').replace('So where is my modem?', 'And where is it now?'))
    const { json, exitCode } = await answer('check', folder)
    expect(json['problems']).toEqual([
      expect.objectContaining({
        rule: 'stale',
        severity: 'warning',
        message: "'where.client.plain' was translated from an older wording; now it is: And where is it now?",
      }),
    ])
    expect(exitCode).toBe(0)
  })

  test('knows the languages of the pack', async () => {
    expect(await answer('stamp', small, 'en')).toMatchObject({
      exitCode: 2,
      json: { error: expect.stringContaining("'en' is no translation of this pack (it has: ro).") },
    })
  })
})

test('score-plans writes ending and scores once', async () => {
  const way = '# A way.\ncase modem-missing\nseed 1\npicks hear\nlooks up modems\npicks order\n'
  const folder = scratch.pack('scored', smallPack().set('plans/way.plan', way).set('plans/wrong.plan', '# Lost.\ncase modem-missing\nseed 1\npicks order\n'))
  const first = await answer('score-plans', folder)
  expect(first).toMatchObject({ exitCode: 1, json: { plans: [{ ending: 'helped', empathy: 100, accuracy: 100, changed: true }], problems: [{ line: 4 }] } })
  expect(readFileSync(path.join(folder, 'plans/way.plan'), 'utf8')).toBe(`${way}ends helped\nempathy 100.00\naccuracy 100.00\n`)
  expect(await answer('score-plans', folder)).toMatchObject({ json: { plans: [{ changed: false }] } })
})

describe('a slip on the command line', () => {
  const verbs = ['check', 'play', 'replay', 'simulate', 'queue', 'graph', 'score-plans', 'stamp', 'bench']

  test.concurrent.for(verbs)('%s explains itself', async (verb, { expect }) => {
    const { exitCode, stdout, stderr } = await counterpart(verb, '--help')
    expect(exitCode).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(new RegExp(`^Usage: counterpart ${verb} `))
    expect(stdout).toContain('--json')
  })

  test('without a verb it tells which there are', async () => {
    const { exitCode, stderr } = await counterpart()
    expect(exitCode).toBe(2)
    for (const verb of verbs) expect(stderr).toContain(`  ${verb}`)
  })

  test.concurrent.for<[string[], number, RegExp]>([
    [['chek'], 2, /^unknown command 'chek'\. Did you mean check\?$/],
    [['check', '--jsn'], 2, /^unknown option '--jsn'\. Did you mean --json\?$/],
    [['check', 'orizot'], 2, /^there is no pack 'orizot'\. Did you mean 'orizont'\? A folder may be given as well\.$/],
    [['check', 'a', 'b'], 2, /^too many arguments for 'check'/],
    [['play'], 2, /^missing required argument 'PACK'\.?$/],
    [['play', small, 'frist'], 2, /^the pack 'small' has no shift 'frist'\. Did you mean 'first'\?$/],
    [['play', small, 'modem-missing'], 2, /^'modem-missing' is a case; to play it alone, write 'case:modem-missing'\.$/],
    [['play', small, 'first', '--bot', 'bst'], 2, /Known bots: best, worst, random, hasty, kind, exact, honest, over-promiser\. Did you mean 'best'\?$/],
    [['play', small, 'first', '--seed', '1.5'], 2, /Expected a whole number from 0 to 2147483647\.$/],
    [['play', small, 'first', '--log', '/nowhere/at/all.json'], 2, /^the log cannot be written to '\/nowhere\/at\/all\.json' \(ENOENT\)\.$/],
    [['replay', 'nothing.json'], 2, /^there is no file 'nothing\.json'\.$/],
    [['replay', path.join(small, 'pack.yaml')], 1, /pack\.yaml' is not JSON, so it is not the log of a shift\.$/],
    [['simulate', small, 'first', '--seeds', '9..1'], 2, /The range runs backwards; 1\.\.9 was probably meant\.$/],
    [['simulate', small, 'first', '--seeds', 'all'], 2, /Expected a range as 1\.\.200\.$/],
    [['queue', '--servers', '2', '--lambda', '1', '--mu', '0', '--theta', '1'], 2, /Expected a number above 0 \(a rate a minute\)\.$/],
    [['queue', '--servers', '2', '--lambda', '1', '--mu', '1'], 2, /^required option '--theta <T>' not specified\.?$/],
    [['graph', 'modem-mising', '--pack', small], 2, /^there is no case 'modem-mising'\. Did you mean 'modem-missing'\?$/],
  ])('%j', async ([args, code, says], { expect }) => {
    const [{ exitCode, stdout, stderr }, asJson] = await Promise.all([counterpart(...args), answer(...args)])
    expect(stderr).toMatch(/^counterpart: [^\n]*\n$/)
    expect(stderr.slice('counterpart: '.length).trimEnd()).toMatch(says)
    expect(stdout).toBe('')
    expect(exitCode).toBe(code)
    expect(asJson.json['error']).toMatch(says)
  })

  test('a pack with errors is not played', async () => {
    const broken = scratch.pack('broken', spoiledPack('cases/modem-missing.yaml', 'opens: greet', 'opens: great'))
    const { exitCode, stderr } = await counterpart('play', broken, 'first')
    expect(stderr).toBe(
      `counterpart: the pack '${broken}' has an error:\n${path.join(broken, 'cases/modem-missing.yaml')}:7:8: there is no beat 'great'. Did you mean 'greet'?\n`,
    )
    expect(exitCode).toBe(1)
  })
})
