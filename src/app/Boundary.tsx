import { Component, Fragment, type ComponentType, type ReactNode } from 'react';

/** Shows what happened. */
export type Broken = ComponentType<{ readonly error: unknown; readonly onRetry: () => void }>;

interface Props {
  readonly Broken: Broken;
  /** Told whenever something broke, also where it is mended. */
  readonly onBroken?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What breaks again within so many milliseconds of being drawn anew is not mended by it. */
const AT_ONCE = 2000;

/**
 * Catches what no page foresaw, and draws the page anew: the answers are kept outside of it, and its place stands in the
 * history. Where that breaks too it says so, and a fresh load goes on where the person was.
 */
export class Boundary extends Component<Props, { readonly error: unknown; readonly turn: number }> {
  override state = { error: undefined as unknown, turn: 0 };
  private drawn = -AT_ONCE;

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch() {
    this.props.onBroken?.();
    const now = performance.now();
    if (now - this.drawn < AT_ONCE) return;
    this.drawn = now;
    this.setState(({ turn }) => ({ error: undefined, turn: turn + 1 }));
  }

  override render() {
    const { Broken, children } = this.props;
    const { error, turn } = this.state;
    if (error === undefined) return <Fragment key={turn}>{children}</Fragment>;
    return <Broken error={error} onRetry={() => window.location.reload()} />;
  }
}
