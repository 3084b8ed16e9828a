import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type VergewisStandQuery } from '@meldbaken/platform/graphql-client';
import { dagVan, DatumVeld, Kaart, Leeg, Rij, Stapel, Uitklap, useNu } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { EisChip, InzetbaarChip } from '../delen/chips';
import { BewijsKnoppen } from './bewijs-knoppen';
import { KennisKeuze, type Kennis } from './kennis-keuze';
import { VergewisStandDocument } from './stand.graphql';

/** How this person stood on any day: computed from what was written down. */
export default function StandKaart({ dienstverbandId }: { readonly dienstverbandId: string }): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [op, zetOp] = useState<string | null>(null);
  const [kennis, zetKennis] = useState<Kennis>('TOEN');
  const vraag = useVraag(
    VergewisStandDocument,
    useMemo(() => ({ id: dienstverbandId, op: op ?? vandaag, kennis }), [dienstverbandId, op, vandaag, kennis]),
    { wacht: op === null },
  );
  return (
    <Kaart titel={t`Stand op datum`}>
      <Stapel ruimte="ruim">
        <DatumVeld label={t`Op welke dag?`} name="standOp" nietNaVandaag value={op} onChange={(dag) => zetOp(dag)} />
        <KennisKeuze kennis={kennis} onKies={zetKennis} />
        {op !== null && (
          <Ophalen vraag={vraag} regels={3}>
            {({ vergewisStand }) =>
              vergewisStand === null ? (
                <Leeg titel={t`Op die dag was er nog niets vastgelegd.`} />
              ) : (
                <Stand stand={vergewisStand} />
              )
            }
          </Ophalen>
        )}
        <BewijsKnoppen op={op ?? vandaag} kennis={kennis} persoon={dienstverbandId} />
      </Stapel>
    </Kaart>
  );
}

function Stand({ stand }: { readonly stand: NonNullable<VergewisStandQuery['vergewisStand']> }): ReactNode {
  const { t } = useLingui();
  const nodig = stand.eisen.filter((e) => e.nodig);
  return (
    <Stapel>
      <Rij>
        <InzetbaarChip status={stand.status} />
        <span>{stand.functie}</span>
      </Rij>
      <p role="status">{stand.reden}</p>
      {nodig.length > 0 && (
        <Uitklap titel={t`Bekijk de controles van die dag`}>
          <Stapel>
            {nodig.map((e) => (
              <Stapel key={e.code} ruimte="dicht">
                <Rij uiteen>
                  <strong>{e.naam}</strong>
                  <EisChip status={e.status} />
                </Rij>
                <span>{e.uitleg}</span>
              </Stapel>
            ))}
          </Stapel>
        </Uitklap>
      )}
      {nodig.length === 0 && (
        <p>
          <Trans>Er was toen geen controle nodig.</Trans>
        </p>
      )}
    </Stapel>
  );
}
