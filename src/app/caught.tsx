/** Keeps a part that could not be fetched or drawn from blanking the page: says so, and tries again. */
import { Component, type ReactNode } from 'react'
import { useText } from '#overlay/text-context.tsx'

interface CaughtProps {
  readonly children: ReactNode
}

export class Caught extends Component<CaughtProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed onAgain={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onAgain }: { onAgain: () => void }): ReactNode {
  const t = useText()
  return (
    <main className="waiting">
      <div className="card waiting-card">
        <h1>{t('app.failed')}</h1>
        <button type="button" className="button strong" onClick={onAgain}>
          {t('app.again')}
        </button>
      </div>
    </main>
  )
}
