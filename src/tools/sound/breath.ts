// Sounds of one person's throat: a sigh that is meant to be heard, a cough that asks how long, and a shout from the back of the queue of which only the "hey" carries.
import { diceFor } from './dice.ts'
import { lowPass } from './filter.ts'
import { inHall } from './hall.ts'
import { speak, type Posture } from './voice.ts'
import { mix, silence, type Wave } from './wave.ts'

const at = (atMs: number, pitchHz: number, tone: number, breath: number, formants: readonly [number, number, number], hiss = 0): Posture => ({
  atMs,
  pitchHz,
  tone,
  breath,
  hiss,
  formants,
})

/** In through the nose, held a moment, and out, with a trace of voice. */
export function sigh(): Wave {
  const wave = silence(1500)
  const breath = speak(
    diceFor('sigh'),
    [
      at(0, 120, 0, 0, [420, 1700, 2600]),
      at(230, 120, 0, 0.16, [460, 1800, 2700], 0.02),
      at(330, 120, 0, 0.02, [600, 1350, 2500]),
      at(390, 128, 0, 0.1, [680, 1250, 2500]),
      at(520, 124, 0.12, 0.95, [700, 1200, 2450], 0.05),
      at(760, 108, 0.1, 0.7, [620, 1120, 2400], 0.03),
      at(1080, 92, 0.03, 0.32, [520, 1000, 2300]),
      at(1400, 84, 0, 0, [450, 950, 2250]),
    ],
    0.1,
  )
  mix(wave, breath.map(lowPass(1300)), 0)
  return inHall(wave, 0.1, 0.65)
}

export function shout(): Wave {
  const wave = silence(1050)
  const dice = diceFor('shout')
  const hey = speak(
    dice,
    [
      at(0, 170, 0, 0, [560, 1750, 2500]),
      at(45, 175, 0.05, 0.55, [580, 1750, 2500]),
      at(85, 215, 0.9, 0.3, [640, 1720, 2500]),
      at(190, 268, 1.05, 0.1, [620, 1800, 2550]),
      at(330, 244, 0.95, 0.08, [450, 2050, 2700]),
      at(450, 190, 0.4, 0.08, [340, 2150, 2800]),
      at(520, 165, 0, 0, [320, 2150, 2800]),
    ],
    0.95,
  )
  mix(wave, hey, 0)
  // What follows is swallowed by the room: two syllables, mouth half shut.
  const rest = speak(
    dice,
    [
      at(0, 205, 0, 0, [420, 1200, 2300]),
      at(45, 215, 0.5, 0.06, [560, 1150, 2350]),
      at(150, 200, 0.4, 0.05, [430, 1050, 2300]),
      at(185, 196, 0.15, 0.02, [280, 1150, 2250]),
      at(230, 190, 0.45, 0.05, [500, 1350, 2350]),
      at(330, 165, 0, 0, [420, 1250, 2300]),
    ],
    0.8,
  )
  mix(wave, rest, 500, 0.5)
  return inHall(wave, 0.3, 0.76)
}

/** Mouth shut, twice: excuse me. */
export function ahem(): Wave {
  const wave = silence(720)
  const throat = speak(
    diceFor('ahem'),
    [
      at(0, 118, 0, 0, [320, 1100, 2250]),
      at(30, 120, 0.1, 0.5, [420, 1150, 2300]),
      at(90, 132, 0.7, 0.5, [330, 1080, 2250]),
      at(190, 116, 0.35, 0.25, [290, 1050, 2200]),
      at(240, 108, 0, 0.02, [290, 1050, 2200]),
      at(285, 112, 0.1, 0.5, [430, 1150, 2300]),
      at(350, 140, 0.85, 0.4, [340, 1060, 2250]),
      at(500, 112, 0.4, 0.15, [280, 1000, 2200]),
      at(610, 98, 0, 0, [280, 1000, 2200]),
    ],
    0.25,
  )
  mix(wave, throat.map(lowPass(2100)), 0)
  return inHall(wave, 0.14, 0.66)
}
