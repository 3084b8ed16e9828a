import { Component, type ReactNode } from 'react';
import { FoutScherm } from './fout-scherm';

interface Staat {
  readonly stuk: boolean;
}

/** Catches what goes wrong outside the router's own net: a chunk that does not load, a defect in the login. */
export class Vangnet extends Component<{ readonly children: ReactNode }, Staat> {
  override readonly state: Staat = { stuk: false };

  static getDerivedStateFromError(): Staat {
    return { stuk: true };
  }

  override render(): ReactNode {
    if (!this.state.stuk) return this.props.children;
    return <FoutScherm reset={() => undefined} />;
  }
}
