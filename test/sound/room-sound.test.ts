// The room's sound where there is no audio at all, as in Node: captions come, nothing throws. And which event, which mood makes which sound.
import { describe, expect, it } from 'vitest'
import type { ShiftEvent } from '#shift/event.ts'
import { captionKey, soundNames, type SoundName } from '#sound/caption.ts'
import { murmurAt, murmurGains, type MurmurName } from '#sound/murmur-level.ts'
import { openRoomSound } from '#sound/room-sound.ts'
import { soundOfEvent } from '#sound/sound-of-event.ts'

function roomWithoutAudio(startsMuted = false) {
  const captions: SoundName[] = []
  const room = openRoomSound({ sheets: [{ sprite: { ticket: [0, 100] }, urls: [] }], onCaption: (name) => captions.push(name), startsMuted })
  return { room, captions }
}

describe('a room without audio', () => {
  it('says what would be heard, muted or not', async () => {
    const { room, captions } = roomWithoutAudio()
    expect(await room.unlock()).toBe(false)
    room.play('ticket')
    room.mute(true)
    room.play('sigh')
    expect(captions).toEqual(['ticket', 'sigh'])
  })

  it('says once that a telephone rings, however long it goes on', () => {
    const { room, captions } = roomWithoutAudio()
    room.play('ring')
    room.again('ring')
    expect(captions).toEqual(['ring'])
  })

  it('goes through pause, mute and stop without a word', async () => {
    const { room } = roomWithoutAudio(true)
    expect(room.muted()).toBe(true)
    expect(await room.unlock()).toBe(false)
    room.follow(70)
    room.pause(true)
    room.pause(false)
    room.mute(false)
    room.stop()
    expect(room.muted()).toBe(false)
  })

  it('captions the murmur only when it changes its character', () => {
    const { room, captions } = roomWithoutAudio()
    for (const mood of [0, 20, 31, 29, 40, 52, 71, 69, 76, 68, 60, 10]) room.follow(mood)
    expect(captions).toEqual(['murmur-calm', 'murmur-tense', 'murmur-loud', 'murmur-tense', 'murmur-calm'])
    room.stop()
    room.follow(5)
    expect(captions.at(-1)).toBe('murmur-calm')
    expect(captions).toHaveLength(6)
  })
})

describe("the murmur's level", () => {
  it('keeps its power at every mood and never falls silent', () => {
    for (let mood = -10; mood <= 110; mood++) {
      const gains = Object.values(murmurGains(mood))
      expect(gains.reduce((power, gain) => power + gain * gain, 0)).toBeCloseTo(1, 9)
      expect(gains.filter((gain) => gain > 0).length).toBeLessThanOrEqual(2)
    }
  })

  it('survives a mood that is no number', () => {
    expect(murmurGains(Number.NaN)['murmur-calm']).toBe(1)
    expect(murmurAt(Number.NaN, null)).toBe('murmur-calm')
  })

  it('does not flicker around a border', () => {
    let name: MurmurName = murmurAt(28, null)
    let changes = 0
    for (let i = 0; i < 50; i++) {
      const next = murmurAt(30 + (i % 2 === 0 ? 4 : -4), name)
      if (next !== name) changes++
      name = next
    }
    expect(changes).toBe(0)
  })
})

describe('the sound of an event', () => {
  it('is the one that the room would make', () => {
    expect(soundOfEvent({ kind: 'clientCalled' })).toBe('ticket')
    expect(soundOfEvent({ kind: 'colleagueCalled' })).toBe('phone')
    expect(soundOfEvent({ kind: 'doorOpened' })).toBe('warm')
    expect(soundOfEvent({ kind: 'bellRang' })).toBe('bell')
  })

  it('is another for whoever is on the telephone: nobody walks in or out, and nobody slams the counter', () => {
    for (const [kind, atTheDoor, onTheLine] of [
      ['clientArrived', 'step', 'ring'],
      ['clientCalled', 'ticket', 'click'],
      ['clientLeft', 'step', 'click'],
      ['clientNudged', 'slam', 'ahem'],
      ['replyChosen', 'click', 'click'],
    ] as const) {
      expect(soundOfEvent({ kind, by: 'door' })).toBe(atTheDoor)
      expect(soundOfEvent({ kind, by: 'phone' })).toBe(onTheLine)
    }
  })

  it("follows the floor's day: engaged, held, signed, and lunch", () => {
    expect(['lineEngaged', 'putOnHold', 'prospectSigned', 'lunchServed', 'lunchWentCold'].map((kind) => soundOfEvent({ kind }))).toEqual([
      'engaged',
      'hold',
      'pen',
      'plate',
      null,
    ])
  })

  it('tells apart what a client in the queue does', () => {
    const pressures = ['lookAtClock', 'sigh', 'askHowLong', 'complain', 'helpNeighbour', 'showRival', 'film', 'demandManager'] as const
    expect(new Set(pressures.map((how) => soundOfEvent({ kind: 'clientPressed', how }))).size).toBe(pressures.length)
    expect(soundOfEvent({ kind: 'clientPressed', how: 'constructor' })).toBeNull()
  })

  it('tells a client who walks out from one who is done', () => {
    const ended = {
      at: 0,
      kind: 'conversationEnded',
      client: 1,
      ending: null,
      line: 0,
      beat: 0,
      flags: 0,
      acknowledged: false,
      free: false,
      trust: 0,
      tension: 0,
      silence: false,
    } as const
    const done: ShiftEvent = { ...ended, how: 'ending' }
    const walkedOut: ShiftEvent = { ...ended, how: 'walkedOut' }
    expect(soundOfEvent(done)).toBe('stamp')
    expect(soundOfEvent(walkedOut)).toBe('slam')
  })

  it('is none for what makes no noise, whatever its name', () => {
    for (const kind of ['colleagueAnswered', 'factLookedUp', '', '__proto__', 'constructor']) expect(soundOfEvent({ kind })).toBeNull()
  })

  it('has a caption key for every name', () => {
    expect(new Set(soundNames.map(captionKey)).size).toBe(soundNames.length)
    expect(captionKey('murmur-loud')).toBe('caption.murmur-loud')
  })
})
