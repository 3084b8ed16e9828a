import { Trans, useLingui } from '@lingui/react/macro';
import { meldrouteVan } from '@meldbaken/igj/contract';
import { klokstanden, type Klokstand } from '@meldbaken/igj/model';
import { Ophalen, useVraag, type BesluitTermijnFragment } from '@meldbaken/platform/graphql-client';
import { Bij, ErnstChip, Kaart, Moment, Rij, Stapel, StatusChip } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { voorIgj } from '../wmo/instantie';
import { KlokkenDocument } from './opstellen.graphql';

/** Three clocks, each with its own start: which runs, since when and why (spec 04). */
export default function KlokkenKaart({ melding }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    KlokkenDocument,
    useMemo(() => ({ dossierId: melding.meldingId }), [melding.meldingId]),
  );
  return (
    <Kaart titel={voorIgj(melding) ? t`De drie klokken` : t`De klokken`}>
      <Ophalen vraag={vraag} regels={3}>
        {({ termijnen }) => (
          <Stapel>
            {klokstanden(
              termijnen.edges.map(({ node }) => node),
              meldrouteVan(melding.categorie),
            ).map((stand) => (
              <Klok key={stand.klok} stand={stand} />
            ))}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

function Klok({ stand }: { stand: Klokstand<BesluitTermijnFragment> }): ReactNode {
  const { t } = useLingui();
  const { naam, waarom, termijn } = stand;
  return (
    <div>
      <Rij uiteen>
        <strong>{naam}</strong>
        {termijn ? <ErnstChip ernst={termijn.ernst} /> : <StatusChip soort="rand">{t`Loopt niet`}</StatusChip>}
      </Rij>
      <Bij>
        {termijn && (
          <>
            <Trans>
              Begon op <Moment moment={termijn.beginOp} />.
            </Trans>{' '}
          </>
        )}
        {waarom}
      </Bij>
    </div>
  );
}
