/** A fault in one view, or a script that does not arrive, is told in its place and leaves the rest alone. */

import { Component, type ReactNode } from 'react';

import { Failure } from './Failure.js';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

export class ViewFence extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const fault = { code: 'VIEW', message: error instanceof Error ? error.message : 'unknown' };
    return (
      <section className="page">
        <Failure fault={fault} retryAt={null} retry={reload} />
      </section>
    );
  }
}

function reload(): void {
  location.reload();
}
