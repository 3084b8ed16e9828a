import { Trans, useLingui } from '@lingui/react/macro';
import { controleerZelfVerstuurd } from '@meldbaken/igj/model';
import {
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
  type ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, useNu } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Zending } from './handzending-kaart';
import { ZelfVerstuurdDocument } from './opstellen.graphql';
import { VerstuurdVelden, type Verstuurd } from './verstuurd-velden';

interface VerstuurdFormulierProps {
  readonly melding: ExterneMeldingDelenFragment;
  readonly zending: Zending;
  readonly onKlaar: () => void;
}

/** When it was sent, and under which reference. */
export function VerstuurdFormulier({ melding, zending, onKlaar }: VerstuurdFormulierProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [sleutel, nieuw] = useSleutel();
  const handeling = useHandeling(ZelfVerstuurdDocument);
  const [staat, zetStaat] = useState<Verstuurd>({
    op: zending.verstuurdOp ?? null,
    kenmerk: zending.kenmerk ?? '',
    toelichting: '',
  });
  const [poging, zetPoging] = useState(0);
  const zet = (deel: Partial<Verstuurd>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const invoer = { ...staat, op: staat.op === null ? null : new Date(staat.op) };
  // The finding itself the server knows.
  const context = { vastgesteldOp: null, bekrachtigdOp: new Date(zending.vrijgegevenOp) };
  const eigen = controleerZelfVerstuurd(invoer, context, new Date(nu)).map(({ veld, bericht }) => ({ veld, bericht }));
  const vanServer = foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen.length > 0) return;
    const uit = await handeling.voer({
      sleutel,
      id: melding.id,
      versie: melding.versie,
      op: staat.op,
      kenmerk: staat.kenmerk.trim() || null,
      toelichting: staat.toelichting.trim() || null,
    });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'ExterneMelding') return;
    nieuw();
    zetPoging(0);
    onKlaar();
  };
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={handeling.bezig}>
          <Trans>Leg vast</Trans>
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <VerstuurdVelden label={t`Wanneer verstuurde u het formulier?`} staat={staat} fouten={fouten} onZet={zet} />
      <Weigering handeling={handeling} />
      {handeling.uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          {handeling.uitkomst.bericht}
        </Bericht>
      )}
    </Formulier>
  );
}
