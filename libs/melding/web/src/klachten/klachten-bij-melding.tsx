import { useLingui } from '@lingui/react/macro';
import { useVraag } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Link } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { KlachtenBijMeldingDocument } from './klachten.graphql';
import { KlachtStandChip } from './stand-chip';

/** Complaints about this report, as far as this viewer may read them. */
export function KlachtenBijMelding(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const variabelen = useMemo(() => ({ meldingId: dossier.id }), [dossier.id]);
  const klachten = useVraag(KlachtenBijMeldingDocument, variabelen).data?.klachtenBijMelding ?? [];
  if (klachten.length === 0) return null;
  return (
    <Kaart titel={t`Klachten over deze melding`}>
      <ul>
        {klachten.map((k) => (
          <li key={k.id}>
            <Link href={`/klachten/${k.nummer}`}>{k.nummer}</Link> <KlachtStandChip stand={k.stand} />
            <Bij>
              <Datum datum={k.ontvangenOp} stijl="kort" />
            </Bij>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
