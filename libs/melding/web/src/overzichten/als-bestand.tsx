import { Trans } from '@lingui/react/macro';
import { Knop, KnopLink, Onzichtbaar, Rij } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** The same figures as a file, or on paper. */
export function AlsBestand({ jaar }: { readonly jaar: number }): ReactNode {
  return (
    <Rij>
      <KnopLink variant="klein" href={`/uitvoer/meldingcijfers.xlsx?jaar=${jaar}`} download>
        <Onzichtbaar>
          <Trans>Sla de cijfers op voor</Trans>
        </Onzichtbaar>{' '}
        <Trans>Excel</Trans>
      </KnopLink>
      <KnopLink variant="klein" href={`/uitvoer/meldingcijfers.csv?jaar=${jaar}`} download>
        <Onzichtbaar>
          <Trans>Sla de cijfers op als</Trans>
        </Onzichtbaar>{' '}
        <Trans>CSV</Trans>
      </KnopLink>
      <Knop variant="klein" onClick={() => window.print()}>
        <Trans>Druk af</Trans>
      </Knop>
    </Rij>
  );
}
