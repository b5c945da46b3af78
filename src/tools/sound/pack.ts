// Packs samples into what browsers play, with ffmpeg and without a date or a version in the file: same samples, same bytes. Only the tool needs it, no test does.
import { spawnSync } from 'node:child_process'
import { samplesPerSecond } from './wave.ts'

const formats = {
  webm: ['-c:a', 'libopus', '-b:a', '20k', '-vbr', 'on', '-application', 'audio', '-frame_duration', '60'],
  m4a: ['-c:a', 'aac', '-b:a', '22k', '-movflags', '+faststart'],
} as const

export type Format = keyof typeof formats

/** Throws with ffmpeg's own words where it is missing or refuses. */
export function packSound(pcm: Buffer, format: Format, file: string): void {
  const input = ['-f', 's16le', '-ar', String(samplesPerSecond), '-ac', '1', '-i', 'pipe:0']
  const reproducible = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-threads', '1']
  const run = spawnSync('ffmpeg', ['-y', '-hide_banner', '-loglevel', 'error', ...input, ...formats[format], ...reproducible, file], {
    input: pcm,
    encoding: 'utf8',
  })
  if (run.error) throw new Error(`ffmpeg is needed to pack sounds, and could not be started: ${run.error.message}`)
  if (run.status !== 0) throw new Error(`ffmpeg could not write ${file}: ${run.stderr.trim()}`)
}
