import { useLingui } from '@lingui/react/macro';
import { REDEN_GRENS, eenheidFout } from '@meldbaken/melding/model';
import { Weigering, foutBij, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { Tekstvak, Venster, VensterFormulier, Zoekkeuze, type ZoekWaarde } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useEenhedenZoeken } from '../delen/use-eenheden-zoeken';
import { useDossier } from './dossier-context';
import { EenheidWijzigenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

/** Where it happened, when the reporter chose another place; what was chosen first stays in the timeline. */
export default function EenheidVenster({ onSluit }: { readonly onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const wijzigen = useDossierHandeling(EenheidWijzigenDocument);
  const zoek = useEenhedenZoeken();
  const [eenheid, kies] = useState<ZoekWaarde | null>(null);
  const [reden, schrijf] = useState('');
  const gekozen = eenheid?.id;
  const [poging, zetPoging] = useState(0);
  const [begin] = useState(dossier.versie);
  const eigen = eenheidFout({ nu: dossier.eenheid.id, gekozen: gekozen ?? null, reden }, dossier.status);
  const verouderd = wijzigen.uitkomst?.__typename === 'VersieVerouderd' ? wijzigen.uitkomst : null;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (eigen || !gekozen) return;
    const versie = verouderd?.huidig.versie ?? begin;
    const uit = await wijzigen.voer({ meldingId: dossier.id, versie, eenheidId: gekozen, reden });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Melding') return;
    gedaan(t`De plek is verbeterd.`);
    onSluit();
  };
  const geweigerd = isGeweigerd(wijzigen.uitkomst) ? wijzigen.uitkomst : null;
  const fouten = poging === 0 ? [] : eigen ? [{ veld: eigen.veld, bericht: eigen.bericht }] : foutenVan(geweigerd);
  return (
    <Venster open onSluit={onSluit} titel={t`Waar was het?`}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => void verstuur(e)}
        onTerug={onSluit}
        bezig={wijzigen.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={wijzigen} />
        <VersieBericht uitkomst={wijzigen.uitkomst} />
        <p>{t`Nu staat er: ${dossier.eenheid.pad}.`}</p>
        <Zoekkeuze
          label={t`Bij welk team of op welke plek was het?`}
          name="eenheidId"
          vanaf={0}
          value={eenheid}
          fout={foutBij(fouten, 'eenheidId')}
          onChange={kies}
          zoek={zoek}
        />
        <Tekstvak
          label={t`Waarom verandert u dit?`}
          name="reden"
          rows={3}
          max={REDEN_GRENS}
          telVanaf={0.8}
          value={reden}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => schrijf(e.target.value)}
        />
      </VensterFormulier>
    </Venster>
  );
}
