import { Trans, useLingui } from '@lingui/react/macro';
import { BETROKKENE_FUNCTIES, type BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { BETROKKENE_FUNCTIE_LABEL, REDEN_GRENS } from '@meldbaken/melding/model';
import { Weigering, alsCode, foutBij, foutenVan, isGeweigerd, useZoekvraag } from '@meldbaken/platform/graphql-client';
import {
  DatumVeld,
  Keuze,
  Tekstvak,
  VensterFormulier,
  Zoekkeuze,
  type Fout,
  type ZoekWaarde,
} from '@meldbaken/platform/ui';
import { useCallback, useState, type SubmitEvent, type ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { BetrokkeneToevoegenDocument, DeelnemersKiezenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

interface BetrokkeneToevoegenProps {
  readonly functie: BetrokkeneFunctie | null;
  readonly onKlaar: (zin: string) => void;
  readonly onTerug: () => void;
}

/** Need to know: in which function, who, and why. The list offers only people who may join. */
export function BetrokkeneToevoegen({ functie: begin, onKlaar, onTerug }: BetrokkeneToevoegenProps): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const toevoegen = useDossierHandeling(BetrokkeneToevoegenDocument);
  const vraag = useZoekvraag(DeelnemersKiezenDocument);
  const [functie, kiesFunctie] = useState<BetrokkeneFunctie | undefined>(begin ?? undefined);
  const [persoon, kies] = useState<ZoekWaarde | null>(null);
  const [reden, schrijf] = useState('');
  const [tot, zetTot] = useState<string | null>(null);
  const [poging, zetPoging] = useState(0);
  const meldingId = dossier.id;
  const zoek = useCallback(
    async (tekst: string) => {
      if (functie === undefined) return [];
      const { deelnemersKiezen } = await vraag({ meldingId, functie, zoek: tekst === '' ? undefined : tekst });
      return deelnemersKiezen.map(({ id, naam }) => ({ id, label: naam }));
    },
    [vraag, meldingId, functie],
  );
  const mist = (): Fout[] => [
    ...(functie === undefined ? [{ veld: 'functie', bericht: t`Kies wat deze persoon gaat doen.` }] : []),
    ...(persoon?.id == null ? [{ veld: 'lidmaatschapId', bericht: t`Kies wie u erbij haalt.` }] : []),
    ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Schrijf op waarom deze persoon dit moet zien.` }] : []),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (mist().length > 0 || functie === undefined || persoon?.id == null) return;
    const uitkomst = await toevoegen.voer({
      meldingId,
      versie: dossier.versie,
      lidmaatschapId: persoon.id,
      functie,
      reden,
      tot,
    });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename === 'Melding') onKlaar(t`${persoon.label} kijkt nu mee.`);
  };
  const eigen = poging > 0 ? mist() : [];
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(toevoegen.uitkomst) ? toevoegen.uitkomst : null);
  return (
    <VensterFormulier
      onVerstuur={(e) => void verstuur(e)}
      onTerug={onTerug}
      knop={<Trans>Haal erbij</Trans>}
      bezig={toevoegen.bezig}
      fouten={fouten}
      poging={poging}
    >
      <Weigering handeling={toevoegen} />
      <VersieBericht uitkomst={toevoegen.uitkomst} />
      <Keuze
        label={t`Wat gaat deze persoon doen?`}
        hint={t`Een bestuurder die beslist over melden bij de IGJ, is beslisser.`}
        name="functie"
        value={functie ?? ''}
        fout={foutBij(fouten, 'functie')}
        onChange={(e) => {
          kiesFunctie(alsCode(e.target.value, BETROKKENE_FUNCTIES));
          kies(null);
        }}
        opties={BETROKKENE_FUNCTIES.map((code) => ({ waarde: code, label: BETROKKENE_FUNCTIE_LABEL[code] }))}
      />
      <Zoekkeuze
        key={functie}
        label={t`Wie?`}
        hint={t`U ziet alleen mensen die dit mogen.`}
        name="lidmaatschapId"
        vanaf={0}
        value={persoon}
        fout={foutBij(fouten, 'lidmaatschapId')}
        onChange={kies}
        zoek={zoek}
      />
      <DatumVeld
        label={t`Tot en met wanneer?`}
        hint={t`Daarna houdt het vanzelf op. Leeg betekent: tot u deze persoon weghaalt.`}
        name="tot"
        optioneel
        value={tot}
        fout={foutBij(fouten, 'tot')}
        onChange={zetTot}
      />
      <Tekstvak
        label={t`Waarom moet deze persoon dit zien?`}
        hint={t`Dit blijft in het dossier staan.`}
        name="reden"
        rows={3}
        max={REDEN_GRENS}
        telVanaf={0.8}
        value={reden}
        fout={foutBij(fouten, 'reden')}
        onChange={(e) => schrijf(e.target.value)}
      />
    </VensterFormulier>
  );
}
