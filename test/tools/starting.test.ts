// Beginning a pack and a case, and a case on paper, through the command line and on disk.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, counterpart, ScratchFolder } from './counterpart.ts'

const scratch = new ScratchFolder()
afterAll(() => scratch.remove())
const water = path.join(scratch.path, 'clear-water')
const read = (file: string): string => readFileSync(path.join(water, file), 'utf8')

let begun: Awaited<ReturnType<typeof counterpart>>
beforeAll(async () => {
  begun = await counterpart('new-pack', water)
})

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
const contents = (folder: string): [string, string][] => everyFile(folder).map((file) => [file, readFileSync(file, 'utf8')])

describe('new-pack', () => {
  test('makes a pack that passes check and its proof, and tells what comes next', async () => {
    expect(begun.exitCode).toBe(0)
    expect(begun.stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(begun.stdout).toContain(`check ${water} --prove`)
    expect(read('pack.yaml')).toContain('id: clear-water\ntitle: "Clear Water"\nlanguages: [en, ro]')
    for (const quick of [['--quick'], []]) {
      const { json, exitCode } = await answer('check', water, '--prove', ...quick)
      expect(json).toMatchObject({ counts: { cases: 2, plans: 4, shifts: 2, languages: 2 }, problems: [] })
      expect(exitCode).toBe(0)
    }
  })

  test('its plans carry ending and scores, as score-plans writes them', async () => {
    expect(read('plans/day-off-her-mother.plan')).toMatch(/ends settled\nempathy 100\.00\naccuracy 100\.00\n$/)
    const { json } = await answer('score-plans', water)
    expect((json['plans'] as { changed: boolean }[]).map(({ changed }) => changed)).toEqual([false, false, false, false])
  })

  test('a shift on each side can be played', async () => {
    for (const shift of ['first-morning', 'first-afternoon']) expect((await answer('play', water, shift, '--bot', 'best')).exitCode).toBe(0)
  })

  test('takes a title and languages', async () => {
    const folder = path.join(scratch.path, 'apa')
    const { json } = await answer('new-pack', folder, '--title', 'Apă: "curată"', '--languages', 'ro, de')
    expect(json).toMatchObject({ pack: 'apa', folder })
    expect(readFileSync(path.join(folder, 'pack.yaml'), 'utf8')).toContain('title: "Apă: \\"curată\\""\nlanguages: [ro, de]')
    expect(readFileSync(path.join(folder, 'cases/day-off.yaml'), 'utf8')).toContain('title: "Ziua de la fereastră"')
    const checked = await answer('check', folder)
    expect(checked.exitCode).toBe(0)
    const problems = checked.json['problems'] as { rule: string; file: string }[]
    expect(problems.length).toBeGreaterThan(100)
    expect(problems.every(({ file }) => file.includes('text/de/'))).toBe(true)
  })

  test('writes over nothing: neither a pack, nor a folder, nor a file, nor a pack of the game', async () => {
    const before = contents(water)
    mkdirSync(path.join(scratch.path, 'empty'))
    writeFileSync(path.join(scratch.path, 'paper'), 'mine')
    for (const name of [water, `${water}/`, path.join(scratch.path, 'empty'), path.join(scratch.path, 'paper'), 'orizont']) {
      const { exitCode, stderr, stdout } = await counterpart('new-pack', name)
      expect(stderr).toMatch(/^counterpart: '[^\n]*' is there already, and nothing is written over; choose another name\.\n$/)
      expect(stdout).toBe('')
      expect(exitCode).toBe(2)
    }
    expect(contents(water)).toEqual(before)
    expect(readFileSync(path.join(scratch.path, 'paper'), 'utf8')).toBe('mine')
  })
})

describe('new-case', () => {
  test.for(['desk', 'floor'])('adds a case on the side %s with translations and two scored plans, and the pack still passes', async (side) => {
    const ran = await counterpart('new-case', water, `a-${side}`, '--side', side)
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(read(`text/ro/a-${side}.yaml`)).toMatch(/^of: a-/)
    const plans = readdirSync(path.join(water, 'plans')).filter((name) => name.startsWith(`a-${side}-`))
    expect(plans).toHaveLength(2)
    for (const plan of plans) expect(read(`plans/${plan}`)).toMatch(/\nends \w+\nempathy [\d.]+\naccuracy [\d.]+\n$/)
    expect((await answer('check', water, '--prove')).json).toMatchObject({ problems: [] })
  })

  test('writes over nothing, and changes nothing where it cannot write all', async () => {
    await counterpart('new-case', water, 'taken')
    const before = contents(water)
    const again = await counterpart('new-case', water, 'taken', '--side', 'floor')
    expect(again).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "counterpart: 'cases/taken.yaml' is there already, and nothing is written over; choose another name.\n",
    })
    // A plan alone in the way keeps the whole case away.
    scratch.write('clear-water/plans/half-a-number-to-take-home.plan', read('plans/taken-a-number-to-take-home.plan'))
    const half = await counterpart('new-case', water, 'half')
    expect(half.stderr).toContain("'plans/half-a-number-to-take-home.plan' is there already")
    expect(contents(water).map(([file]) => file)).toEqual([...before.map(([file]) => file), path.join(water, 'plans/half-a-number-to-take-home.plan')].sort())
  })

  test('a pack with errors gets none', async () => {
    const broken = path.join(scratch.path, 'broken')
    await counterpart('new-pack', broken)
    writeFileSync(path.join(broken, 'people.yaml'), 'people: 3\n')
    const { exitCode, stderr } = await counterpart('new-case', broken, 'more')
    expect(stderr).toContain('has an error')
    expect(exitCode).toBe(1)
    expect(everyFile(broken).filter((file) => file.includes('more'))).toEqual([])
  })
})

