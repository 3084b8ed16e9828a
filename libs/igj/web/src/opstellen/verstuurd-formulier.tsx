import { Trans, useLingui } from '@lingui/react/macro';
import { controleerZelfVerstuurd } from '@meldbaken/igj/model';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  Weigering,
  type ExterneMeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, MomentVeld, Tekst, Tekstvak, useNu } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Zending } from './handzending-kaart';
import { ZelfVerstuurdDocument } from './opstellen.graphql';

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
  const [staat, zetStaat] = useState({ op: zending.verstuurdOp, kenmerk: zending.kenmerk ?? '', toelichting: '' });
  const [poging, zetPoging] = useState(0);
  const zet = (deel: Partial<typeof staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const invoer = { ...staat, op: staat.op === null ? null : new Date(staat.op) };
  // The finding itself the server knows.
  const context = { vastgesteldOp: null, bekrachtigdOp: new Date(zending.vrijgegevenOp) };
  const eigen = controleerZelfVerstuurd(invoer, context, new Date(nu)).map(({ veld, bericht }) => ({ veld, bericht }));
  const vanServer = foutenVan(isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const uitleg = fouten.some(({ veld }) => veld === 'toelichting') || staat.toelichting !== '';
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
      <MomentVeld
        label={t`Wanneer verstuurde u het formulier?`}
        hint={t`De dag en de tijd staan op de verzendbevestiging.`}
        name="op"
        value={staat.op}
        fout={foutBij(fouten, 'op')}
        nietNaNu
        onChange={(op) => zet({ op })}
      />
      <Tekst
        label={t`Kenmerk van de IGJ`}
        optioneel
        name="kenmerk"
        value={staat.kenmerk}
        fout={foutBij(fouten, 'kenmerk')}
        onChange={(e) => zet({ kenmerk: e.target.value })}
      />
      {uitleg && (
        <Tekstvak
          label={t`Uitleg bij dit moment`}
          name="toelichting"
          max={2000}
          value={staat.toelichting}
          fout={foutBij(fouten, 'toelichting')}
          onChange={(e) => zet({ toelichting: e.target.value })}
        />
      )}
      <Weigering handeling={handeling} />
      {handeling.uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          {handeling.uitkomst.bericht}
        </Bericht>
      )}
    </Formulier>
  );
}
