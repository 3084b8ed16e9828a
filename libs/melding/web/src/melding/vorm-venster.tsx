import { useLingui } from '@lingui/react/macro';
import { VORMEN } from '@meldbaken/melding/contract';
import { VORM_LABEL, VORM_UITLEG, leesVormen } from '@meldbaken/melding/model';
import { Weigering, foutBij, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { Venster, VensterFormulier, Vinkjes } from '@meldbaken/platform/ui';
import { isWeigering } from '@meldbaken/platform/waarden';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useDossier } from './dossier-context';
import { VormenVastleggenDocument } from './handelingen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

/** Which forms a handler sees in this report; what the reporter chose stays in the timeline. */
export default function VormVenster({ onSluit }: { readonly onSluit: () => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const vastleggen = useDossierHandeling(VormenVastleggenDocument);
  const [gekozen, kies] = useState<readonly string[]>(dossier.vormen);
  const [poging, zetPoging] = useState(0);
  const [begin] = useState(dossier.versie);
  const vormen = VORMEN.filter((v) => gekozen.includes(v));
  const eigen = leesVormen({ nu: dossier.vormen, gekozen: vormen }, dossier.status);
  const verouderd = vastleggen.uitkomst?.__typename === 'VersieVerouderd' ? vastleggen.uitkomst : null;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (isWeigering(eigen)) return;
    const versie = verouderd?.huidig.versie ?? begin;
    const uit = await vastleggen.voer({ meldingId: dossier.id, versie, vormen });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Melding') return;
    gedaan(t`De vorm is vastgelegd.`);
    onSluit();
  };
  const geweigerd = isGeweigerd(vastleggen.uitkomst) ? vastleggen.uitkomst : null;
  const fouten =
    poging === 0 ? [] : isWeigering(eigen) ? [{ veld: eigen.veld, bericht: eigen.bericht }] : foutenVan(geweigerd);
  return (
    <Venster open onSluit={onSluit} titel={t`Om welke vorm gaat het?`}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => void verstuur(e)}
        onTerug={onSluit}
        bezig={vastleggen.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={vastleggen} />
        <VersieBericht uitkomst={vastleggen.uitkomst} />
        <Vinkjes
          label={t`Waar gaat het om?`}
          hint={t`U mag meer dan 1 vorm kiezen.`}
          name="vormen"
          value={gekozen}
          fout={foutBij(fouten, 'vormen')}
          onChange={({ target }) =>
            kies((nu) => (target.checked ? [...nu, target.value] : nu.filter((v) => v !== target.value)))
          }
          opties={VORM_UITLEG.map(({ code, uitleg }) => ({ waarde: code, label: VORM_LABEL[code], hint: uitleg }))}
        />
      </VensterFormulier>
    </Venster>
  );
}
