import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { KnopLink } from '../knoppen/knop-link';
import { Kop } from '../schil/kop';

/** No right and does not exist are one page, one sentence. */
export function NietGevonden({ beginHref = '/' }: { beginHref?: string }): ReactNode {
  const { pagina } = useTeksten();
  return (
    <>
      <Kop titel={pagina.nietGevonden} focus />
      <div className="mb-rij">
        <KnopLink href={beginHref}>{pagina.naarBegin}</KnopLink>
      </div>
    </>
  );
}
