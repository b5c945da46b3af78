// Custom properties of our own in React's `style`.
import 'react'

declare module 'react' {
  interface CSSProperties {
    '--cheek-x'?: string
  }
}
