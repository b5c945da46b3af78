/** What the player has to be told once: something was set aside, nothing is kept, no room can be drawn. */
import type { ReactNode } from 'react'
import { useText } from '#overlay/text-context.tsx'
import type { KeptShifts } from './use-kept-shifts.ts'

export function Notices({ kept }: { kept: KeptShifts }): ReactNode {
  const t = useText()
  return kept.notices.map((notice) => (
    <div key={notice} className="notice">
      <output>{t(notice)}</output>
      <button type="button" className="button" onClick={() => kept.dismiss(notice)}>
        {t('notice.dismiss')}
      </button>
    </div>
  ))
}
