import { Trans, useLingui } from '@lingui/react/macro';
import { BETROKKENE_FUNCTIES } from '@meldbaken/melding/contract';
import { BETROKKENE_FUNCTIE_LABEL, REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, alsCode, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Knop, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useDossier, type Kijker } from './dossier-context';
import { BetrokkeneVerwijderenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

interface BetrokkeneVerwijderenProps {
  readonly kijker: Kijker;
  readonly onKlaar: (zin: string) => void;
  readonly onTerug: () => void;
}

/** Takes somebody off the case, with a reason. The one removed is never told why. */
export function BetrokkeneVerwijderen({ kijker, onKlaar, onTerug }: BetrokkeneVerwijderenProps): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const verwijderen = useDossierHandeling(BetrokkeneVerwijderenDocument);
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const functie = alsCode(kijker.functie, BETROKKENE_FUNCTIES);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (reden.trim() === '' || functie === undefined || kijker.lidmaatschapId === null) return;
    const uitkomst = await verwijderen.voer({
      meldingId: dossier.id,
      versie: dossier.versie,
      lidmaatschapId: kijker.lidmaatschapId,
      functie,
      reden,
    });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename === 'Melding') onKlaar(t`${kijker.naam} kijkt niet meer mee.`);
  };
  const leeg = poging > 0 && reden.trim() === '';
  const eigen = leeg ? [{ veld: 'reden', bericht: t`Schrijf op waarom.` }] : [];
  const fouten = leeg ? eigen : foutenVan(isGeweigerd(verwijderen.uitkomst) ? verwijderen.uitkomst : null);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" variant="gevaar" bezig={verwijderen.bezig}>
            <Trans>Haal weg</Trans>
          </Knop>
          <Knop variant="twee" onClick={onTerug}>
            <Trans>Ga terug</Trans>
          </Knop>
        </>
      }
    >
      <p>
        {functie && BETROKKENE_FUNCTIE_LABEL[functie]}.{' '}
        <Trans>Deze persoon ziet de melding dan meteen niet meer. Uw reden ziet die persoon niet.</Trans>
      </p>
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={verwijderen} />
      <VersieBericht uitkomst={verwijderen.uitkomst} />
      <Tekstvak
        label={t`Waarom?`}
        name="reden"
        rows={3}
        max={REDEN_GRENS}
        telVanaf={0.8}
        value={reden}
        fout={fouten[0]?.bericht}
        onChange={(e) => schrijf(e.target.value)}
      />
    </Formulier>
  );
}
