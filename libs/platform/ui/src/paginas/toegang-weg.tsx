import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { KnopLink } from '../knoppen/knop-link';
import { Kop } from '../schil/kop';

/** Access was taken away while the screen stood open: no reason, no number. */
export function ToegangWeg({ beginHref = '/' }: { beginHref?: string }): ReactNode {
  const { pagina } = useTeksten();
  return (
    <>
      <Kop titel={pagina.toegangWeg} focus />
      <div className="mb-rij">
        <KnopLink href={beginHref}>{pagina.naarBegin}</KnopLink>
      </div>
    </>
  );
}
