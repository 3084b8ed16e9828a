import { Trans } from '@lingui/react/macro';
import { Bij, KnopLink, Onzichtbaar } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface AlsBestandProps {
  /** The present filter, as it stands behind the question mark. */
  readonly zoek: string;
  /** Something is typed in the search field: that never stands in an address, so it does not come along. */
  readonly gezocht: boolean;
}

const met = (pad: string, zoek: string): string => (zoek === '' ? pad : `${pad}?${zoek}`);

/** The whole list of this filter as a file, or on paper. */
export function AlsBestand({ zoek, gezocht }: AlsBestandProps): ReactNode {
  return (
    <>
      <KnopLink variant="klein" href={met('/uitvoer/termijnen.xlsx', zoek)} download>
        <Onzichtbaar>
          <Trans>Sla de lijst op voor</Trans>
        </Onzichtbaar>{' '}
        <Trans>Excel</Trans>
      </KnopLink>
      <KnopLink variant="klein" href={met('/uitvoer/termijnen.csv', zoek)} download>
        <Onzichtbaar>
          <Trans>Sla de lijst op als</Trans>
        </Onzichtbaar>{' '}
        <Trans>CSV</Trans>
      </KnopLink>
      <KnopLink variant="klein" href={met('/termijnen/afdrukken', zoek)}>
        <Trans>Druk af</Trans>
      </KnopLink>
      {gezocht && (
        <Bij>
          <Trans>In een bestand of op papier staat de hele lijst, zonder uw zoekwoord.</Trans>
        </Bij>
      )}
    </>
  );
}
