// What the built game is served with: compressed copies, the strict policy, caching, the game's own pages, and a port that is free.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../src/tools/serve/serve-folder.ts'
import type { ServedFolder } from '../src/tools/serve/serve-folder.ts'

const page = '<!doctype html><title>The game</title>'
const script = `export const words = ${JSON.stringify('the client '.repeat(200))};`

type Answer = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: Buffer }

describe('the served game', () => {
  let folder = ''
  let served: ServedFolder

  function ask(pathname: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // Not fetch, which unpacks what was sent and tidies `..` out of the path.
      const request = http.request({ host: '127.0.0.1', port: served.port, path: pathname, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
      })
      request.on('error', reject)
      request.end()
    })
  }

  beforeAll(async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'counterpart-served-'))
    folder = path.join(parent, 'dist')
    mkdirSync(path.join(folder, 'assets'), { recursive: true })
    writeFileSync(path.join(parent, 'secret.txt'), 'not for the browser')
    writeFileSync(path.join(folder, 'index.html'), page)
    writeFileSync(path.join(folder, 'assets/game-1a2b3c4d.js'), script)
    writeFileSync(path.join(folder, 'assets/game-1a2b3c4d.js.br'), brotliCompressSync(script))
    writeFileSync(path.join(folder, 'assets/game-1a2b3c4d.js.gz'), gzipSync(script))
    served = await serveFolder(folder, 0)
  })

  afterAll(async () => {
    await served.close()
    rmSync(path.dirname(folder), { recursive: true, force: true })
  })

  test('sends the compressed copy that the browser reads', async () => {
    const brotli = await ask('/assets/game-1a2b3c4d.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers['content-type']).toMatch(/javascript/)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script)

    const gzip = await ask('/assets/game-1a2b3c4d.js', { 'accept-encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(script)
    expect(gzip.headers.vary).toBe('Accept-Encoding')

    const plain = await ask('/assets/game-1a2b3c4d.js')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(script)
  })

  test('keeps hashed files for a year and asks again for the page', async () => {
    expect((await ask('/assets/game-1a2b3c4d.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const index = await ask('/')
    expect(index.headers['cache-control']).toBe('no-cache')
    const again = await ask('/', { 'if-none-match': index.headers.etag ?? '' })
    expect(again.status).toBe(304)
  })

  test('answers the paths of the game with its page, and a missing file with 404', async () => {
    for (const route of ['/', '/shift/monday-morning', '/debrief/42?client=3']) {
      const answer = await ask(route)
      expect(answer.status).toBe(200)
      expect(answer.headers['cache-control']).toBe('no-cache')
      expect(answer.body.toString()).toBe(page)
    }
    for (const missing of ['/assets/game-00000000.js', '/assets/old', '/robots.txt']) expect((await ask(missing)).status).toBe(404)
  })

  test('shows nothing outside its folder and takes nothing in', async () => {
    for (const pathname of ['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%']) {
      const answer = await ask(pathname)
      expect(answer.body.toString()).not.toContain('not for the browser')
    }
    expect((await ask('/', {}, 'POST')).status).toBe(405)
  })

  test.each(['/', '/assets/game-1a2b3c4d.js', '/robots.txt'])('sends the strict policy with %s', async (pathname) => {
    const { headers } = await ask(pathname)
    const policy = String(headers['content-security-policy'])
    for (const part of ["default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
      expect(policy.split('; ')).toContain(part)
    }
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  })

  test('takes the next free port where one is taken, on either loopback address', async () => {
    const next = await serveFolder(folder, served.port)
    expect(next.port).toBeGreaterThan(served.port)
    expect(next.url).toBe(`http://localhost:${next.port}/`)
    await next.close()
    await expect(fetch(next.url)).rejects.toThrow('fetch failed')
  })
})
