import { Component, type ReactNode } from 'react';
import { reportFailure } from './report-failure.ts';

type Props = Readonly<{
  /** For the report. */
  name: string;
  /** Another value clears the error: what failed is no longer shown. */
  resetKey: string;
  fallback: (retry: () => void) => ReactNode;
  /** Told when something was caught. */
  onFailure?: () => void;
  children: ReactNode;
}>;

type State = Readonly<{ failed: boolean; resetKey: string }>;

/** Catches a bug in what it holds, so that the rest goes on. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { failed: false, resetKey };
  }

  override componentDidCatch(error: unknown): void {
    reportFailure(error, this.props.name);
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => {
      this.setState({ failed: false });
    });
  }
}
