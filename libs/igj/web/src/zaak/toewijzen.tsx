import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useVraag,
  Weigering,
  type ZaakDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Keuze, Knop, type Fout } from '@meldbaken/platform/ui';
import { useMemo, useState, type SubmitEvent, type ReactNode } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { voorIgj } from '../wmo/instantie';
import { InspecteursKiezenDocument, ZaakToewijzenDocument } from './zaak.graphql';

interface ToewijzenProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly opnieuw: () => void;
}

/** Gives the case to one inspecteur; only those who may have it are in the list. */
export function Toewijzen({ zaak, opnieuw, onFout }: ToewijzenProps): ReactNode {
  const { t } = useLingui();
  const igj = voorIgj(zaak);
  const inspecteurs = useVraag(
    InspecteursKiezenDocument,
    useMemo(() => ({ zaakId: zaak.id }), [zaak.id]),
  );
  const toewijzen = useHandeling(ZaakToewijzenDocument);
  const [wie, zetWie] = useState('');
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const { uitkomst } = toewijzen;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const mist =
      wie === ''
        ? [{ veld: 'lidmaatschapId', bericht: igj ? t`Kies een inspecteur.` : t`Kies een toezichthouder.` }]
        : [];
    zetEigen(mist);
    zetPoging((n) => n + 1);
    if (mist.length > 0) return;
    const antwoord = await toewijzen.voer({ zaakId: zaak.id, versie: zaak.versie, lidmaatschapId: wie });
    if (antwoord !== null && antwoord.__typename !== 'Geweigerd') opnieuw();
  };
  const aan = igj ? t`Geef aan een inspecteur` : t`Geef aan een toezichthouder`;
  const ander = igj ? t`Geef aan een andere inspecteur` : t`Geef aan een andere toezichthouder`;
  const label = zaak.inspecteur ? ander : aan;
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  useFoutInTitel(fouten.length > 0, onFout);
  const opties = inspecteurs.data?.inspecteursKiezen.filter(({ id }) => id !== zaak.inspecteur?.id) ?? [];
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" variant="twee" bezig={toewijzen.bezig}>
          <Trans>Wijs toe</Trans>
        </Knop>
      }
    >
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={toewijzen} />
      {uitkomst?.__typename === 'Zaak' && (
        <Bericht soort="gelukt">
          <Trans>De zaak is toegewezen.</Trans>
        </Bericht>
      )}
      {uitkomst?.__typename === 'ZaakVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde deze zaak. U ziet nu de nieuwste stand. Kijk hem na.</Trans>
        </Bericht>
      )}
      <Keuze
        label={label}
        name="lidmaatschapId"
        value={wie}
        fout={foutBij(fouten, 'lidmaatschapId')}
        onChange={(e) => zetWie(e.target.value)}
        opties={opties.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
    </Formulier>
  );
}
