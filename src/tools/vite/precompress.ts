// Vite plugin: writes a brotli and a gzip copy beside every built file that gains from one, so that serving costs no compression.

import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const COMPRESSIBLE = /\.(html|js|css|json|svg|txt|webmanifest|xml)$/
// Below this a response fits one network packet anyway.
const SMALLEST_BYTES = 1024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compressBeside(file: string): Promise<void> {
  const plain = await readFile(file)
  if (plain.length < SMALLEST_BYTES) return
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  await Promise.all([
    brotli(plain, { params: parameters }).then((bytes) => writeFile(`${file}.br`, bytes)),
    gzipped(plain, { level: constants.Z_BEST_COMPRESSION }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ])
}

export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'counterpart:precompress',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir)
    },
    // After the bundle and the copied public files are on disk.
    async closeBundle(error) {
      if (error !== undefined) return
      const files = await readdir(folder, { recursive: true })
      await Promise.all(files.filter((file) => COMPRESSIBLE.test(file)).map((file) => compressBeside(path.join(folder, file))))
    },
  }
}
