/** The queue's pages, fetched together: choosing whom to be, the visit, looking back on it, and the side of somebody from a kept shift. */
import type { ReactNode } from 'react'
import { QueueWords } from '#overlay/queue/queue-words.tsx'
import '#overlay/look/queue.css'
import { MirrorPage } from './mirror-page.tsx'
import { QueueChoosePage } from './queue-choose-page.tsx'
import { QueueDebriefPage } from './queue-debrief-page.tsx'
import type { QueuePagesProps } from './queue-page-props.ts'
import { QueuePlayPage } from './queue-play-page.tsx'
import { useKeptVisits } from './use-kept-visits.ts'
import { Waiting } from './waiting.tsx'

export function QueuePages({ route, ...props }: QueuePagesProps): ReactNode {
  const visits = useKeptVisits(props.store)
  if (visits === null) return <Waiting />
  const page = (): ReactNode => {
    switch (route.page) {
      case 'queue':
        return <QueueChoosePage key={route.case} preselected={route.case} visits={visits} {...props} />
      case 'queuePlay':
        return <QueuePlayPage visits={visits} {...props} />
      case 'queueDebrief':
        return <QueueDebriefPage key={route.id} id={route.id} visits={visits} {...props} />
      case 'mirror':
        return <MirrorPage key={`${route.record} ${route.client}`} record={route.record} client={route.client} visits={visits} {...props} />
    }
  }
  return <QueueWords language={props.settings.language}>{page()}</QueueWords>
}
