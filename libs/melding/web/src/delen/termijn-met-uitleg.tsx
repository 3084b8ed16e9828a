import { useLingui } from '@lingui/react/macro';
import type { MeldingQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Eindmoment, ErnstChip, Rij, Stapel, ZoRekenenWe } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { isOpen } from './naaste-termijn';

type Termijn = NonNullable<MeldingQuery['melding']>['termijnen'][number];

/** A term with its state, its end and, behind a press, how it was counted. */
export function TermijnMetUitleg({ termijn, open }: { termijn: Termijn; open?: boolean }): ReactNode {
  const { t } = useLingui();
  const { naam, ernst, vervaltOp, restTekst, uitleg } = termijn;
  return (
    <Stapel ruimte="dicht">
      <Rij uiteen>
        <strong>{naam}</strong>
        <ErnstChip ernst={ernst} />
      </Rij>
      <span>
        <Eindmoment moment={vervaltOp} rest={restTekst} stijl="middel" />
      </span>
      {!isOpen(termijn) && termijn.teLaat && <Bij>{t`Dit was te laat.`}</Bij>}
      <ZoRekenenWe uitleg={uitleg} open={open} />
    </Stapel>
  );
}