describe('script', () => {
  test('prints the sheets of employee, client and trainer', async () => {
    const { stdout, exitCode } = await counterpart('script', 'day-off', '--pack', water, '--seed', '2')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^# The day by the window\n/)
    expect(stdout.split('\n---\n')).toHaveLength(4)
    const [employee = '', client = '', talk = '', trainer = ''] = stdout.split('\n---\n')
    expect(employee).toContain('- For a visit that did not take place: 30 lei; only on request')
    expect(employee).not.toContain('operated on')
    expect(client).toContain("**Not said aloud:** Her mother's eyes will be operated on any week now.")
    expect(talk).toMatch(/- \*\*[A-D]\.\*\* “A whole day off, spent at a window\. That would make me angry too\.” → go to 2\n/)
    expect(talk).toContain("(a) *only if trust is at least 60:* “It's for my mother.")
    expect(talk).toContain('*(only if the client said 3(a) and the page “When nobody came” was opened)*')
    expect(talk).toMatch(/### 5\. End: not settled/)
    expect(trainer).toMatch(/\| \*\*1[A-D]\*\* \| \+4 \| R2 I2 \| – \| – \| trust \+10, tension −12 \|/)
    expect(trainer).toMatch(/blames a colleague \(2\)/)
    expect(trainer).toMatch(/comes off its? ?|Nothing comes off by itself/)
  })

  test('in Romanian, with values of the seed and what they make false', async () => {
    const values = new Set<string>()
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const { stdout } = await counterpart('script', 'day-off', '--pack', water, '--language', 'ro', '--seed', seed)
      expect(stdout).toContain('## Pentru cine joacă clientul')
      const [, days = ''] = /Prima vizită liberă: (peste [^\n]*)/.exec(stdout) ?? []
      values.add(days)
      // What is said is "tomorrow", whatever is true; the trainer sees whether it is.
      expect(stdout).toContain(`Prima vizită liberă: peste o zi lucrătoare (${days === 'peste o zi lucrătoare' ? 'adevărat' : '**FALS**'})`)
    }
    expect(values.size).toBeGreaterThan(1)
  })

  test('leaves out what the draw rules out, and asks for a signature in words', async () => {
    for (const seed of ['1', '2', '3', '4']) {
      const { stdout } = await counterpart('script', 'only-looking', '--pack', water, '--seed', seed)
      const free = stdout.split('\n---\n')[0]?.includes('Leaving in the first year: free') ?? false
      expect(stdout.includes('out in any month, and free.')).toBe(free)
      expect(stdout.includes('Better you hear it now')).toBe(!free)
      expect(stdout).toContain('→ go to 4, only if trust + appeal is at least 84; go to 5 otherwise')
    }
  })

  test('text of a pack is no markup', async () => {
    const folder = path.join(scratch.path, 'marked')
    await counterpart('new-pack', folder, '--languages', 'en')
    const file = path.join(folder, 'cases/day-off.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('A whole day off, spent', '<b onclick=x>A *whole* | day off</b>, spent'))
    const { stdout } = await counterpart('script', file)
    expect(stdout).toContain('&lt;b onclick=x&gt;A \\*whole\\* \\| day off&lt;/b&gt;, spent')
  })

  test('every case of the game can be printed in each language, without a gap', async () => {
    const ids = readdirSync('scenarios/orizont/cases').filter((_, i) => i % 8 === 0)
    for (const id of ids)
      for (const language of ['en', 'ro']) {
        const { json } = await answer('script', id.replace('.yaml', ''), '--pack', 'orizont', '--language', language, '--seed', '3')
        expect(json['markdown']).not.toMatch(/undefined|[{}]|\[object|(?:go to|mergi la) 0/)
      }
  })
})

test('graph and script find a case in any folder, by its file as well', async () => {
  const file = path.join(water, 'cases/day-off.yaml')
  const byFile = await counterpart('graph', file)
  expect(byFile.stdout).toMatch(/^flowchart TD\n {2}beat_waited/)
  expect((await counterpart('graph', 'day-off', '--pack', water)).stdout).toBe(byFile.stdout)
  expect((await answer('script', file)).json).toMatchObject({ case: 'day-off', language: 'en', seed: 1 })
})

describe('a slip is one line', () => {
  test.concurrent.for<[string[], RegExp]>([
    [['new-pack', 'Clear Water'], /^'Clear Water' cannot name a pack: .*\(for example clear-water\)\.$/],
    [['new-pack', '../../etc/Ünder'], /^'Ünder' cannot name a pack/],
    [['new-pack', '..'], /^'\.\.' cannot name a pack/],
    [['new-pack', 'a'.repeat(41)], /at most 40 in all/],
    [['new-pack', path.join(scratch.path, 'no/such/folder')], /^there is no folder '.*such' to put 'folder' into\.$/],
    [['new-pack', path.join(scratch.path, 'x'), '--title', 'x'.repeat(61)], /^a title has 1 to 60 characters, in one line\.$/],
    [['new-pack', path.join(scratch.path, 'x'), '--languages', 'English'], /^'English' is no language: two small letters each/],
    [['new-pack', path.join(scratch.path, 'x'), '--languages', 'en,en'], /^the language 'en' stands twice\.$/],
    [['new-case', water, '../escape'], /^'\.\.\/escape' cannot name a case/],
    [['new-case', water, 'facts'], /^'facts' cannot name a case: translations of the pack's own facts\.yaml have that name\.$/],
    [['new-case', water, 'x', '--side', 'queue'], /Allowed choices are desk, floor\.$/],
    [['new-case', 'orizot', 'x'], /^there is no pack 'orizot'\. Did you mean 'orizont'\?/],
    [['script', 'day-of', '--pack', water], /^there is no case 'day-of'\. Did you mean 'day-off'\?$/],
    [['script', 'day-off', '--pack', water, '--language', 'de'], /^the pack 'clear-water' is not written in 'de' \(it has: en, ro\)\.$/],
    [['script', 'day-off', '--pack', water, '--seed', 'x'], /Expected a whole number from 0/],
  ])('%j', async ([args, says], { expect }) => {
    const { exitCode, stdout, stderr } = await counterpart(...args)
    expect(stderr).toMatch(/^counterpart: [^\n]*\n$/)
    expect(stderr.slice('counterpart: '.length).trimEnd()).toMatch(says)
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
  })
})
