/** The addresses of the game, written and read. Going from one to the other is in `routes.ts`. */

export type Route =
  | { readonly page: 'title' }
  | { readonly page: 'choose'; readonly shift: string | null; /** To be worked as an assessment. */ readonly assessed?: true }
  | { readonly page: 'play' }
  | { readonly page: 'debrief'; readonly id: string }
  | { readonly page: 'past' }
  | { readonly page: 'unknown' }

export function readRoute(path: string, query: string): Route {
  const parts = path.split('/').filter((part) => part !== '')
  const [first, second] = parts
  if (first === undefined) return { page: 'title' }
  if (first === 'desk' && second === undefined) return readChoice(new URLSearchParams(query))
  if (first === 'desk' && second === 'play' && parts.length === 2) return { page: 'play' }
  if (first === 'debrief' && second !== undefined && parts.length === 2) return { page: 'debrief', id: decoded(second) }
  if (first === 'shifts' && parts.length === 1) return { page: 'past' }
  return { page: 'unknown' }
}

function readChoice(query: URLSearchParams): Route {
  const shift = query.get('shift')
  return shift !== null && query.get('mode') === 'assessment' ? { page: 'choose', shift, assessed: true } : { page: 'choose', shift }
}

export function addressOf(route: Route): string {
  switch (route.page) {
    case 'title':
    case 'unknown':
      return '/'
    case 'choose':
      return route.shift === null ? '/desk' : `/desk?shift=${encodeURIComponent(route.shift)}${route.assessed === true ? '&mode=assessment' : ''}`
    case 'play':
      return '/desk/play'
    case 'debrief':
      return `/debrief/${encodeURIComponent(route.id)}`
    case 'past':
      return '/shifts'
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
