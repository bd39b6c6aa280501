import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

/** Catches what no page foresaw: the answers are stored already, so a fresh load goes on where the person was. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => window.location.reload()} />;
  }
}
