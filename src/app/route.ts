/** The addresses of the game, written and read. Going from one to the other is in `routes.ts`. */
import type { Side } from '#scenario/pack.ts'

export type Route =
  | { readonly page: 'title' }
  | { readonly page: 'choose'; readonly side: Side; readonly shift: string | null; /** To be worked as an assessment. */ readonly assessed?: true }
  /** Whom to be in the queue; with a case's id: that one. */
  | { readonly page: 'queue'; readonly case: string | null }
  | { readonly page: 'queuePlay' }
  | { readonly page: 'queueDebrief'; readonly id: string }
  /** The side of somebody from a kept shift: the record's id, and her number there. */
  | { readonly page: 'mirror'; readonly record: string; readonly client: string }
  | { readonly page: 'play' }
  | { readonly page: 'debrief'; readonly id: string }
  | { readonly page: 'past' }
  /** Takes over the first half of a pair; what it is travels in the fragment. */
  | { readonly page: 'pair' }
  /** The author's workbench; `pack`: the open one. */
  | { readonly page: 'workbench'; readonly pack: string | null }
  | { readonly page: 'unknown' }

/** Kept in bookmarks from the time when there was one side. */
const OLD_PLAY = '/desk/play'

export function readRoute(path: string, query: string): Route {
  const parts = path.split('/').filter((part) => part !== '')
  const [first, second] = parts
  if (first === undefined) return { page: 'title' }
  if ((first === 'desk' || first === 'floor') && second === undefined) return readChoice(first, new URLSearchParams(query))
  if (first === 'queue' && second === undefined) return { page: 'queue', case: new URLSearchParams(query).get('case') }
  if (first === 'queue' && second === 'play' && parts.length === 2) return { page: 'queuePlay' }
  if (first === 'queue' && second === 'debrief' && parts[2] !== undefined && parts.length === 3) return { page: 'queueDebrief', id: decoded(parts[2]) }
  if (first === 'mirror' && second !== undefined && parts[2] !== undefined && parts.length === 3)
    return { page: 'mirror', record: decoded(second), client: decoded(parts[2]) }
  if (path === addressOf({ page: 'play' }) || path === OLD_PLAY) return { page: 'play' }
  if (first === 'debrief' && second !== undefined && parts.length === 2) return { page: 'debrief', id: decoded(second) }
  if (first === 'pair' && parts.length === 1) return { page: 'pair' }
  if (first === 'workbench' && parts.length <= 2) return { page: 'workbench', pack: second === undefined ? null : decoded(second) }
  if (first === 'shifts' && parts.length === 1) return { page: 'past' }
  return { page: 'unknown' }
}

function readChoice(side: Side, query: URLSearchParams): Route {
  const shift = query.get('shift')
  return shift !== null && query.get('mode') === 'assessment' ? { page: 'choose', side, shift, assessed: true } : { page: 'choose', side, shift }
}

export function addressOf(route: Route): string {
  switch (route.page) {
    case 'title':
    case 'unknown':
      return '/'
    case 'choose':
      return route.shift === null
        ? `/${route.side}`
        : `/${route.side}?shift=${encodeURIComponent(route.shift)}${route.assessed === true ? '&mode=assessment' : ''}`
    case 'queue':
      return route.case === null ? '/queue' : `/queue?case=${encodeURIComponent(route.case)}`
    case 'queuePlay':
      return '/queue/play'
    case 'queueDebrief':
      return `/queue/debrief/${encodeURIComponent(route.id)}`
    case 'mirror':
      return `/mirror/${encodeURIComponent(route.record)}/${encodeURIComponent(route.client)}`
    case 'play':
      return '/play'
    case 'debrief':
      return `/debrief/${encodeURIComponent(route.id)}`
    case 'pair':
      return '/pair'
    case 'past':
      return '/shifts'
    case 'workbench':
      return route.pack === null ? '/workbench' : `/workbench/${encodeURIComponent(route.pack)}`
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
