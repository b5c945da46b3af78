// Asks for the title's words together with the script that draws it, instead of after it has run. The source language only: it is most players' first.

import type { Plugin } from 'vite'

/** @param module the end of the path of the module whose chunk is wanted early */
export function preloadWords(module: string): Plugin {
  return {
    name: 'counterpart:preload-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module) === true)
        if (!chunk) throw new Error(`no chunk holds ${module}`)
        return [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` }, injectTo: 'head' }]
      },
    },
  }
}
