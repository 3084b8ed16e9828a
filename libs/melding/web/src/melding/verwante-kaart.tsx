import { useLingui } from '@lingui/react/macro';
import { VORM_LABEL } from '@meldbaken/melding/model';
import { useVraag, type VerwanteMeldingenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Link, Uitklap } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { MeldingStatusChip } from '../delen/melding-status';
import { useDossier } from './dossier-context';
import { VerwanteMeldingenDocument } from './verwante.graphql';

type Verwant = VerwanteMeldingenQuery['verwanteMeldingen'][number];

/** Earlier and later reports on the same person, client or place, as far as this viewer may read them. */
export function VerwanteKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const variabelen = useMemo(() => ({ meldingId: dossier.id }), [dossier.id]);
  const alle = useVraag(VerwanteMeldingenDocument, variabelen).data?.verwanteMeldingen ?? [];
  const mensen = alle.filter(({ door }) => door.some((d) => d !== 'EENHEID'));
  const plek = alle.filter((v) => !mensen.includes(v));
  if (alle.length === 0) return null;
  return (
    <Kaart titel={t`Eerdere en andere meldingen`}>
      {mensen.length > 0 && (
        <>
          <Lijst rijen={mensen} />
          <Bij>{t`Een naam kan van twee mensen zijn: kijk het na.`}</Bij>
        </>
      )}
      {plek.length > 0 && (
        <Uitklap titel={t`Op dezelfde plek (${plek.length})`}>
          <Lijst rijen={plek} />
        </Uitklap>
      )}
      <Bij>{t`U ziet alleen wat u ook mag lezen.`}</Bij>
    </Kaart>
  );
}

function Lijst({ rijen }: { rijen: readonly Verwant[] }): ReactNode {
  return (
    <ul>
      {rijen.map((v) => (
        <li key={v.id}>
          <Link href={`/meldingen/${v.nummer}`}>{v.nummer}</Link> <MeldingStatusChip status={v.status} />
          <Bij>
            <Waarom verwant={v} /> · <Datum datum={v.ingediendOp} stijl="kort" />
          </Bij>
        </li>
      ))}
    </ul>
  );
}

function Waarom({ verwant: { door, vormen } }: { verwant: Verwant }): ReactNode {
  const { t } = useLingui();
  const woord = { PERSOON: t`Zelfde persoon`, CLIENT: t`Zelfde cliënt`, EENHEID: t`Zelfde plek` };
  const redenen = door.filter((d) => d !== 'EENHEID' || door.length === 1).map((d) => woord[d]);
  const soorten = vormen.map((v) => VORM_LABEL[v]).join(', ');
  return [...redenen, ...(soorten ? [soorten] : [])].join(' · ');
}
