import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, useZoekvraag } from '@meldbaken/platform/graphql-client';
import { Bericht, Venster, VensterFormulier, Vinkje, Zoekkeuze, type ZoekWaarde } from '@meldbaken/platform/ui';
import { useCallback, useState, type SubmitEvent, type ReactNode } from 'react';
import { useDossier, type Genoemde } from './dossier-context';
import { GenoemdeKoppelenDocument, KoppelKandidatenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

interface KoppelVensterProps {
  readonly genoemde: Genoemde;
  readonly onSluit: () => void;
}

/** Says who a typed name is. Linking to somebody with an account excludes that person at that instant. */
export function KoppelVenster({ genoemde, onSluit }: KoppelVensterProps): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const koppelen = useDossierHandeling(GenoemdeKoppelenDocument);
  const kandidaten = useZoekvraag(KoppelKandidatenDocument);
  const [persoon, kies] = useState<ZoekWaarde | null>(null);
  const [niemand, zetNiemand] = useState(false);
  const [poging, zetPoging] = useState(0);
  const meldingId = dossier.id;
  const genoemdeId = genoemde.id;
  const zoek = useCallback(
    async (tekst: string) => {
      const { koppelKandidaten } = await kandidaten({ meldingId, genoemdeId, zoek: tekst === '' ? undefined : tekst });
      return koppelKandidaten.map(({ id, naam, functie, eenheid }) => ({
        id,
        label: naam,
        bij: [functie, eenheid].filter((deel) => deel).join(', '),
      }));
    },
    [kandidaten, meldingId, genoemdeId],
  );
  const leeg = !niemand && persoon?.id == null;
  const fouten =
    poging > 0 && leeg ? [{ veld: 'persoon', bericht: t`Kies een persoon. Of kies: niemand van ons.` }] : [];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (leeg) return;
    const persoonId = niemand ? undefined : persoon?.id;
    const uitkomst = await koppelen.voer({ meldingId, versie: dossier.versie, genoemdeId, persoonId });
    if (uitkomst?.__typename !== 'Melding') return;
    gedaan(
      niemand ? t`Vastgelegd: dit is niemand van ons.` : t`De naam is gekoppeld. Deze persoon ziet de melding niet.`,
    );
    onSluit();
  };
  return (
    <Venster open onSluit={onSluit} titel={t`Wie is ${genoemde.naam}?`}>
      <VensterFormulier
        onVerstuur={(e) => void verstuur(e)}
        onTerug={onSluit}
        knop={<Trans>Leg vast</Trans>}
        bezig={koppelen.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={koppelen} />
        <VersieBericht uitkomst={koppelen.uitkomst} />
        {!niemand && (
          <Zoekkeuze
            label={t`Deze naam is van`}
            name="persoon"
            vanaf={0}
            value={persoon}
            fout={fouten[0]?.bericht}
            onChange={kies}
            zoek={zoek}
          />
        )}
        <Vinkje
          label={t`Dit is niemand van onze organisatie`}
          checked={niemand}
          onChange={(e) => zetNiemand(e.target.checked)}
        />
        <Bericht soort="waarschuwing">
          <Trans>Wie u koppelt, ziet deze melding meteen niet meer. Ook niet in lijsten en termijnen.</Trans>
        </Bericht>
      </VensterFormulier>
    </Venster>
  );
}
