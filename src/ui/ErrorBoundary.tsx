// What is shown where a part of the page has failed? What it is told to, and the rest of the page stands.
import { Component, type ReactNode } from 'react';

interface Props {
  /** Given what tries again. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** When it changes, the part is tried again. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
  readonly resetKey: unknown;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { hasFailed: false, resetKey };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(() => this.setState({ hasFailed: false })) : this.props.children;
  }
}
