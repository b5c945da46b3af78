/** Keeps a part that could not be fetched or drawn from blanking the page: says so, and tries again. */
import { Component, type ReactNode } from 'react'
import { OneWayOn } from '#overlay/one-way-on.tsx'
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
  return <OneWayOn says={t('app.failed')} way={t('app.again')} onGo={onAgain} />
}
