import { Component, type ReactNode } from 'react';
import { Failed } from './Failed';

interface Props {
  readonly children: ReactNode;
}

/** Catches what breaks the booth itself, and after a while builds it up anew. */
export class Rescue extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Failed onGone={() => this.setState({ broken: false })} />;
  }
}
