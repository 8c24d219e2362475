import { Component, type ReactNode } from 'react';
import { useStore } from 'zustand/react';
import { reportFailure } from './report-failure.ts';
import { useNoticeStore } from './notice-context.tsx';
import { MissingPart as Alert } from '../../views/explore/missing-part.tsx';

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

type Retry = Readonly<{ onRetry: () => void }>;

/** In the place of a view that failed. */
export function ViewFallback({ onRetry }: Retry) {
  return <Alert text="notice.viewBroken" onRetry={onRetry} />;
}

/** In the place of a part whose code could not be fetched. After a release a notice says so, and trying again is in vain. */
export function MissingPart({ onRetry }: Retry) {
  const isOutdated = useStore(useNoticeStore(), (notices) =>
    notices.some(({ kind }) => kind === 'new-release'),
  );
  return isOutdated ? null : <Alert onRetry={onRetry} />;
}
