/** The pages that are fetched when they are wanted, or before, when nothing else is to be done. */
import { once } from './once.ts'

export const loadPlayPage = once(() => import('./play-page.tsx'))
export const loadChoosePage = once(() => import('#overlay/choose/choose-screen.tsx'))
export const loadDebriefPage = once(() => import('./debrief-page.tsx'))
export const loadHomeParts = once(() => import('./home-parts.tsx'))
export const loadPairPage = once(() => import('./pair-page.tsx'))
export const loadPastPage = once(() => import('./past-page.tsx'))
export const loadWorkbench = once(() => import('./workbench-part.tsx'))
export const loadQueuePages = once(() => import('./queue-pages.tsx'))
