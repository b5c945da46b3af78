// Serves a built game from a folder, precompressed files first, on this machine's loopback addresses.
// It knows neither the command line nor how the folder was built.

import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import sirv from 'sirv'
import { securityHeaders } from './security-headers.ts'

export type ServedFolder = { readonly port: number; readonly url: string; readonly close: () => Promise<void> }

const HASHED_FILES = /^\/assets\//
const LAST_PORT = 65535

function answerFrom(folder: string): RequestListener {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    // Any other path is a page of the game and gets index.html; a missing hashed file must stay a 404, or it would be cached as HTML.
    single: true,
    ignores: [HASHED_FILES],
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', HASHED_FILES.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }).end('There is nothing here.\n')
    })
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

// "localhost" is ::1 in one browser and 127.0.0.1 in another: the port is ours only if both are, or another program would answer some of them.
async function listenOnBoth(answer: RequestListener, port: number): Promise<{ port: number; servers: Server[] } | 'taken'> {
  const overIpv4 = createServer(answer)
  const overIpv6 = createServer(answer)
  let taken: number
  try {
    taken = await listen(overIpv4, port, '127.0.0.1')
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return 'taken'
    throw error
  }
  try {
    await listen(overIpv6, taken, '::1')
    return { port: taken, servers: [overIpv4, overIpv6] }
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') return { port: taken, servers: [overIpv4] }
    await close(overIpv4)
    return 'taken'
  }
}

/** Serves `folder` on `port`, or on the next free one above it; port 0 takes any free one. */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const answer = answerFrom(folder)
  for (let candidate = port; candidate <= LAST_PORT; candidate += port === 0 ? 0 : 1) {
    const listening = await listenOnBoth(answer, candidate)
    if (listening === 'taken') continue
    return {
      port: listening.port,
      url: `http://localhost:${listening.port}/`,
      close: async () => void (await Promise.all(listening.servers.map(close))),
    }
  }
  throw new Error(`no free port from ${port} to ${LAST_PORT}`)
}
