import { Trans, useLingui } from '@lingui/react/macro';
import { REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, foutBij, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Formulier,
  Foutsamenvatting,
  Knop,
  Tekstvak,
  Zoekkeuze,
  type Fout,
  type ZoekWaarde,
} from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { usePersonenZoeken } from '../delen/use-personen-zoeken';
import { useDossier } from './dossier-context';
import { VerwanteUitsluitenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

interface VerwanteUitsluitenProps {
  readonly onKlaar: (zin: string) => void;
  readonly onTerug: () => void;
}

/** Somebody too close to the accused: excluded at that instant, whatever their role, and never told why. */
export function VerwanteUitsluiten({ onKlaar, onTerug }: VerwanteUitsluitenProps): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const uitsluiten = useDossierHandeling(VerwanteUitsluitenDocument);
  const [persoon, kies] = useState<ZoekWaarde | null>(null);
  const [reden, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const zoek = usePersonenZoeken();
  const mist = (): Fout[] => [
    ...(persoon?.id == null ? [{ veld: 'persoonId', bericht: t`Kies wie u uitsluit.` }] : []),
    ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom.` }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (mist().length > 0 || persoon?.id == null) return;
    const uitkomst = await uitsluiten.voer({
      meldingId: dossier.id,
      versie: dossier.versie,
      persoonId: persoon.id,
      reden,
    });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename === 'Melding') onKlaar(t`${persoon.label} is uitgesloten.`);
  };
  const eigen = poging > 0 ? mist() : [];
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitsluiten.uitkomst) ? uitsluiten.uitkomst : null);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <>
          <Knop type="submit" variant="gevaar" bezig={uitsluiten.bezig}>
            <Trans>Sluit uit</Trans>
          </Knop>
          <Knop variant="twee" onClick={onTerug}>
            <Trans>Ga terug</Trans>
          </Knop>
        </>
      }
    >
      <Bericht soort="waarschuwing">
        <Trans>Deze persoon ziet de melding dan meteen niet meer. Ook niet in lijsten, termijnen en berichten.</Trans>
      </Bericht>
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={uitsluiten} />
      <VersieBericht uitkomst={uitsluiten.uitkomst} />
      <Zoekkeuze
        label={t`Wie staat te dichtbij?`}
        hint={t`Bijvoorbeeld familie of een goede vriend van de persoon over wie het gaat.`}
        name="persoonId"
        value={persoon}
        fout={foutBij(fouten, 'persoonId')}
        onChange={kies}
        zoek={zoek}
      />
      <Tekstvak
        label={t`Waarom?`}
        hint={t`Alleen wie de melding behandelt, leest dit.`}
        name="reden"
        rows={3}
        max={REDEN_GRENS}
        telVanaf={0.8}
        value={reden}
        fout={foutBij(fouten, 'reden')}
        onChange={(e) => schrijf(e.target.value)}
      />
    </Formulier>
  );
}
