import { useLingui } from '@lingui/react/macro';
import type { MeldingQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Eindmoment, ErnstChip, Rij, Stapel, Uitklap, toonDatum } from '@meldbaken/platform/ui';
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

interface ZoRekenenWeProps {
  readonly uitleg: Pick<Termijn['uitleg'], 'zinnen' | 'dagen' | 'bron' | 'wetOfBeleid'>;
  readonly open?: boolean;
}

/** The sum: sentences, each day that counts or not, the source and whether it is law or policy. */
export function ZoRekenenWe({ uitleg, open }: ZoRekenenWeProps): ReactNode {
  const { t } = useLingui();
  // The label of the sum: 'Wet', 'Europese wet', or whose agreement it is.
  const wet = /wet$/i.test(uitleg.wetOfBeleid);
  return (
    <Uitklap titel={t`Zo rekenen we`} open={open}>
      {uitleg.zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {uitleg.dagen.length > 0 && (
        <ol>
          {uitleg.dagen.map(({ datum, telt, reden }) => (
            <li key={datum}>
              {toonDatum(datum, 'kort')}: {telt ? reden : t`telt niet mee, ${reden}`}
            </li>
          ))}
        </ol>
      )}
      <Bij>
        {wet ? t`Dit staat in de wet.` : t`Dit is een afspraak, geen wet.`} {uitleg.bron}
      </Bij>
    </Uitklap>
  );
}
