import { Component, type ComponentType, type ReactNode } from 'react';

/** Shows what happened. */
export type Broken = ComponentType<{ readonly error: unknown; readonly onRetry: () => void }>;

interface Props {
  readonly Broken: Broken;
  readonly children: ReactNode;
}

/** Catches what no page foresaw: the answers are stored already, so a fresh load goes on where the person was. */
export class Boundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { Broken, children } = this.props;
    if (this.state.error === undefined) return children;
    return <Broken error={this.state.error} onRetry={() => window.location.reload()} />;
  }
}
