import type { ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { Merk } from './merk';
import { NaarInhoud } from './naar-inhoud';

export interface SmalleSchilProps {
  product?: string;
  /** Right in the bar: a link to login, for instance. */
  rechts?: ReactNode;
  /** For a page with a table or two columns. */
  breed?: boolean;
  /** Foot: help, accessibility. */
  voet?: ReactNode;
  children: ReactNode;
}

/** Frame without a menu: login, choice of organisation, public pages. */
export function SmalleSchil({ product, rechts, breed, voet, children }: SmalleSchilProps): ReactNode {
  return (
    <div className="mb-smal">
      <header className="mb-smal__balk">
        <NaarInhoud />
        <Merk product={product} />
        {rechts}
      </header>
      <main className={klassen('mb-smal__inhoud', breed && 'mb-smal__inhoud--breed')} id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {voet && <footer className="mb-smal__voet">{voet}</footer>}
    </div>
  );
}
