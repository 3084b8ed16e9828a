import { Trans, useLingui } from '@lingui/react/macro';
import type { BesluitTermijnFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Eindmoment, ErnstChip, Kaart, Rij, Stapel, ZoRekenenWe } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** The running (or met) terms of this report, with their sums: stays in view beside the form. */
export function TermijnKaart({ termijnen }: { termijnen: readonly BesluitTermijnFragment[] }): ReactNode {
  const { t } = useLingui();
  if (termijnen.length === 0) return null;
  return (
    <Kaart titel={termijnen.length === 1 ? t`De termijn` : t`De termijnen`}>
      <Stapel ruimte="ruim">
        {termijnen.map((termijn) => (
          <Termijn key={termijn.id} termijn={termijn} />
        ))}
      </Stapel>
    </Kaart>
  );
}

function Termijn({ termijn }: { termijn: BesluitTermijnFragment }): ReactNode {
  const { naam, ernst, vervaltOp, restTekst, uitleg } = termijn;
  return (
    <Stapel ruimte="dicht">
      <Rij uiteen>
        <strong>{naam}</strong>
        <ErnstChip ernst={ernst} />
      </Rij>
      <div>
        <Eindmoment moment={vervaltOp} rest={restTekst} stijl="middel" />
      </div>
      <ZoRekenenWe uitleg={uitleg} />
    </Stapel>
  );
}

/** The first open term, short, for under the title: on a phone the card stands below the form. */
export function EersteTermijn({ termijnen }: { termijnen: readonly BesluitTermijnFragment[] }): ReactNode {
  const open = termijnen.find(({ ernst }) => ernst !== 'GEHAALD' && ernst !== 'GESTOPT');
  if (!open) return null;
  return (
    <>
      <ErnstChip ernst={open.ernst} />
      <span>
        {open.naam}: {open.restTekst}
      </span>
    </>
  );
}

/** Being late never takes the act away. */
export function TeLaat({ termijnen }: { termijnen: readonly BesluitTermijnFragment[] }): ReactNode {
  const { t } = useLingui();
  if (!termijnen.some(({ ernst }) => ernst === 'TE_LAAT')) return null;
  return (
    <Bericht soort="waarschuwing" titel={t`Deze termijn is voorbij.`}>
      <Trans>Meld zo snel mogelijk. Dat kan nog steeds.</Trans>
    </Bericht>
  );
}
