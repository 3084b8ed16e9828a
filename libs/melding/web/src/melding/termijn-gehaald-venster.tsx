import { useLingui } from '@lingui/react/macro';
import { Weigering, foutBij, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { MomentVeld, useNu, Venster, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useDossier, type Dossier } from './dossier-context';
import { MeldingTermijnHalenDocument } from './eigen-termijnen.graphql';
import { useDossierHandeling } from './use-dossier-handeling';
import { VersieBericht } from './versie-bericht';

interface TermijnGehaaldVensterProps {
  readonly termijn: Pick<Dossier['termijnen'][number], 'id' | 'naam'>;
  readonly onSluit: () => void;
}

/** An own term is met when it happened, not when somebody types it in. */
export function TermijnGehaaldVenster({ termijn, onSluit }: TermijnGehaaldVensterProps): ReactNode {
  const { t } = useLingui();
  const { dossier, gedaan } = useDossier();
  const nu = useNu();
  const halen = useDossierHandeling(MeldingTermijnHalenDocument);
  const [op, zetOp] = useState<string | null>(nu);
  const [poging, zetPoging] = useState(0);
  const [begin] = useState(dossier.versie);
  const verouderd = halen.uitkomst?.__typename === 'VersieVerouderd' ? halen.uitkomst : null;
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    if (op === null) return;
    const versie = verouderd?.huidig.versie ?? begin;
    const uit = await halen.voer({ meldingId: dossier.id, versie, termijnId: termijn.id, op });
    zetPoging((n) => n + 1);
    if (uit?.__typename !== 'Melding') return;
    gedaan(t`De termijn is gehaald: ${termijn.naam}.`);
    onSluit();
  };
  const eigenFouten: Fout[] = op === null ? [{ veld: 'op', bericht: t`Vul de dag en de tijd in.` }] : [];
  const geweigerd = isGeweigerd(halen.uitkomst) ? halen.uitkomst : null;
  const fouten = poging === 0 ? [] : eigenFouten.length > 0 ? eigenFouten : foutenVan(geweigerd);
  return (
    <Venster open onSluit={onSluit} titel={t`Gehaald: ${termijn.naam}`}>
      <VensterFormulier
        onVerstuur={(e: SubmitEvent) => {
          e.preventDefault();
          void verstuur();
        }}
        onTerug={onSluit}
        bezig={halen.bezig}
        fouten={fouten}
        poging={poging}
      >
        <Weigering handeling={halen} />
        <VersieBericht uitkomst={halen.uitkomst} />
        <MomentVeld
          label={t`Wanneer is dit gebeurd?`}
          name="op"
          nietNaNu
          value={op}
          fout={foutBij(fouten, 'op')}
          onChange={zetOp}
        />
      </VensterFormulier>
    </Venster>
  );
}
