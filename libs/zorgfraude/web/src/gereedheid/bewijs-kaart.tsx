import { Trans, useLingui } from '@lingui/react/macro';
import type { GereedPuntDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Knop, Leeg, Link, Onzichtbaar, Stapel, StatusChip } from '@meldbaken/platform/ui';
import { isWebadres } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';

type Bewijs = GereedPuntDelenFragment['bewijs'][number];

interface BewijsKaartProps {
  readonly p: GereedPuntDelenFragment;
  /** Null for who only reads. */
  readonly onTrekIn: ((versie: number) => void) | null;
}

/** What shows how the point stands; what was taken back stays, with the reason. */
export function BewijsKaart({ p, onTrekIn }: BewijsKaartProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Bewijs`}>
      {p.bewijs.length === 0 ? (
        <Leeg titel={t`Er is nog geen bewijs.`} wat={t`Met bewijs kan dit punt op gereed.`} />
      ) : (
        <Stapel ruimte="ruim">
          {p.bewijs.map((b) => (
            <Een key={b.versie} b={b} onTrekIn={onTrekIn} />
          ))}
        </Stapel>
      )}
    </Kaart>
  );
}

function Een({ b, onTrekIn }: { readonly b: Bewijs; readonly onTrekIn: BewijsKaartProps['onTrekIn'] }): ReactNode {
  const weg = b.ingetrokkenReden !== null;
  return (
    <Stapel ruimte="dicht">
      <strong>{b.tekst}</strong>
      {b.verwijzing !== null && <Verwijzing waar={b.verwijzing} />}
      <Bij>
        <Datum datum={b.vastgelegdOp} />
        {b.door !== null && ` · ${b.door.naam}`}
      </Bij>
      {weg && (
        <span>
          <StatusChip soort="rand">
            <Trans>Ingetrokken</Trans>
          </StatusChip>{' '}
          {b.ingetrokkenReden}
        </span>
      )}
      {!weg && onTrekIn && (
        <div>
          <Knop variant="twee" onClick={() => onTrekIn(b.versie)}>
            <Trans>Trek in</Trans>
            <Onzichtbaar>: {b.tekst}</Onzichtbaar>
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

/** An address opens in a tab of its own and learns nothing of this page. */
function Verwijzing({ waar }: { readonly waar: string }): ReactNode {
  if (!isWebadres(waar)) return <span>{waar}</span>;
  return (
    <Link href={waar} target="_blank" rel="noopener noreferrer">
      {waar}
      <Onzichtbaar>
        {' '}
        <Trans>(opent in een nieuw tabblad)</Trans>
      </Onzichtbaar>
    </Link>
  );
}
