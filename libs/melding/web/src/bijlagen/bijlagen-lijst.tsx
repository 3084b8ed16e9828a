import { useLingui } from '@lingui/react/macro';
import { grootteTekst } from '@meldbaken/melding/model';
import type { BijlagenQuery } from '@meldbaken/platform/graphql-client';
import { Datum, Link, Moment, dagVan } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type Bijlage = BijlagenQuery['bijlagen'][number];

interface BijlagenLijstProps {
  readonly bijlagen: readonly Bijlage[];
  /** The reporter sees that a file arrived; opening it is for the handlers. */
  readonly teOpenen: boolean;
}

/** Files, newest first: name, size, from whom, when. */
export function BijlagenLijst({ bijlagen, teOpenen }: BijlagenLijstProps): ReactNode {
  return (
    <ul className="mb-stapel">
      {bijlagen.map((b) => (
        <li key={b.id}>
          {teOpenen ? (
            <Link href={`/bijlagen/${b.id}`} download>
              {b.naam}
            </Link>
          ) : (
            <strong>{b.naam}</strong>
          )}
          <br />
          <span className="mb-bij">
            <Regel bijlage={b} teOpenen={teOpenen} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Regel({ bijlage, teOpenen }: { bijlage: Bijlage; teOpenen: boolean }): ReactNode {
  const { t } = useLingui();
  const van = bijlage.door ?? t`van de melder`;
  return (
    <>
      {grootteTekst(bijlage.grootte)}
      {teOpenen && ` · ${van}`} ·{' '}
      {bijlage.herkomst === 'OPENBAAR' ? <Datum datum={dagVan(bijlage.op)} /> : <Moment moment={bijlage.op} />}
      {!bijlage.gescand && ` · ${t`niet gescand op virussen`}`}
    </>
  );
}
